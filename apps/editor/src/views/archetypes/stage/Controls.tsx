import type { Language } from '@taiseizu/catalogue'
import {
  ChevronLeft,
  ChevronRight,
  Contrast,
  Gauge,
  Keyboard,
  Languages,
  type LucideIcon,
  Maximize,
  Minimize,
  NotebookText,
  X,
} from 'lucide-react'
import type { Extent } from '../../../picture/union/union'
import type { Act } from './keys'
import type { Pace } from './paces'
import { stageWords } from './words'

/** What the keys do, for a pointer and for touch; quiet until it is needed. */
export function Controls({
  language,
  pace,
  isFull,
  where,
  extent,
  onAct,
}: {
  readonly language: Language
  readonly pace: Pace
  readonly isFull: boolean
  /** Which scene, which step. */
  readonly where: string
  /** How much the picture shows. */
  readonly extent: Extent | undefined
  readonly onAct: (act: Act) => void
}) {
  const words = stageWords(language)
  const button = (act: Act, label: string, Picture: LucideIcon) => (
    <button
      type="button"
      className="stage-button"
      aria-label={label}
      title={label}
      // The keys stay with the presentation after a click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onAct(act)}
    >
      <Picture aria-hidden size={20} />
    </button>
  )
  return (
    <div className="stage-controls" role="toolbar" aria-label={words('keys')}>
      {button('previous', words('previous'), ChevronLeft)}
      <span className="stage-where">{where}</span>
      {button('next', words('next'), ChevronRight)}
      <span className="stage-gap" />
      {extent !== undefined && extent !== 'all' && <span className="stage-where">{words(`extent.${extent}`)}</span>}
      {button('notes', words('notes'), NotebookText)}
      {button('pace', words('pace', { pace: words(`pace.${pace}`) }), Gauge)}
      {button('language', words('language'), Languages)}
      {button('theme', words('theme'), Contrast)}
      {button('fullScreen', words('fullScreen'), isFull ? Minimize : Maximize)}
      {button('keys', words('keys'), Keyboard)}
      {button('leave', words('leave'), X)}
    </div>
  )
}
