import { textIn } from '@taiseizu/core'
import type { Language } from '@taiseizu/catalogue'
import { labelOf } from '@taiseizu/rules'
import { type Words, wordsIn } from '../words'
import type { ChangeKind, ChangeMark } from './changes'
import { signsApart } from './signs-apart'

/** The forms of the marks, within a circle of radius 8. */
const forms: Readonly<Record<ChangeKind, string>> = {
  added: 'M-4.5 0H4.5M0-4.5V4.5',
  removed: 'M-4.5 0H4.5',
  moved: 'M-4.5 0H4M.5-3.5 4 0 .5 3.5',
  changed: 'M0-4.5 4.6 3.6H-4.6Z',
}

/** A sign of what happened: plus, minus, arrow, triangle. */
export const ChangeSign = ({ kind }: { readonly kind: ChangeKind }) => (
  <>
    <circle r={8} />
    <path d={forms[kind]} />
  </>
)

/** What is marked, in words: 「情報システム部、移動: 管理本部 → 社長」. */
export function markSaid(mark: ChangeMark, language: Language): string {
  const words = wordsIn(language)
  const { kind, of, unit, chip, along, from, to } = mark
  const name = unit === undefined ? words('mark.nobody') : labelOf(unit, language)
  if (of === 'chip' && chip !== undefined)
    return words('mark.chip', { kind: words(`mark.${kind}`), unit: name, field: textIn(chip.label, language) })
  if (kind !== 'moved')
    return words(along > 0 ? 'mark.boxWith' : 'mark.box', { kind: words(`mark.${kind}`), unit: name, count: along })
  const under = (one: typeof from) => (one === undefined ? words('none') : labelOf(one, language))
  return words('mark.movedFrom', { unit: name, from: under(from), to: under(to) })
}

/** How much room a sign needs about it, with its number, in the measure of its form. */
const signReach = 40

/** Outlines and signs over a picture; from far, of boxes alone. Sizes are the screen's, whatever the zoom. */
export function ChangeMarks({
  marks,
  zoom,
  near,
  current,
  language,
  pick,
}: {
  readonly marks: readonly ChangeMark[]
  readonly zoom: number
  readonly near: boolean
  /** The one that is gone to now. */
  readonly current: ChangeMark | undefined
  readonly language: Language
  /** Absent where the picture is only looked at. Keys go from mark to mark. */
  readonly pick?: (mark: ChangeMark) => void
}) {
  const words = wordsIn(language)
  const scale = Math.max(0.55, Math.min(1.1, 0.75 + zoom / 4)) / zoom
  const drawn = near ? marks : marks.filter(({ of }) => of === 'box')
  // Near, each has its room; from far a thousand of them would cover what they mark.
  const signs = near ? null : signsApart(drawn, signReach * scale, current)
  return (
    <g aria-hidden className="cmp-marks">
      {drawn.map((mark) => {
        const sign = signs === null ? { more: 0 } : signs.get(mark)
        const { x, y, width, height } = mark.rect
        const isSmall = mark.of === 'chip'
        // From far almost everything may change a little: that is not to hide whose box it is.
        const isFaint = !near && mark.kind === 'changed'
        const badge = isSmall || isFaint ? scale * 0.72 : scale
        const line = isFaint ? 1.2 : 2.4
        const isCurrent = current?.key === mark.key
        return (
          <g
            key={`${mark.key}/${mark.isGhost}/${x}/${y}`}
            className={`cmp-mark cmp-mark-${mark.kind} cmp-mark-${mark.of}`}
            data-ghost={mark.isGhost || undefined}
            data-current={isCurrent || undefined}
            data-unsigned={sign === undefined || undefined}
            onClick={() => pick?.(mark)}
          >
            <title>{markSaid(mark, language)}</title>
            <rect
              x={x}
              y={y}
              width={width}
              height={height}
              rx={isSmall ? 3 : 4}
              style={{
                strokeWidth:
                  (isCurrent ? 4 : isSmall ? 1.6 : Math.min(line, (width * zoom) / 12, (height * zoom) / 8)) / zoom,
              }}
            />
            {mark.isGhost && <GhostName mark={mark} zoom={zoom} near={near} language={language} words={words} />}
            {sign !== undefined && (
              <g transform={`translate(${x + width - 2 / zoom} ${y + (isSmall ? 2 : -2) / zoom}) scale(${badge})`}>
                {sign.more > 0 && <Many count={sign.more + 1} />}
                <ChangeSign kind={mark.kind} />
              </g>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** How many there are, behind the sign of the first. */
function Many({ count }: { readonly count: number }) {
  const width = 16 + 7 * String(count).length
  return (
    <g className="cmp-more">
      <rect x={-8} y={-8} width={width} height={16} rx={8} />
      <text x={9.5} y={4} fontSize={11}>
        {count}
      </text>
    </g>
  )
}

/** What stood here, and where it has gone. */
function GhostName({
  mark: { kind, of, rect, unit, chip, to },
  zoom,
  near,
  language,
  words,
}: {
  readonly mark: ChangeMark
  readonly zoom: number
  readonly near: boolean
  readonly language: Language
  readonly words: Words
}) {
  const said =
    of === 'chip' && chip !== undefined
      ? textIn(chip.label, language)
      : unit === undefined
        ? ''
        : labelOf(unit, language)
  const text =
    kind === 'moved' && to !== undefined ? words('mark.goneTo', { unit: said, to: labelOf(to, language) }) : said
  const wanted = near ? 11 : 10 / zoom
  const size = Math.min(wanted, (rect.width - 10) / Math.max(4, text.length * (language === 'ja' ? 1 : 0.56)))
  // From far only what can be read.
  if (size * zoom < 5) return null
  return (
    <text
      className="cmp-ghost-name"
      x={rect.x + 6}
      y={rect.y + (near ? Math.min(rect.height / 2, 14) : rect.height / 2)}
      fontSize={size}
    >
      {text}
    </text>
  )
}
