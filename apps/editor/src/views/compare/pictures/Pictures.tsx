import { textIn } from '@taiseizu/core'
import type { SubjectReference, VariantDifference } from '@taiseizu/rules'
import { ChevronLeft, ChevronRight, Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { closeUp } from '../../../picture/camera/camera'
import { useCamera, useSize, useWheel } from '../../../picture/camera/use-camera'
import { browserTypesetter } from '../../../picture/use-picture'
import { useEditorState, useLanguage } from '../../../state/context'
import { LegendLine } from '../../../ui/LegendLine'
import { Progress } from '../Progress'
import { useGo } from '../use-go'
import { useWords } from '../words'
import { ChangeSign, markSaid } from './ChangeMarks'
import { SidePicture } from './SidePicture'
import type { ChangeMark, Side } from './changes'
import { type MarkedSides, useSideBySide } from './use-side-by-side'
import '../../../picture/structure.css'
import './pictures.css'

/** So many units and more are looked at with what stays the same folded away. */
const large = 250

/** The tools, names and legend around the pictures. */
const aroundHeight = 105

const coarse = (proportion: number): number => Math.min(2.4, Math.max(0.6, Math.round(proportion * 5) / 5))

/** Two structure pictures beside each other, everything at the same place; what differs is marked. */
export function Pictures({ difference }: { readonly difference: VariantDifference }) {
  const language = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(frame)
  const [onlyChanged, setOnlyChanged] = useState(
    difference.before.units.length + difference.after.units.length > 2 * large,
  )
  const proportion = coarse(width / 2 / Math.max(1, height - aroundHeight))
  const { value: both, done } = useSideBySide(
    { difference, proportion, onlyChanged },
    { language, typesetter: browserTypesetter() },
  )
  return (
    <div className="structure cmp-pictures" ref={frame}>
      {both === null ? <Progress done={done} /> : <Both {...{ difference, both, onlyChanged, setOnlyChanged }} />}
    </div>
  )
}

/** Looked at through one camera. */
function Both({
  difference,
  both,
  onlyChanged,
  setOnlyChanged,
}: {
  readonly difference: VariantDifference
  readonly both: MarkedSides
  readonly onlyChanged: boolean
  setOnlyChanged(onlyChanged: boolean): void
}) {
  const words = useWords()
  const language = useLanguage()
  const go = useGo()
  const frame = useRef<HTMLDivElement>(null)
  const left = useRef<SVGSVGElement>(null)
  const right = useRef<SVGSVGElement>(null)
  const size = useSize(frame)
  const { before, after } = difference
  const typesetter = browserTypesetter()
  const { camera, zoomBy, panBy, fitAll, zoomTo, reveal, moveTo } = useCamera(left, both.layout, size)
  useWheel(right, { zoomBy, panBy })
  const [at, setAt] = useState(-1)
  const selection = useEditorState((state) => state.selection)
  const others = useEditorState((state) => state.others)
  const selected = useMemo(() => (selection === null ? [] : [...others, selection]), [selection, others])
  // The second picture marks everything: with ghosts, also what is no more.
  const all = both.marks.after
  const current = all[at]
  const step = (by: 1 | -1) => {
    if (all.length === 0) return
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length
    const mark = all[next]
    setAt(next)
    if (mark === undefined) return
    const { x, y, width, height } = mark.rect
    // With what lies around it; never from farther away than now.
    const around = {
      x: x - width * 0.4 - 80,
      y: y - height * 0.4 - 60,
      width: width * 1.8 + 160,
      height: height * 1.8 + 120,
    }
    if (closeUp(around, size).zoom > camera.zoom) zoomTo(around)
    else reveal(mark.rect)
  }
  const pick = (mark: ChangeMark, side: Side) => {
    setAt(all.findIndex(({ key, isGhost }) => key === mark.key && isGhost === mark.isGhost))
    const subject = mark.chip?.subject ?? (mark.unit && { type: 'unit' as const, id: mark.unit.id })
    // What is a ghost here is there in the first variant.
    if (subject !== undefined) go.select(subject, (mark.isGhost || side === 'before' ? before : after).variant.id)
  }
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key === '+' || event.key === ';') zoomBy(1.25)
    else if (event.key === '-') zoomBy(0.8)
    else if (event.key === '0') fitAll()
    else if (event.key === 'n') step(1)
    else if (event.key === 'p') step(-1)
    else return false
    return true
  }
  const pictures = [
    { side: 'before', design: before, layout: both.before, svg: left },
    { side: 'after', design: after, layout: both.after, svg: right },
  ] as const
  const selectBefore = useCallback((subject: SubjectReference) => go.select(subject, before.variant.id), [go, before])
  const selectAfter = useCallback((subject: SubjectReference) => go.select(subject, after.variant.id), [go, after])
  return (
    <>
      <div className="cmp-picture-tools">
        <Button className="button button-small" isDisabled={all.length === 0} onPress={() => step(-1)}>
          <ChevronLeft aria-hidden size={15} />
          {words('pictures.previous')}
        </Button>
        <Button className="button button-small" isDisabled={all.length === 0} onPress={() => step(1)}>
          {words('pictures.next')}
          <ChevronRight aria-hidden size={15} />
        </Button>
        <output className="cmp-current">
          {current === undefined
            ? words(all.length === 0 ? 'pictures.same' : 'pictures.count', { count: all.length })
            : `${at + 1}/${all.length} ${markSaid(current, language)}`}
        </output>
        <label className="cmp-check">
          <input type="checkbox" checked={onlyChanged} onChange={({ target }) => setOnlyChanged(target.checked)} />
          {words('pictures.onlyChanged')}
        </label>
        <span className="cmp-zoom">
          <Button className="button button-icon" aria-label={words('pictures.zoomOut')} onPress={() => zoomBy(0.8)}>
            <ZoomOut aria-hidden size={16} />
          </Button>
          <Button className="button button-icon" aria-label={words('pictures.zoomIn')} onPress={() => zoomBy(1.25)}>
            <ZoomIn aria-hidden size={16} />
          </Button>
          <Button className="button button-icon" aria-label={words('pictures.fit')} onPress={fitAll}>
            <Maximize aria-hidden size={16} />
          </Button>
        </span>
      </div>
      <div className="cmp-twins">
        {pictures.map(({ side, design, layout, svg }) => (
          <section key={side} aria-label={textIn(design.variant.record.name, language)}>
            <h3>
              {textIn(design.variant.record.name, language)}
              {side === 'before' && <span className="cmp-tag">{words('chosen.first')}</span>}
            </h3>
            <div className="structure-window" {...(side === 'before' ? { ref: frame } : {})}>
              <SidePicture
                label={words('pictures.label', { variant: textIn(design.variant.record.name, language) })}
                {...{
                  language,
                  typesetter,
                  layout,
                  design,
                  camera,
                  size,
                  svg,
                  current,
                  selected,
                  panBy,
                  reveal,
                  onKey,
                }}
                {...(side === 'after' ? { moveTo } : {})}
                marks={both.marks[side]}
                select={side === 'before' ? selectBefore : selectAfter}
                pick={(mark) => pick(mark, side)}
              />
            </div>
          </section>
        ))}
      </div>
      <LegendLine title={words('pictures.legend')} className="cmp-legend">
        {(['added', 'removed', 'moved', 'changed'] as const).map((kind) => (
          <li key={kind}>
            <svg aria-hidden width={20} height={20} viewBox="-10 -10 20 20" className={`cmp-mark cmp-mark-${kind}`}>
              <ChangeSign kind={kind} />
            </svg>
            {words(`mark.${kind}Long`)}
          </li>
        ))}
        <li>
          <svg aria-hidden width={30} height={16} className="cmp-mark cmp-mark-removed" data-ghost>
            <rect x={1} y={1} width={28} height={14} rx={3} />
          </svg>
          {words('mark.ghost')}
        </li>
        <li>{words('mark.quiet')}</li>
      </LegendLine>
    </>
  )
}
