import { type Role, appendix, inferred, practice } from '@taiseizu/catalogue'
import type { AssignmentRecord, Design, DesignEdit, Duty, Unit } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { assignmentFor, fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { isMarked } from '../engine/words'
import { changeHolders } from '../engine/assigning'
import { grantEdits, grantorFor } from '../engine/granting'
import { type Tie, staysIndependent, tiesTo } from '../engine/independence'

/** Nobody audits himself, nor his own house. */
export const aut12 = defineRule({
  id: 'AUT-12',
  severity: 'error',
  source: [appendix('M', 'E'), inferred(appendix('G', '2')), practice],
  each: 'duty',
  per: ['duty', 'unit'],
  title: { ja: '監査の独立性', en: 'Audit not independent' },
  why: {
    ja: '監査は、監査を受ける側から独立した立場で行ってこそ意味を持つ。対象環境を持つ部門の中の部署や、その運用・対策を自ら担う部署が監査すると、自分の仕事を自分で評価することになり、不備が表に出ない。',
    en: 'An audit is worth something if it comes from a position independent of what is audited. A unit inside the division that owns the scope, or one that does the work there itself, judges its own doing, and faults stay hidden.',
  },
  text: {
    ja: '「{duty}」を担う「{unit}」は、監査を受ける側から独立していません。',
    en: '"{unit}", which takes part in "{duty}", is not independent of what is audited.',
  },
  ofTask: ({ kind }) => kind === 'audit',
  // By far the most auditors have no tie.
  when: (duty, design) =>
    design.someUnitWith(duty, workers, (unit) => !unit.isProvider && tiesTo(design, unit, duty.scope).length > 0),
  *check(duty, design) {
    for (const unit of design.unitsWith(duty, 'R', 'A')) {
      if (unit.isProvider) continue
      const ties = tiesTo(design, unit, duty.scope)
      if (ties.length === 0) continue
      yield {
        subjects: [duty, unit],
        evidence: () => [...rolesOf(design, duty, unit), ...ties.flatMap((tie) => proofOf(duty, unit, tie))],
        fixes: () => handOver(design, duty, unit),
      }
    }
  },
})

const workers: readonly Role[] = ['R', 'A']

const heldBy = (design: Design, duty: Duty, unit: Unit): readonly Role[] =>
  (['R', 'A'] as const).filter((role) => design.unitsWith(duty, role).includes(unit))

const rolesOf = (design: Design, duty: Duty, unit: Unit): readonly Evidence[] =>
  heldBy(design, duty, unit).map((role) =>
    role === 'R'
      ? state({ ja: '「{unit}」は「{duty}」の実行（R）', en: '"{unit}" performs (R) "{duty}"' }, { unit, duty })
      : state({ ja: '「{unit}」は「{duty}」の責任者（A）', en: '"{unit}" answers (A) for "{duty}"' }, { unit, duty }),
  )

function proofOf({ scope }: Duty, unit: Unit, { by, under, duties = [] }: Tie): readonly Evidence[] {
  if (by === 'own-work')
    return duties.slice(0, 5).map((other) =>
      state(
        {
          ja: '「{unit}」は、監査の対象となる「{other}」の実行（R）または責任者（A）でもある',
          en: '"{unit}" is also R or A of "{other}", which is audited',
        },
        { unit, other },
      ),
    )
  if (under === undefined) return []
  switch (by) {
    case 'owner':
      return [state({ ja: '「{scope}」は「{unit}」が所管する', en: '"{unit}" owns "{scope}"' }, { scope, unit })]
    case 'division':
      return [
        state(
          {
            ja: '「{unit}」は、「{scope}」を所管する部門「{under}」の中にある',
            en: '"{unit}" is inside "{under}", the division that owns "{scope}"',
          },
          { unit, scope, under },
        ),
      ]
    case 'below-owner':
      return [
        state(
          {
            ja: '「{unit}」は、「{scope}」を所管する「{under}」の下にある',
            en: '"{unit}" stands below "{under}", which owns "{scope}"',
          },
          { unit, scope, under },
        ),
      ]
  }
}

/** Internal audit units that stand apart; or, for performing an audit, providers of audits. */
function handOver(design: Design, duty: Duty, from: Unit): readonly Fix[] {
  const roles = heldBy(design, duty, from)
  const auditors = design.units.filter(
    (unit) => unit !== from && unit.functions.includes('internal-audit') && staysIndependent(design, unit, duty),
  )
  const inside = auditors.slice(0, 3).flatMap((to) => {
    const grants = roles.includes('A') ? authorityFor(design, to, duty) : []
    if (grants === undefined) return []
    return [
      fix(
        { ja: '「{duty}」を「{from}」から「{to}」に移す', en: 'Hand "{duty}" over from "{from}" to "{to}"' },
        { duty, from, to },
        [...roles.flatMap((role) => moveTo(design, duty, role, from, assignmentFor(duty, to, role))), ...grants],
      ),
    ]
  })
  return [...inside, ...outside(design, duty, from, roles)]
}

/** A provider performs; answering stays in the house, so whoever answers has to be independent already. */
function outside(design: Design, duty: Duty, from: Unit, roles: readonly Role[]): readonly Fix[] {
  if (roles.includes('A') || !isMarked(duty.field, 'audit-either')) return []
  return design.units
    .filter((unit) => unit.isProvider && unit.services.includes('audit'))
    .slice(0, 2)
    .map((to) => {
      const [contract] = design.contractsWith(to)
      return fix(
        {
          ja: '「{duty}」の実行（R）を「{from}」から外部事業者「{to}」に移す',
          en: 'Let the provider "{to}" perform (R) "{duty}" instead of "{from}"',
        },
        { duty, from, to },
        moveTo(
          design,
          duty,
          'R',
          from,
          assignmentFor(duty, to, 'R', contract === undefined ? {} : { contract: contract.id }),
        ),
      )
    })
}

const moveTo = (design: Design, duty: Duty, role: Role, from: Unit, record: AssignmentRecord): readonly DesignEdit[] =>
  changeHolders(design, duty, role, { leaves: (unit) => unit === from, joins: [record] })

/** The grants that whoever answers lacks; `undefined` where nobody can give them. */
function authorityFor(design: Design, unit: Unit, duty: Duty): readonly DesignEdit[] | undefined {
  const kinds = duty.task.requires.filter((kind) => !design.authority.has(unit, kind, duty.scope))
  if (kinds.length === 0) return []
  const by = grantorFor(design, unit, duty.scope)
  return by && grantEdits(design, unit, kinds, duty.scope, by)
}
