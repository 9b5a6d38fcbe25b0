/** Which chips lie on which unit. */
import { type FieldId, fields as catalogueFields } from '@taiseizu/catalogue'
import type { Assignment, Design, Duty, Exclusion, Unit } from '@taiseizu/core'
import type { Finding, SubjectReference } from '@taiseizu/rules'
import type { DutyState } from '../../../ui/signs'
import { type Sourcing, worse } from '../../duty-state'
import type { Chip } from './model'
import { wordsIn } from '../words'

/** More empty or left-out chips than these on one box become one: an empty organisation must stay readable. */
const mostLoose = 6

export interface Chips {
  of(unit: Unit): readonly Chip[]
  /** The enterprise's own, which nobody does or which have been left out. */
  readonly nobody: readonly Chip[]
}

const place = new Map<string, number>(catalogueFields.map(({ id, order }) => [id, order]))
const nameOf = new Map(catalogueFields.map(({ id, name }) => [id, name]))
const byField = (a: Chip, b: Chip): number => (place.get(a.field ?? '') ?? 0) - (place.get(b.field ?? '') ?? 0)

/** What is gathered for one field on one unit until all its duties are known. */
interface Gathering {
  readonly unit: Unit
  readonly field: FieldId
  readonly duties: Duty[]
  performs: boolean
  answers: boolean
  inside: boolean
  outside: boolean
  state: DutyState
}

/**
 * One chip for each unit and field in which the unit is R or A, a provider also S; the worst of its duties gives the state. Gaps lie on the owner of their
 * scope, the enterprise's in a strip of their own; what is left out lies on who takes it over, else like a gap.
 * Cost: linear in duties and those who hold them.
 */
export function chipsOf(design: Design, findings: readonly Finding[]): Chips {
  const accepted = acceptedIn(findings)
  const held = new Map<string, Gathering>()
  const gaps = new Map<string, { readonly unit: Unit | undefined; readonly field: FieldId; readonly duties: Duty[] }>()

  for (const duty of design.openDuties) {
    const performing = design.holding(duty, 'R')
    const answering = design.holding(duty, 'A')
    if (performing.length === 0 && answering.length === 0) {
      const unit = duty.scope.isEnterprise ? undefined : duty.scope.owner
      const key = `gap/${unit?.id ?? '*'}/${duty.field}`
      const gap = gaps.get(key)
      if (gap === undefined) gaps.set(key, { unit, field: duty.field, duties: [duty] })
      else gap.duties.push(duty)
      continue
    }
    const lacking = new Set(design.coverage.matchOf(duty).lacks.map((lack) => lack.unit))
    const base = statusState(design, duty)
    for (const assignment of performing) gather(held, duty, assignment, performing, base)
    // Support from outside belongs to the picture of who is engaged for what; support in the house would cover it with chips.
    for (const assignment of design.holding(duty, 'S'))
      if (assignment.unit.isProvider) gather(held, duty, assignment, performing, 'covered')
    for (const assignment of answering)
      gather(held, duty, assignment, performing, lacking.has(assignment.unit) ? worse(base, 'unauthorised') : base)
  }

  const chips = new Map<Unit | undefined, { readonly held: Chip[]; readonly gaps: Chip[]; readonly out: Chip[] }>()
  const on = (unit: Unit | undefined) => {
    const known = chips.get(unit) ?? { held: [], gaps: [], out: [] }
    chips.set(unit, known)
    return known
  }
  for (const [key, gathering] of held) on(gathering.unit).held.push(heldChip(key, gathering, accepted))
  for (const [key, { unit, field, duties }] of gaps) on(unit).gaps.push(gapChip(key, field, duties, accepted))
  for (const exclusion of design.exclusions) {
    const owner = exclusion.scope === undefined || exclusion.scope.isEnterprise ? undefined : exclusion.scope.owner
    on(exclusion.takenOverBy ?? owner).out.push(exclusionChip(design, exclusion, accepted))
  }

  const sorted = new Map<Unit | undefined, readonly Chip[]>()
  for (const [unit, { held: own, gaps: empty, out }] of chips) {
    const id = unit?.id ?? '*'
    sorted.set(unit, [
      ...own.toSorted(byField),
      ...together(`gaps/${id}`, empty.toSorted(byField), unit),
      ...together(`out/${id}`, out.toSorted(byField), unit),
    ])
  }
  return { of: (unit) => sorted.get(unit) ?? [], nobody: sorted.get(undefined) ?? [] }
}

function statusState(design: Design, duty: Duty): DutyState {
  const status = design.statusOf(duty)
  return status === 'unperformed' || status === 'unanswered' || status === 'contested' ? status : 'covered'
}

function gather(
  held: Map<string, Gathering>,
  duty: Duty,
  assignment: Assignment,
  performing: readonly Assignment[],
  state: DutyState,
): void {
  const { unit, role } = assignment
  const key = `field/${unit.id}/${duty.field}`
  const gathering = held.get(key) ?? {
    unit,
    field: duty.field,
    duties: [],
    performs: false,
    answers: false,
    inside: false,
    outside: false,
    state: 'covered',
  }
  held.set(key, gathering)
  if (gathering.duties.at(-1) !== duty && !gathering.duties.includes(duty)) gathering.duties.push(duty)
  if (role === 'R') gathering.performs = true
  if (role === 'A') gathering.answers = true
  // An outsider's chip is outside work, whoever else performs; the others' chips tell how the duty is done.
  if (unit.isProvider) gathering.outside = true
  else {
    gathering.inside ||= performing.some((one) => one.isInside)
    gathering.outside ||= performing.some((one) => !one.isInside)
  }
  gathering.state = worse(gathering.state, state)
}

const sourcingOf = ({ inside, outside }: Gathering): Sourcing => {
  if (inside && outside) return 'shared'
  return outside ? 'outsourced' : 'in-house'
}

const roleOf = (performs: boolean, answers: boolean): NonNullable<Chip['role']> => {
  if (performs) return answers ? 'AR' : 'R'
  return answers ? 'A' : 'S'
}

/** One duty is selected as such, several as their field. */
const subjectOf = (field: FieldId, duties: readonly Duty[]): SubjectReference => {
  const [only, ...others] = duties
  return only !== undefined && others.length === 0 ? { type: 'duty', id: only.id } : { type: 'field', id: field }
}

const labelOfField = (field: FieldId) => nameOf.get(field) ?? field

function heldChip(key: string, gathering: Gathering, accepted: Accepted): Chip {
  const { unit, field, duties, performs, answers, state } = gathering
  return {
    key,
    label: labelOfField(field),
    field,
    role: roleOf(performs, answers),
    sourcing: sourcingOf(gathering),
    state,
    accepted: accepted(unit, field, duties),
    duties,
    fields: 1,
    subject: subjectOf(field, duties),
  }
}

function gapChip(key: string, field: FieldId, duties: readonly Duty[], accepted: Accepted): Chip {
  return {
    key,
    label: labelOfField(field),
    field,
    role: undefined,
    sourcing: 'in-house',
    state: 'gap',
    accepted: accepted(undefined, field, duties),
    duties,
    fields: 1,
    subject: subjectOf(field, duties),
  }
}

function exclusionChip(design: Design, exclusion: Exclusion, accepted: Accepted): Chip {
  const duties = design.holdings.meantBy(exclusion)
  return {
    key: `exclusion/${exclusion.id}`,
    label: exclusion.task?.name ?? labelOfField(exclusion.field),
    field: exclusion.field,
    role: undefined,
    sourcing: 'in-house',
    state: exclusion.takenOverBy === undefined ? 'excluded' : 'relieved',
    accepted: accepted(undefined, exclusion.field, duties),
    duties,
    fields: 1,
    subject: { type: 'exclusion', id: exclusion.id },
  }
}

function together(key: string, chips: readonly Chip[], unit: Unit | undefined): readonly Chip[] {
  const [first] = chips
  if (first === undefined || chips.length <= mostLoose) return chips
  const state = chips.reduce<DutyState>((worst, chip) => worse(worst, chip.state), first.state)
  const wording = state === 'gap' ? 'chip.gaps' : 'chip.out'
  return [
    {
      ...first,
      key,
      label: {
        ja: wordsIn('ja')(wording, { count: chips.length }),
        en: wordsIn('en')(wording, { count: chips.length }),
      },
      field: undefined,
      state,
      accepted: chips.every((chip) => chip.accepted),
      duties: chips.flatMap((chip) => chip.duties),
      fields: chips.length,
      subject: unit === undefined ? first.subject : { type: 'unit', id: unit.id },
    },
  ]
}

type Accepted = (unit: Unit | undefined, field: FieldId, duties: readonly Duty[]) => boolean

/** Whether every finding about a chip's duties, or about its unit in its field or scopes, is under an exception that holds. */
function acceptedIn(findings: readonly Finding[]): Accepted {
  const acceptedKeys = new Set<string>()
  const openKeys = new Set<string>()
  for (const { found, exception } of findings) {
    const key = found.subjects.map(({ type, id }) => `${type}/${id}`).join(':')
    ;(exception === null ? openKeys : acceptedKeys).add(key)
  }
  if (acceptedKeys.size === 0) return () => false
  return (unit, field, duties) => {
    const keys = new Set<string>(unit === undefined ? [] : [`field/${field}:unit/${unit.id}`])
    for (const duty of duties) {
      keys.add(`duty/${duty.id}`)
      keys.add(`field/${field}:scope/${duty.scope.id}`)
      if (unit !== undefined) {
        keys.add(`duty/${duty.id}:unit/${unit.id}`)
        keys.add(`unit/${unit.id}:scope/${duty.scope.id}`)
      }
    }
    const about = [...keys]
    return about.some((key) => acceptedKeys.has(key)) && !about.some((key) => openKeys.has(key))
  }
}
