import { type ReactNode } from 'react'
import { useMessages } from '../../state/context'

/** Over the table, as the line of a spreadsheet that shows what is in the cell: in full, and where it comes from. */
export function Details({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const t = useMessages()
  return (
    <section className="matrix-details" aria-label={t('matrix.details')}>
      {name === '' ? <span className="matrix-soft">{t('matrix.nothingChosen')}</span> : <strong>{name}</strong>}
      {children}
    </section>
  )
}
