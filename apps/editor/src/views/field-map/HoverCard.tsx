import { type Field, type Language, citation } from '@taiseizu/catalogue'
import { Bar } from './Bar'
import type { Rect } from './geometry'
import { type Lens, verdictOf } from './lens'
import { type UnitNames, findingsSaid, markSaid, sharesSaid, statesSaid } from './said'
import type { FieldTally } from './tally'
import { wordsIn } from './words'

const width = 320

/** What a field is and how it stands, beside where one points. */
export function HoverCard({
  field,
  tally,
  lens,
  names,
  language,
  at,
  room,
}: {
  readonly field: Field
  readonly tally: FieldTally
  readonly lens: Lens
  readonly names: UnitNames
  readonly language: Language
  /** Where the field is drawn. */
  readonly at: Rect
  readonly room: { readonly width: number; readonly height: number }
}) {
  const words = wordsIn(language)
  const { bar } = verdictOf(tally, lens)
  const fitsRight = at.x + at.width + width + 16 < room.width
  const x = fitsRight ? at.x + at.width + 8 : Math.max(4, at.x - width - 8)
  const below = at.y < room.height / 2
  const facts = [
    [words('table.state'), statesSaid(tally, language)],
    [words('table.performers'), sharesSaid(tally.performers, names, language, 4)],
    [words('table.answerers'), sharesSaid(tally.answerers, names, language, 4)],
    [words('findings'), findingsSaid(tally, language)],
  ] as const
  return (
    <div
      className="fm-card"
      aria-hidden
      style={{
        insetInlineStart: x,
        width,
        ...(below ? { insetBlockStart: at.y } : { insetBlockEnd: room.height - at.y - at.height }),
      }}
    >
      <b>{field.name[language]}</b>
      <dl>
        {facts.map(([name, value]) =>
          value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {bar.length > 0 && (
        <ul className="fm-card-bar">
          {bar.map((segment) =>
            segment.count === 0 ? null : (
              <li key={segment.label}>
                <svg width={22} height={10}>
                  <Bar segments={[segment]} rect={{ x: 1, y: 1, width: 20, height: 8 }} />
                </svg>
                {words(segment.label)} {segment.count}
              </li>
            ),
          )}
        </ul>
      )}
      <p className="fm-card-mark">
        {markSaid(field, language)} — {field.sourcingNote[language]}
        <small> ({citation(field.source.sourcing, language)})</small>
      </p>
    </div>
  )
}
