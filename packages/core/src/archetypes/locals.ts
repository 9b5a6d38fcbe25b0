/** Who answers in a business for its own scopes, where the archetype is federated. */
import type { FormId } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Duty, Unit } from '../organisation/records'
import type { UnitRecord } from '../workspace/format'
import { byCodeUnits } from '../workspace/order'
import { textIn } from '../workspace/text'
import {
  answeredInHouse,
  isAnsweredUnder,
  isCentralisable,
  type OwnScope,
  supervisionField,
} from '../metrics/supervision-measures'
import { movable } from './answering'
import { audits } from './centre'
import type { Draft } from './draft'
import { names, remark } from './remark'

/** The units of one business, by id. */
export interface Local {
  /** Answers for supervision. */
  readonly decides: string
  /** Answers for the other security fields, and carries out what is decided. */
  readonly acts: string
}

/** Whether somebody of the business already answers, alone, in the form that is wanted. */
export function isKept(duty: Duty, home: Unit, form: FormId): boolean {
  const [only, ...others] = duty.holding('A')
  if (only === undefined || others.length > 0 || only.unit.isProvider || !only.unit.isUnder(home)) return false
  return (only.unit.kind === 'committee') === (form === 'committee')
}

/** A security duty other than supervision that somebody answers for, but nobody of the business. */
export const isTakenAway = (duty: Duty, home: Unit): boolean =>
  duty.field !== supervisionField && answeredInHouse(duty) && !isAnsweredUnder(duty, home)

/** No unit can stand under a provider, and nobody has a line over what a committee owns. */
export const isUsable = (home: Unit): boolean => !home.isProvider && !home.isCollegial

/** Sees to it that each business with scopes of its own that needs it has somebody to answer; by the business's id. */
export function settleLocals(draft: Draft, own: readonly OwnScope[], form: FormId): ReadonlyMap<string, Local> {
  const { design } = draft
  const locals = new Map<string, Local>()
  const created: UnitRecord[] = []
  const taken = new Set<string>()
  const homes = [...new Set(own.filter((one) => isWanting(design, one, form)).map(({ home }) => home))]
  for (const home of homes) {
    const [known] = localUnits(design, home, (unit) => !unit.isCollegial && (unit.isSupervision || unit.isSirt))
    const add = (record: UnitRecord): string => {
      created.push(record)
      taken.add(record.id)
      return record.id
    }
    if (form === 'dedicated') {
      const unit = known?.id ?? add(sectionOf(draft, home, taken))
      locals.set(home.id, { decides: unit, acts: unit })
      continue
    }
    const acts = known?.id ?? (audits(design, home) ? add(sectionOf(draft, home, taken)) : home.id)
    const [committee] = localUnits(design, home, (unit) => unit.kind === 'committee' && unit.isSupervision)
    locals.set(home.id, { acts, decides: committee?.id ?? add(committeeOf(draft, home, own, taken)) })
  }
  draft.edit(created.map((record) => ({ collection: 'units', record })))
  if (created.length > 0)
    draft.remarks.push(
      remark(
        `${names(homes, 'ja')}に、固有の対象環境を受け持つ担当または委員会を新設する（${created.length}）。`,
        `Adds sections or committees for their own scopes in ${names(homes, 'en')} (${created.length}).`,
        homes,
      ),
    )
  return locals
}

const isWanting = (design: Design, { scope, home }: OwnScope, form: FormId): boolean =>
  isUsable(home) &&
  movable(design, scope).some((duty) =>
    duty.field === supervisionField ? !isKept(duty, home, form) : isTakenAway(duty, home),
  )

/** Units of the business, none of a group company below it: the one with most security duties to answer for first. */
const localUnits = (design: Design, home: Unit, fits: (unit: Unit) => boolean): readonly Unit[] =>
  design.units
    .filter((unit) => fits(unit) && unit.isUnder(home) && unit.subsidiary === home.subsidiary && !audits(design, unit))
    .map((unit) => ({
      unit,
      answers: design.dutiesWith(unit, 'A').filter(({ field }) => isCentralisable(field)).length,
    }))
    .toSorted((a, b) => b.answers - a.answers || byCodeUnits(a.unit.id, b.unit.id))
    .map(({ unit }) => unit)

const sectionOf = (draft: Draft, home: Unit, taken: ReadonlySet<string>): UnitRecord => ({
  id: draft.freeUnitId(`${home.id.slice(0, 44)}-security`, taken),
  kind: 'section',
  name: named(home, 'セキュリティ担当', 'security section'),
  parent: home.id,
  functions: ['supervision'],
})

/** The head of the business in the chair, whoever runs its scopes as members. */
function committeeOf(draft: Draft, home: Unit, own: readonly OwnScope[], taken: ReadonlySet<string>): UnitRecord {
  const owners = own.flatMap(({ scope, home: whose }) => (whose === home && scope.owner ? [scope.owner] : []))
  const members = [...new Set(owners)].filter((unit) => unit !== home).slice(0, 12)
  return {
    id: draft.freeUnitId(`${home.id.slice(0, 40)}-security-committee`, taken),
    kind: 'committee',
    name: named(home, 'セキュリティ委員会', 'security committee'),
    parent: home.id,
    functions: ['supervision'],
    members: [{ unit: home.id, chair: true }, ...members.map(({ id }) => ({ unit: id }))],
  }
}

const named = (home: Unit, ja: string, en: string) => ({
  ja: `${textIn(home.name, 'ja').slice(0, 400)} ${ja}`,
  en: `${textIn(home.name, 'en').slice(0, 400)} ${en}`,
})
