import { type ReactNode, useState } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import './term.css'

/** What is said of a term. */
export interface Explanation {
  /** Before the text, where several things are explained at once. */
  readonly name?: string
  readonly text: string
  /** Where it comes from. */
  readonly source?: string
}

/** A term that explains itself when it is pointed at, focused or touched. */
export function Term({
  children,
  explanations,
}: {
  readonly children: ReactNode
  readonly explanations: readonly Explanation[]
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <TooltipTrigger isOpen={isOpen} onOpenChange={setOpen} delay={350} closeDelay={120} shouldCloseOnPress={false}>
      <Button className="term" onPress={() => setOpen(true)}>
        {children}
      </Button>
      <Tooltip className="term-tip" offset={5} placement="top start">
        {explanations.map(({ name, text, source }) => (
          <div key={text}>
            {name !== undefined && <b>{name}</b>}
            <p>{text}</p>
            {source !== undefined && <p className="term-source">{source}</p>}
          </div>
        ))}
      </Tooltip>
    </TooltipTrigger>
  )
}
