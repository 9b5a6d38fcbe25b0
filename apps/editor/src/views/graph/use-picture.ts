/** What is on the screen, worked out from the design, the selection and how somebody looks at it. */
import type { Design, Scope, Unit } from '@taiseizu/core'
import type { Report, SubjectReference } from '@taiseizu/rules'
import { useMemo } from 'react'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages, useReport } from '../../state/context'
import { findingOfState, previewOfState } from '../../state/derived'
import { type Folded, canFold, folded, unfolded } from './model/fold'
import { type Part, emptyPart, neighbourhood, partOf } from './model/part'
import { type Whole, wholeOf } from './model/whole'
import { type Options, useOptions } from './options'
import { authorityTold } from './overlays/authority'
import { coverageShown } from './overlays/coverage'
import { escalationTold } from './overlays/escalation'
import { emphasisFolded, ringsFolded } from './overlays/fold'
import { outsourcingTold } from './overlays/outsourcing'
import { keysOf, linesOf, proofOf } from './overlays/proof'
import type { Told } from './overlays/told'
import type { Emphasis } from './stage/emphasis'

export interface GraphPicture {
  readonly report: Pick<Report, 'design' | 'findings'>
  readonly whole: Whole
  /** What is on the screen: folded, where that is more than can be read. */
  readonly part: Part
  readonly fold: Folded
  /** How many things there would be unfolded; `undefined` where all can be read at once. */
  readonly unfolded: number | undefined
  readonly told: Told | null
  readonly proof: Emphasis | null
  /** The keys of what is selected, the first before the others. */
  readonly selected: readonly string[]
}

const nothing = unfolded(emptyPart)

/** @param limit how many things have room to be read; `null` as long as nothing is shown. */
export function useGraphPicture(limit: number | null): GraphPicture {
  const { platform } = useEditor()
  const design = useDesign()
  const { findings } = useReport()
  const language = useLanguage()
  const options = useOptions()
  const selection = useEditorState((state) => state.selection)
  const others = useEditorState((state) => state.others)
  const finding = useEditorState((state) => findingOfState(state, platform.today()))
  // While a fix is pointed at, the picture shows what it would make of the organisation.
  const after = useEditorState((state) => previewOfState(state, platform.today()))
  const report = useMemo(() => after ?? { design, findings }, [after, design, findings])
  const whole = wholeOf(report.design)
  const { things, relations, around, depth, isFolding, opened, arrangement } = options
  const all = useMemo(
    () => partOf(whole, { things, relations, around: around === null ? null : { key: around, depth } }),
    [whole, things, relations, around, depth],
  )
  const isByBand = arrangement === 'bands'
  const fold = useMemo(
    () => (limit === null ? nothing : isFolding ? folded(whole, all, { limit, opened, isByBand }) : unfolded(all)),
    [whole, all, isFolding, limit, opened, isByBand],
  )
  const { part } = fold
  const selected = useMemo(
    () => selectedKeys(report.design, fold, selection === null ? [] : [selection, ...others.toReversed()]),
    [report.design, fold, selection, others],
  )
  const toldOfAll = useTold(whole, report, options, selected[0])
  const told = useMemo(
    () =>
      toldOfAll && fold.isFolded ? { ...toldOfAll, emphasis: emphasisFolded(toldOfAll.emphasis, fold) } : toldOfAll,
    [toldOfAll, fold],
  )
  const proof = useMemo(
    () => (finding === null ? null : emphasisFolded(proofOf(report.design, finding, language), fold)),
    [finding, report.design, language, fold],
  )
  return {
    report,
    whole,
    part,
    fold,
    unfolded: limit !== null && canFold(all) ? all.things.size : undefined,
    told,
    proof,
    selected,
  }
}

const selectedKeys = (
  design: Design,
  { part, shownAs }: Folded,
  subjects: readonly SubjectReference[],
): readonly string[] =>
  subjects.flatMap((subject) => {
    const keys = [...new Set(keysOf(design, subject).map(shownAs))].filter((key) => part.things.has(key))
    // A line is selected with both its ends; anything else is the first that is shown of what stands for it.
    return linesOf(subject).length > 0 ? keys : keys.slice(0, 1)
  })

function useTold(
  whole: Whole,
  report: Pick<Report, 'design' | 'findings'>,
  { overlay, authority, ofSelection }: Options,
  selected: string | undefined,
): Told | null {
  const t = useMessages()
  const language = useLanguage()
  const focus = overlay === 'outsourcing' || (overlay === 'authority' && ofSelection) ? (selected ?? null) : null
  return useMemo(() => {
    switch (overlay) {
      case 'none':
      case 'coverage':
        return null
      case 'authority':
        return authorityTold(report.design, authority, recordOf(report.design, focus), language)
      case 'escalation':
        return escalationTold(report.design, (count) => t('graph.steps', { count }), t('graph.noWay'))
      case 'outsourcing':
        return outsourcingTold(whole, report, focus, {
          // What is counted stands in the panel: each sign takes the room of a name.
          duties: (count) => count.toLocaleString(),
          forbidden: t('graph.keepInside'),
        })
    }
  }, [whole, report, overlay, authority, focus, language, t])
}

function recordOf(design: Design, key: string | null): Unit | Scope | null {
  if (key === null) return null
  const id = key.slice(key.indexOf('/') + 1)
  return (key.startsWith('unit/') ? design.unitById.get(id) : design.scopeById.get(id)) ?? null
}

/** What stands out: of what is pointed at first, then of the proof, of the overlay, of what is selected. */
export function emphasisOf(
  { part, fold, told, proof, selected }: GraphPicture,
  hovered: string | null,
  subject: SubjectReference | null,
): Emphasis {
  if (hovered !== null && part.things.has(hovered)) {
    const near = aroundOf(part, hovered)
    const strands = told?.emphasis.strands.filter(({ from, to }) => from === hovered || to === hovered) ?? []
    const clear = new Set([...near.clear, ...strands.flatMap(({ from, to }) => [from, to])])
    return { clear, relations: near.relations, strands, marks: marksAmong(told?.emphasis, clear) }
  }
  if (proof !== null) return proof
  if (told !== null) {
    const { clear, ...more } = told.emphasis
    return { ...more, clear: clear === null ? null : new Set([...clear, ...selected]) }
  }
  const [first] = selected
  if (first === undefined) return { clear: null, relations: new Set(), strands: [], marks: new Map() }
  const lines = subject === null ? [] : linesOf(subject).flatMap((key) => fold.lineOf(key) ?? [])
  if (lines.length > 0) return { clear: new Set(selected), relations: new Set(lines), strands: [], marks: new Map() }
  const all = selected.map((key) => aroundOf(part, key))
  return {
    clear: new Set(all.flatMap(({ clear }) => [...clear])),
    relations: new Set(all.flatMap(({ relations }) => [...relations])),
    strands: [],
    marks: new Map(),
  }
}

const marksAmong = (emphasis: Emphasis | undefined, clear: ReadonlySet<string>): Emphasis['marks'] =>
  new Map([...(emphasis?.marks ?? [])].filter(([key]) => clear.has(key)))

const aroundOf = (part: Part, key: string) => ({
  clear: new Set(neighbourhood(part.at, key, 1).keys()),
  relations: new Set(part.at(key).map((relation) => relation.key)),
})

export const ringsFor = (design: Design, fold: Folded, overlay: Options['overlay']) =>
  overlay !== 'coverage'
    ? null
    : fold.isFolded
      ? ringsFolded(coverageShown(design).rings, fold)
      : coverageShown(design).rings
