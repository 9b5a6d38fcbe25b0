import type { ReactNode } from 'react'
import type { TermId } from '../../messages/terms'
import { Explained } from '../Explained'

/** What every control has: its name, which may explain itself. */
export interface Labelled {
  readonly label: string
  readonly term?: TermId | undefined
}

/** A control beside its label, and below it what is wrong with what was typed. */
export function Field({
  id,
  label,
  term,
  chosen,
  problem,
  children,
}: Labelled & {
  readonly id: string
  readonly chosen?: { readonly prefix: string; readonly id: string; readonly name: string } | undefined
  readonly problem?: string | null
  readonly children: ReactNode
}) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {term === undefined ? (
          label
        ) : (
          <Explained term={term} chosen={chosen}>
            {label}
          </Explained>
        )}
      </label>
      {children}
      {typeof problem === 'string' && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
