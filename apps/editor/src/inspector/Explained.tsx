import { citation } from '@taiseizu/catalogue'
import { Fragment, type ReactNode } from 'react'
import { sourceOfTerm } from '../messages/term-sources'
import { type TermId, terms } from '../messages/terms'
import { useLanguage, useMessages } from '../state/context'
import { Term } from '../ui/Term'

/** What is said of terms, the first in general, those after it by name: what is chosen of it. */
interface Explaining {
  readonly term: TermId
  /** Prefix of the ids of what can be chosen, what is chosen now, and how it is called. */
  readonly chosen?: { readonly prefix: string; readonly id: string; readonly name: string } | undefined
}

/** A term of the model that explains itself, with the guide's figure where it has one. */
export function Explained({ term, chosen, children }: Explaining & { readonly children: ReactNode }) {
  const t = useMessages()
  const language = useLanguage()
  const explain = (id: TermId, name?: string) => {
    const source = sourceOfTerm(id)
    return {
      text: t(`terms.${id}`),
      ...(name === undefined ? {} : { name }),
      ...(source === undefined ? {} : { source: citation(source, language) }),
    }
  }
  const value = chosen && termCalled(`${chosen.prefix}-${chosen.id}`)
  return (
    <Term explanations={[explain(term), ...(value === undefined ? [] : [explain(value, chosen?.name)])]}>
      {children}
    </Term>
  )
}

const isTerm = (id: string): id is TermId => Object.hasOwn(terms.ja, id)
const termCalled = (id: string): TermId | undefined => (isTerm(id) ? id : undefined)

/** The name of a value of an enumeration, which explains itself where there is something to say. */
export function ExplainedValue({
  prefix,
  id,
  children,
}: {
  readonly prefix: string
  readonly id: string
  readonly children: ReactNode
}) {
  const term = termCalled(`${prefix}-${id}`)
  return term === undefined ? <Fragment>{children}</Fragment> : <Explained term={term}>{children}</Explained>
}
