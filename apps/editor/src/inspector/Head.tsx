import type { ReactNode } from 'react'

/** What kind of thing is selected, and its name. */
export const Head = ({ type, children }: { readonly type: string | undefined; readonly children: ReactNode }) => (
  <header className="inspector-head">
    <p className="inspector-type">{type}</p>
    <h2>{children}</h2>
  </header>
)
