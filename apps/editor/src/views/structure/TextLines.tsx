import type { PlacedText } from './placed'

/** Lines of text; only ever text nodes, whatever a label says. What is read aloud is the label of the item that they stand on. */
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
      aria-hidden
      className={className}
      fontSize={text.size}
      fontWeight={text.weight === 'bold' ? 600 : 400}
      textAnchor={anchor}
    >
      {text.lines.map((line, index) => (
        // Lines of one text are told apart by their place alone.
        // oxlint-disable-next-line react/no-array-index-key
        <tspan key={index} x={text.x} y={text.y + text.leading * (index + 0.5)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
