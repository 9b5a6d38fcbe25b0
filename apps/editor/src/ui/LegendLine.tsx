import { ChevronUp } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'

/** What the forms of a picture mean: one line, all of it on demand, over the picture; on paper, all. */
export function LegendLine({
  title,
  className = '',
  isWhole = false,
  before,
  children,
}: {
  readonly title: string
  readonly className?: string
  readonly isWhole?: boolean
  /** Drawn with it, and not of the list. */
  readonly before?: ReactNode
  /** Items of a list. */
  readonly children: ReactNode
}) {
  const [isOpened, setOpened] = useState(false)
  return (
    <section
      className={`view-legend ${className}`}
      data-whole={isWhole || undefined}
      data-open={(!isWhole && isOpened) || undefined}
      aria-label={title}
    >
      {!isWhole && (
        <Button className="view-legend-toggle" aria-expanded={isOpened} onPress={() => setOpened(!isOpened)}>
          {title}
          <ChevronUp aria-hidden size={14} />
        </Button>
      )}
      {before}
      <ul>{children}</ul>
    </section>
  )
}
