import { Fragment } from 'react'
import { isFullWidth } from '../../ui/typesetting/characters'
import type { PlacedText } from '../layout/placed'

/** Lines of text; only ever text nodes, whatever a label says. */
export function TextLines({
  text,
  className,
  anchor = 'start',
}: {
  readonly text: PlacedText
  readonly className: string
  readonly anchor?: 'start' | 'middle'
}) {
  return (
    <text
      className={className}
      fontSize={text.size}
      fontWeight={text.weight === 'bold' ? 600 : 400}
      textAnchor={anchor}
    >
      {text.lines.map((line, index) => {
        const y = text.y + text.leading * (index + 0.5)
        const next = text.lines[index + 1]
        return (
          // Lines of one text are told apart by their place alone.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={index}>
            <tspan x={text.x} y={y}>
              {line}
            </tspan>
            {/* Whoever reads or copies the text finds the space again at which it was broken. */}
            {next !== undefined && isSpaced(line, next) && (
              <tspan x={text.x} y={y}>
                {' '}
              </tspan>
            )}
          </Fragment>
        )
      })}
    </text>
  )
}

const isSpaced = (line: string, next: string): boolean =>
  !/[-/]$/u.test(line) && !isFullWidth(line.slice(-1)) && !isFullWidth(next.slice(0, 1))
