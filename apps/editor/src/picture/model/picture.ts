/** From an organisation to the boxes that everybody knows: executives, committees, divisions with what is inside, providers. */
import { type Design, type Scope, type Unit, sameList } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { Acceptance } from './accepted'
import { addMarks, marksOf, noMarks, sameMarks } from './marks'
import type { Marks, Picture, UnitBox } from './model'
import { type Outline, type Outlines, outlinesOf } from './outline'

/**
 * The picture of a design, not yet measured.
 *
 * Executives stand above what they lead rather than around it: what is under them lies side by side at the same level, and says who is in
 * charge. The same holds inside a group company. A committee or team lies across; one whose members all stand in one box lies inside it.
 * Cost: linear in findings; in units and duties only as far as an edit can have changed what is shown of them. What shows the same is the
 * same box as in the picture before.
 */
export function pictureOf(design: Design, findings: readonly Finding[]): Picture {
  return memoryOf(design).picture(design, findings)
}

const memories = {}

/** What is known of the pictures of a design: the same while it is edited, another where it was compiled anew. */
export const memoryOf = (design: Design): PictureMemory =>
  design.remembered(memories, undefined, () => new PictureMemory(), Object.is)

interface Made {
  readonly box: UnitBox
  readonly at: number
}

/** What was pictured of a design last. */
class PictureMemory {
  private readonly accepted = new Acceptance()
  private marks: ReadonlyMap<Unit | Scope | undefined, Marks> = new Map()
  /** Each picture has a number, the next after the one before. */
  private now = 0
  /** Since when findings about a unit, or something inside its box, are shown as they are; since when those about all. */
  private readonly changedAt = new Map<Unit, number>()
  private allChangedAt = 0
  private readonly made = new WeakMap<Outline, Made>()
  private latest: Picture | undefined

  picture(design: Design, findings: readonly Finding[]): Picture {
    this.now += 1
    this.follow(findings)
    const outlines = outlinesOf(design)
    const known = this.latest
    const boxes = (name: Exclude<keyof Outlines, 'nobody'>): readonly UnitBox[] => {
      const made = outlines[name].map((outline) => this.box(outline))
      return known !== undefined && sameList(known[name], made) ? known[name] : made
    }
    const picture: Picture = {
      executives: boxes('executives'),
      collegial: boxes('collegial'),
      divisions: boxes('divisions'),
      providers: boxes('providers'),
      nobody: this.accepted.of(undefined, outlines.nobody),
      marks: this.marks.get(undefined) ?? noMarks,
    }
    this.latest = known !== undefined && samePicture(known, picture) ? known : picture
    return this.latest
  }

  /** Takes note of where findings came and went since the picture before. */
  private follow(findings: readonly Finding[]): void {
    const accepted = this.accepted.follow(findings)
    if (accepted === null) this.allChangedAt = this.now
    for (const unit of accepted ?? []) this.touch(unit)
    const before = this.marks
    const marks = marksOf(findings)
    for (const place of new Set([...before.keys(), ...marks.keys()])) {
      const [was, is] = [before.get(place), marks.get(place)]
      if (was !== undefined && is !== undefined && sameMarks(was, is)) marks.set(place, was)
      else this.touch(place?.type === 'scope' ? place.owner : place)
    }
    this.marks = marks
  }

  private touch(unit: Unit | undefined): void {
    for (let next = unit; next !== undefined && this.changedAt.get(next) !== this.now; next = next.parent)
      this.changedAt.set(next, this.now)
  }

  private box(outline: Outline): UnitBox {
    const known = this.made.get(outline)
    const { unit } = outline
    if (known !== undefined && Math.max(this.allChangedAt, this.changedAt.get(unit) ?? 0) <= known.at) return known.box
    const scopes = outline.scopes.map((scope) => ({ scope, marks: this.marks.get(scope) ?? noMarks }))
    const children = outline.children.map((child) => this.box(child))
    const own = this.marks.get(unit) ?? noMarks
    const { position: _, ...rest } = outline
    const box: UnitBox = {
      ...rest,
      scopes,
      chips: this.accepted.of(unit, outline.chips),
      children,
      marks: own,
      allMarks: total(own, [...scopes.map(({ marks }) => marks), ...children.map(({ allMarks }) => allMarks)]),
    }
    this.made.set(outline, { box, at: this.now })
    return box
  }
}

const samePicture = (one: Picture, other: Picture): boolean =>
  one.executives === other.executives &&
  one.collegial === other.collegial &&
  one.divisions === other.divisions &&
  one.providers === other.providers &&
  one.nobody === other.nobody &&
  sameMarks(one.marks, other.marks)

const total = (own: Marks, others: readonly Marks[]): Marks =>
  others.reduce((sum, marks) => (marks === noMarks ? sum : addMarks(sum, marks)), own)
