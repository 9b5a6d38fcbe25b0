/** Which chips are under exceptions: what is wrong with them has been accepted on purpose. */
import type { FieldId } from '@taiseizu/catalogue'
import { type Duty, type Unit, sameSet } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { type BaseChips, allOf } from './chips'
import type { Chip } from './model'
import { together } from './own-chips'

/** A chip about which something has been accepted: it is accepted as a whole unless one of these is open. */
type Candidate = readonly [chip: Chip, about: readonly string[]]

interface Looked {
  readonly base: BaseChips
  readonly candidates: readonly Candidate[]
  /** Those that are accepted, by their place among the candidates. */
  said: string
  chips: readonly Chip[]
}

/**
 * Remembers for the units of one design which of their chips are accepted: every finding about the chip's duties, or about its unit in its
 * field or scopes, is under an exception that holds.
 */
export class Acceptance {
  private accepted: ReadonlySet<string> = new Set()
  private fields = new Set<string>()
  private units = new Set<string>()
  private open: ReadonlySet<string> = new Set()
  /** Of units about which something has been accepted. */
  private readonly looked = new Map<Unit | undefined, Looked>()

  /**
   * Takes note of what has been found.
   * @returns the units whose chips can be accepted otherwise than before; `null` for all. Cost: linear in findings.
   */
  follow(findings: readonly Finding[]): readonly (Unit | undefined)[] | null {
    const accepted = new Set<string>()
    for (const finding of findings) if (finding.exception !== null) accepted.add(keyOf(finding))
    const isSame = sameSet(accepted, this.accepted)
    if (isSame && accepted.size === 0) return []
    this.open = new Set(findings.filter(({ exception }) => exception === null).map(keyOf))
    if (isSame)
      return [...this.looked].flatMap(([unit, looked]) =>
        this.saidOf(looked.candidates) === looked.said ? [] : [unit],
      )
    this.accepted = accepted
    this.fields = new Set()
    this.units = new Set()
    this.looked.clear()
    for (const { found, exception } of findings)
      for (const subject of exception === null ? [] : found.subjects)
        if (subject.type === 'unit') this.units.add(subject.id)
        else if (subject.type === 'duty') this.fields.add(subject.field)
        else if (subject.type === 'field') this.fields.add(subject.id)
    return null
  }

  /** The chips as they lie on a unit or on nobody: the same list as long as they and what is accepted of them are the same. */
  of(unit: Unit | undefined, base: BaseChips): readonly Chip[] {
    if (this.accepted.size === 0) return base.all
    const known = this.looked.get(unit)
    const candidates = known?.base === base ? known.candidates : this.candidatesAmong(unit, base)
    if (candidates.length === 0) {
      this.looked.delete(unit)
      return base.all
    }
    const said = this.saidOf(candidates)
    if (known?.base === base && known.said === said) return known.chips
    const chips = this.chipsWith(unit, base, candidates)
    this.looked.set(unit, { base, candidates, said, chips })
    return chips
  }

  private candidatesAmong(unit: Unit | undefined, { own, out }: BaseChips): readonly Candidate[] {
    const candidates = (chips: readonly Chip[], of: Unit | undefined): readonly Candidate[] =>
      chips.flatMap((chip): readonly Candidate[] => {
        const { field, duties } = chip
        if (field === undefined || (!this.fields.has(field) && (of === undefined || !this.units.has(of.id)))) return []
        const about = keysAbout(field, duties, of)
        return about.some((key) => this.accepted.has(key)) ? [[chip, about]] : []
      })
    return [...candidates(own.held, unit), ...candidates(own.gaps, undefined), ...candidates(out, undefined)]
  }

  private saidOf(candidates: readonly Candidate[]): string {
    return candidates.map((one) => (this.holds(one) ? 1 : 0)).join('')
  }

  private holds([, about]: Candidate): boolean {
    return !about.some((key) => this.open.has(key))
  }

  private chipsWith(unit: Unit | undefined, { own, out, all }: BaseChips, candidates: readonly Candidate[]) {
    const held = new Set(candidates.flatMap((one) => (this.holds(one) ? [one[0]] : [])))
    if (held.size === 0) return all
    const looked = (chips: readonly Chip[]) =>
      chips.map((chip) => (held.has(chip) ? { ...chip, accepted: true } : chip))
    const now = { held: looked(own.held), gaps: looked(own.gaps) }
    const alone = [...now.held, ...together(`gaps/${unit?.id ?? '*'}`, now.gaps, unit)]
    return allOf(unit, alone, now, looked(out))
  }
}

const keys = new WeakMap<Finding, string>()

function keyOf(finding: Finding): string {
  const known = keys.get(finding)
  if (known !== undefined) return known
  const key = finding.found.subjects.map(({ type, id }) => `${type}/${id}`).join(':')
  keys.set(finding, key)
  return key
}

function keysAbout(field: FieldId, duties: readonly Duty[], unit: Unit | undefined): readonly string[] {
  const keys = new Set<string>(unit === undefined ? [] : [`field/${field}:unit/${unit.id}`])
  for (const duty of duties) {
    keys.add(`duty/${duty.id}`)
    keys.add(`field/${field}:scope/${duty.scope.id}`)
    if (unit !== undefined) {
      keys.add(`duty/${duty.id}:unit/${unit.id}`)
      keys.add(`unit/${unit.id}:scope/${duty.scope.id}`)
    }
  }
  return [...keys]
}
