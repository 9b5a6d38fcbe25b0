/** What lies on one unit by itself: the fields that it does, and those of its scopes that nobody does. */
import { type FieldId, fields as catalogueFields } from '@taiseizu/catalogue'
import type { Design, Duty, Scope, Unit } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import type { DutyState } from '../../ui/signs'
import { type Sourcing, worse } from '../duty-state'
import type { Chip } from './model'
import { wordsIn } from '../words'

/** More empty or left-out chips than these on one box become one: an empty organisation must stay readable. */
const mostLoose = 6

const place = new Map<string, number>(catalogueFields.map(({ id, order }) => [id, order]))
const nameOf = new Map(catalogueFields.map(({ id, name }) => [id, name]))
const byField = (a: Chip, b: Chip): number => (place.get(a.field ?? '') ?? 0) - (place.get(b.field ?? '') ?? 0)

/** None of it is known to be accepted. */
export interface OwnChips {
  readonly held: readonly Chip[]
  /** One for each field. */
  readonly gaps: readonly Chip[]
  /** As they lie on the box where nothing else does. */
  readonly all: readonly Chip[]
}

const question = {}
const always = () => false

/**
 * One chip for each field in which a unit is R or A, a provider also S; the worst of its duties gives the state. Gaps lie on the owner of
 * their scope, the enterprise's on nobody.
 * Cost: what the unit has to do with, and only after an edit of that: the same object as long as nothing in it can have changed.
 */
export const ownChips = (design: Design, unit: Unit | undefined): OwnChips =>
  design.remembered(question, unit, (of) => madeFor(design, of), always)

function madeFor(design: Design, unit: Unit | undefined): OwnChips {
  const held = unit === undefined ? [] : heldBy(design, unit)
  const scopes = unit === undefined ? [design.enterprise] : unit.ownedScopes.filter((scope) => !scope.isEnterprise)
  const gaps = gapsIn(design, scopes, unit)
  return { held, gaps, all: [...held, ...together(`gaps/${unit?.id ?? '*'}`, gaps, unit)] }
}

/** What is gathered for one field until all its duties are known. */
interface Gathering {
  readonly field: FieldId
  readonly duties: Duty[]
  performs: boolean
  answers: boolean
  inside: boolean
  outside: boolean
  state: DutyState
}

function heldBy(design: Design, unit: Unit): readonly Chip[] {
  const byTheirField = new Map<FieldId, Gathering>()
  // Support from outside belongs to the picture of who is engaged for what; support in the house would cover it with chips.
  for (const duty of unit.isProvider ? design.dutiesWith(unit, 'R', 'A', 'S') : design.dutiesWith(unit, 'R', 'A')) {
    const performing = design.holding(duty, 'R')
    const answering = design.holding(duty, 'A')
    if (performing.length === 0 && answering.length === 0) continue
    const known = byTheirField.get(duty.field)
    const gathering = known ?? {
      field: duty.field,
      duties: [],
      performs: false,
      answers: false,
      inside: false,
      outside: unit.isProvider, // whoever else performs; the others' chips tell how the duty is done
      state: 'covered',
    }
    if (known === undefined) byTheirField.set(duty.field, gathering)
    gathering.duties.push(duty)
    const performs = performing.some((one) => one.unit === unit)
    const answers = answering.some((one) => one.unit === unit)
    gathering.performs ||= performs
    gathering.answers ||= answers
    if (!unit.isProvider) {
      gathering.inside ||= performing.some((one) => one.isInside)
      gathering.outside ||= performing.some((one) => !one.isInside)
    }
    if (performs || answers) gathering.state = worse(gathering.state, statusState(design, duty))
    if (answers && design.coverage.matchOf(duty).lacks.some((lack) => lack.unit === unit))
      gathering.state = worse(gathering.state, 'unauthorised')
  }
  return [...byTheirField.values()].map((gathering) => heldChip(unit, gathering)).toSorted(byField)
}

function gapsIn(design: Design, scopes: readonly Scope[], unit: Unit | undefined): readonly Chip[] {
  const gaps = new Map<FieldId, Duty[]>()
  for (const scope of scopes)
    for (const duty of design.dutiesIn(scope)) {
      if (design.holding(duty, 'R').length > 0 || design.holding(duty, 'A').length > 0) continue
      const known = gaps.get(duty.field)
      if (known === undefined) gaps.set(duty.field, [duty])
      else known.push(duty)
    }
  return [...gaps].map(([field, duties]) => gapChip(`gap/${unit?.id ?? '*'}/${field}`, field, duties)).toSorted(byField)
}

function statusState(design: Design, duty: Duty): DutyState {
  const status = design.statusOf(duty)
  return status === 'unperformed' || status === 'unanswered' || status === 'contested' ? status : 'covered'
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

export const labelOfField = (field: FieldId) => nameOf.get(field) ?? field

function heldChip(unit: Unit, gathering: Gathering): Chip {
  const { field, duties, performs, answers, state } = gathering
  return {
    key: `field/${unit.id}/${field}`,
    label: labelOfField(field),
    field,
    role: roleOf(performs, answers),
    sourcing: sourcingOf(gathering),
    state,
    accepted: false,
    duties,
    fields: 1,
    subject: subjectOf(field, duties),
  }
}

function gapChip(key: string, field: FieldId, duties: readonly Duty[]): Chip {
  return {
    key,
    label: labelOfField(field),
    field,
    role: undefined,
    sourcing: 'in-house',
    state: 'gap',
    accepted: false,
    duties,
    fields: 1,
    subject: subjectOf(field, duties),
  }
}

/** Sorted by field; too many of them in one chip. */
export function together(key: string, of: readonly Chip[], unit: Unit | undefined): readonly Chip[] {
  const chips = of.toSorted(byField)
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
