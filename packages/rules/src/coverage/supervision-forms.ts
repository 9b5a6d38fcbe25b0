/** 図表10: a supervision function set up in each of its four archetypes, in the simplest form that works. */
import { type Role, type UnitFunction, archetypes } from '@taiseizu/catalogue'
import {
  type Assignment,
  type Design,
  type DesignEdit,
  type Scope,
  type Unit,
  type UnitRecord,
  affiliateOf,
  divisionOf,
  groupBy,
  subsidiaryOf,
  upFrom,
} from '@taiseizu/core'
import { fix, put } from '../engine/fixes'
import { freeUnitId } from '../engine/free-ids'
import type { Fix } from '../engine/rule'
import { fieldNamed } from '../engine/words'
import { answeredLocally, grantsFor, localRoles, localSection } from './local-supervision'
import { centralUnitWith } from './members'

const field = fieldNamed.supervision
const administration: readonly UnitFunction[] = [
  ...([
    'risk-management',
    'legal',
    'general-affairs',
    'planning',
    'procurement',
    'pr',
    'hr',
    'internal-audit',
  ] as const),
]

/** A supervision function for a design that has none; nothing where nobody could give it authority. */
export function addSupervision(design: Design): readonly Fix[] {
  const lead = design.enterprise.owner
  if (lead === undefined || !design.authority.hasByLine(lead, '*') || auditsFall(design)) return []
  const local = localSections(design, lead)
  return archetypes.flatMap(({ form, scope, name }) => {
    const unit = form === 'dedicated' ? office(design, lead) : committee(design, lead)
    const edits = [put('units', unit.record), ...central(design, unit, lead)]
    if (scope === 'centralised')
      return [
        fix(
          { ja: '{archetype}: 「{unit}」を新設する', en: '{archetype}: add "{unit}"' },
          { archetype: name, unit: unit.record.name },
          edits,
        ),
      ]
    if (local.places.length === 0) return []
    return [
      fix(
        {
          ja: '{archetype}: 「{unit}」と、{places}のセキュリティ担当を新設する',
          en: '{archetype}: add "{unit}", and security sections in {places}',
        },
        { archetype: name, unit: unit.record.name, places: local.places },
        [...edits, ...local.edits],
      ),
    ]
  })
}

/** Said of the whole field everywhere: it gives way to whatever is said more closely. */
const isGeneral = ({ task, scope }: Assignment): boolean => task === undefined && scope === undefined

/** An own task of the field that is an audit, and that would fall to the new supervision: it would audit itself. */
const auditsFall = (design: Design): boolean =>
  design
    .dutiesOfField(field)
    .some(
      (duty) =>
        duty.task.kind === 'audit' && (['R', 'A'] as const).some((role) => design.holding(duty, role).every(isGeneral)),
    )

/** A unit to add, and who is to carry out what it decides: itself, or one that is there. */
interface Central {
  readonly record: UnitRecord
  readonly performer: string
}

function office(design: Design, lead: Unit): Central {
  const id = freeUnitId(design, 'security-supervision-office')
  const name = { ja: 'セキュリティ統括室', en: 'Security supervision office' }
  return { record: { id, kind: 'department', name, parent: lead.id, functions: ['supervision'] }, performer: id }
}

/** 図表10: IT, businesses and administration in one committee under an executive; the IT department carries out what it decides. */
function committee(design: Design, lead: Unit): Central {
  const id = freeUnitId(design, 'security-committee')
  const officers = design.units.filter((unit) => unit.kind === 'officer' && subsidiaryOf(unit) === undefined)
  const chair = officers.find((unit) => unit.isCiso) ?? (lead.isExecutive ? lead : officers[0]) ?? lead
  const [it, ...others] = [['it'] as const, ['business'] as const, administration].map((functions) =>
    centralUnitWith(design, functions),
  )
  const members = [...new Set([it, ...others])].filter((unit) => unit !== undefined && unit !== chair)
  const audits = (unit: Unit) => design.dutiesWith(unit, 'R', 'A').some((duty) => duty.task.kind === 'audit')
  const performer = members.find((unit) => unit !== undefined && !audits(unit))
  return {
    record: {
      id,
      kind: 'committee',
      name: { ja: 'セキュリティ委員会', en: 'Security committee' },
      parent: lead.id,
      functions: ['supervision'],
      members: [
        { unit: chair.id, chair: true },
        ...members.flatMap((unit) => (unit === undefined ? [] : [{ unit: unit.id }])),
      ],
    },
    performer: performer?.id ?? id,
  }
}

/** A and R of the whole field, and the authority that it takes; what is said of it more closely stays. */
function central(design: Design, { record, performer }: Central, lead: Unit): readonly DesignEdit[] {
  const general = (role: Role) =>
    design.assignments.filter((one) => one.field === field && one.role === role && isGeneral(one))
  const [former, ...rest] = general('A')
  const answered = design.dutiesOfField(field).filter((duty) => design.holding(duty, 'A').every(isGeneral))
  const apart = groupBy(answered, (duty) => duty.scope.owner && affiliateOf(duty.scope.owner))
  return [
    put('assignments', { field, unit: record.id, role: 'A' }, former?.id),
    ...rest.map((one) => ({ collection: 'assignments', remove: one.id }) as const),
    ...(general('R').length > 0 ? [] : [put('assignments', { field, unit: performer, role: 'R' })]),
    ...[...apart].flatMap(([affiliate, duties]) =>
      grantsFor(record.id, duties, affiliate?.id ?? '*', affiliate ?? lead),
    ),
  ]
}

/** A section in each division or group company that has scopes of its own, in charge of these. */
function localSections(design: Design, lead: Unit) {
  const edits: DesignEdit[] = []
  const taken = new Set<string>()
  const own = groupBy(design.scopes.filter(isBusinessesOwn), placeOf)
  const places = [...own].flatMap(([place, scopes]) =>
    place === undefined || place === lead || place.isCollegial || place.isProvider ? [] : [{ place, scopes }],
  )
  for (const { place, scopes } of places) {
    const { id, edit } = localSection(design, place, taken)
    taken.add(id)
    edits.push(edit, ...scopes.flatMap((scope) => localRoles(design, id, scope)))
    edits.push(
      ...grantsFor(
        id,
        scopes.flatMap((scope) => answeredLocally(design, scope)),
        place.id,
        place,
      ),
    )
  }
  return { places: places.map(({ place }) => place), edits }
}

/** Neither run nor supervised by the centre: owned in a group company, or in a division without IT or supervision above the owner. */
function isBusinessesOwn({ isEnterprise, owner }: Scope): boolean {
  if (isEnterprise || owner === undefined) return false
  if (subsidiaryOf(owner) !== undefined) return true
  const division = divisionOf(owner) ?? owner
  for (const unit of upFrom(owner)) {
    if (unit.isSupervision || unit.functions.includes('it')) return false
    if (unit === division) break
  }
  return true
}

const placeOf = ({ owner }: Scope): Unit | undefined => owner && (subsidiaryOf(owner) ?? divisionOf(owner) ?? owner)
