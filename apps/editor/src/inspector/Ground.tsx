import type { Grant } from '@taiseizu/core'
import { sayChain } from '@taiseizu/rules'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { ChainPath } from './ChainPath'

/** Whether a grant holds, and by which chain: said in a line, or drawn as a way. */
export function Ground({ grant, isDrawn = false }: { readonly grant: Grant; readonly isDrawn?: boolean }) {
  const t = useMessages()
  const language = useLanguage()
  const { authority } = useDesign()
  const chain = authority.isGrounded(grant) ? authority.chainOf(grant.holder, grant.kind, grant.over) : undefined
  if (chain === undefined)
    return (
      <small className="ground not-grounded">
        <TriangleAlert aria-hidden size={12} /> {t('inspector.notGrounded')}
      </small>
    )
  if (isDrawn)
    return (
      <div className="ground">
        <CircleCheck aria-hidden size={12} /> {t('inspector.groundedHere')}
        <ChainPath chain={chain} over={grant.over} />
      </div>
    )
  return (
    <small className="ground">
      <CircleCheck aria-hidden size={12} /> {t('inspector.grounded', { chain: sayChain(chain, language) })}
    </small>
  )
}
