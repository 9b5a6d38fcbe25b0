/** Fixes that bring a fitting SIRT into the response to incidents of a scope. */
import type { ScopeKind } from '@taiseizu/catalogue'
import { type Design, type Duty, type Scope, type Unit, type UnitRecord, textIn } from '@taiseizu/core'
import { changeHolders } from '../engine/assigning'
import { grantorFor } from '../engine/granting'
import { assignmentFor, fix, put } from '../engine/fixes'
import { freeUnitId } from '../engine/free-ids'
import type { Fix } from '../engine/rule'
import { fieldNamed } from '../engine/words'
import { entitle } from './entitling'
import { mayAnswer } from './fitting'
import { fittingFor, linkToCiso, sirtsFor } from './sirts'
import { answerWith } from './staffing'

/** Makes a fitting SIRT A of an incident duty, or lets it support there; or adds one of the scope's own kind beside its owner. */
export function bringIn(design: Design, scope: Scope, kind: ScopeKind, incidents: readonly Duty[]): readonly Fix[] {
  const duty = dutyFor(design, incidents)
  if (duty === undefined) return []
  const present = sirtsFor(design, scope, kind).slice(0, 2)
  return [
    ...present.flatMap((sirt) => makeAnswer(design, duty, sirt)),
    ...present.map((sirt) => letSupport(design, duty, sirt)),
    ...addOwn(design, scope, kind, duty),
  ]
}

/** One for which nobody answers, if there is; of these, and else, that of monitoring first, and what is the site's own last. */
const dutyFor = (design: Design, incidents: readonly Duty[]): Duty | undefined => {
  const isAnswered = (duty: Duty) => (design.holding(duty, 'A').length > 0 ? 1 : 0)
  const farFromSirt = ({ field }: Duty) =>
    field === fieldNamed.monitoring ? 0 : field === fieldNamed.operation ? 1 : 2
  return incidents.toSorted((a, b) => isAnswered(a) - isAnswered(b) || farFromSirt(a) - farFromSirt(b))[0]
}

function makeAnswer(design: Design, duty: Duty, sirt: Unit): readonly Fix[] {
  if (!mayAnswer(design, duty, sirt)) return []
  const former = design.unitsWith(duty, 'A')
  if (former.length === 0) return [answerWith(design, duty, sirt)].filter((one) => one !== undefined)
  const entitlement = entitle(design, sirt, [duty])
  if (entitlement === undefined) return []
  return [
    fix(
      {
        ja: '「{duty}」の責任・決定（A）を{former}から「{sirt}」に移し、{former}は相談先（C）とする',
        en: 'Let "{sirt}" answer for "{duty}" (A) in place of {former}, to be consulted (C)',
      },
      { duty, sirt, former },
      [
        ...changeHolders(design, duty, 'A', { leaves: () => true, joins: [assignmentFor(duty, sirt, 'A')] }),
        ...changeHolders(design, duty, 'C', { joins: former.map((unit) => assignmentFor(duty, unit, 'C')) }),
        ...entitlement.edits,
      ],
    ),
  ]
}

const letSupport = (design: Design, duty: Duty, sirt: Unit): Fix =>
  fix(
    { ja: '「{sirt}」を「{duty}」の支援（S）に加える', en: 'Let "{sirt}" support "{duty}" (S)' },
    { sirt, duty },
    changeHolders(design, duty, 'S', { joins: [assignmentFor(duty, sirt, 'S')] }),
  )

function addOwn(design: Design, scope: Scope, kind: ScopeKind, duty: Duty): readonly Fix[] {
  const { owner } = scope
  const function_ = fittingFor[kind][0]
  if (owner === undefined || owner.isProvider || owner.isCollegial || function_ === undefined) return []
  const id = freeUnitId(design, `${owner.id.slice(0, 48)}-${function_}`)
  const called = function_.toUpperCase()
  const name = { ja: `${textIn(owner.name, 'ja')} ${called}`, en: `${textIn(owner.name, 'en')} ${called}` }
  const record: UnitRecord = { id, kind: 'section', name, parent: owner.id, functions: [function_] }
  const role = design.holding(duty, 'A').length === 0 ? 'A' : 'S'
  const grantor = grantorFor(design, owner, scope) ?? owner
  const joining = changeHolders(design, duty, role, {
    joins: [{ task: duty.task.id, scope: scope.id, unit: id, role }],
  })
  const granted =
    role === 'S'
      ? []
      : duty.task.requires.map((needed) =>
          put('authority', { holder: id, kind: needed, over: scope.id, grantedBy: grantor.id }),
        )
  const edits = [put('units', record), ...joining, ...granted, ...linkToCiso(design, id, [owner])]
  return [
    fix(
      {
        ja: '「{owner}」の下に「{name}」を新設し、「{duty}」に加える（{role}）',
        en: 'Add "{name}" under "{owner}", taking part in "{duty}" ({role})',
      },
      { owner, name, duty, role },
      edits,
    ),
  ]
}
