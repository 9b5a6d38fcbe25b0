import { ArrowRightLeft, CircleCheck, TriangleAlert } from 'lucide-react'
import type { Judgement } from './judged'
import { useWords } from './words'

const signs = { better: CircleCheck, worse: TriangleAlert, changed: ArrowRightLeft } as const

/** Better, worse or changed: by sign and word, and by colour besides. */
export function JudgementSign({ judgement, said = true }: { readonly judgement: Judgement; readonly said?: boolean }) {
  const words = useWords()
  if (judgement === 'same' || judgement === 'unknown') return null
  const Sign = signs[judgement]
  return (
    <span className={`cmp-judged cmp-${judgement}`}>
      <Sign aria-hidden size={13} />
      <span className={said ? undefined : 'visually-hidden'}>{words(`judged.${judgement}`)}</span>
    </span>
  )
}
