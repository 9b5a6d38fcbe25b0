import type { KeyboardEvent, ReactNode } from 'react'

interface Choice<Id> {
  readonly id: Id
  readonly face: ReactNode
  /** What it is called, where its face does not say it all: told on hover as well. */
  readonly name?: string
}

/**
 * One of a few, all in sight, for what is there with the first picture: a group of react-aria's brings toolbars and scopes of focus along.
 * The arrow keys lead through it, Space and Enter choose.
 */
export function Switch<Id extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly value: Id
  readonly onChange: (chosen: Id) => void
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus
    <div role="radiogroup" className="switch" aria-label={label} onKeyDown={lead}>
      {choices.map(({ id, face, name }) => {
        const isChosen = id === value
        return (
          <button
            key={id}
            type="button"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the arrow keys would choose what they only lead to
            role="radio"
            aria-checked={isChosen}
            aria-label={name}
            data-tip={name}
            tabIndex={isChosen ? 0 : -1}
            data-selected={isChosen || undefined}
            onClick={() => !isChosen && onChange(id)}
          >
            {face}
          </button>
        )
      })}
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

function lead(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === event.target)
  if (step === undefined || at === -1) return
  event.preventDefault()
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
