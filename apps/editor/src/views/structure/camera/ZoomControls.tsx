import type { Language } from '@taiseizu/catalogue'
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { wordsIn } from '../words'

/** What wheel and keys do, for those who have only a pointer. */
export function ZoomControls(props: {
  readonly language: Language
  readonly zoom: number
  zoomBy(factor: number): void
  fitAll(): void
}) {
  const words = wordsIn(props.language)
  return (
    <div className="structure-zoom">
      <button type="button" aria-label={words('zoom.out')} title={words('zoom.out')} onClick={() => props.zoomBy(0.8)}>
        <ZoomOut aria-hidden size={16} />
      </button>
      <span aria-hidden>{Math.round(props.zoom * 100)}%</span>
      <button type="button" aria-label={words('zoom.in')} title={words('zoom.in')} onClick={() => props.zoomBy(1.25)}>
        <ZoomIn aria-hidden size={16} />
      </button>
      <button type="button" aria-label={words('zoom.fit')} title={words('zoom.fit')} onClick={props.fitAll}>
        <Maximize aria-hidden size={16} />
      </button>
    </div>
  )
}
