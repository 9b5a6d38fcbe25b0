import { useEffect, useRef, useState } from 'react'
import { usePrinting } from '../../ui/use-printing'
import { Findings } from './Findings'
import { FindingsPaper } from './FindingsPaper'
import { useListState } from './list-state'

/** From here on there is room for the list and, beside it, what is opened. */
const wide = 860

/** Everything that the rules found, with the room of the whole canvas. */
export function FindingsView() {
  const frame = useRef<HTMLDivElement>(null)
  const [isWide, setWide] = useState(false)
  const [{ mode }] = useListState()
  const isPrinting = usePrinting()
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => setWide((entry?.contentRect.width ?? 0) >= wide))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div className="findings-frame" ref={frame}>
      <Findings place="view" isWide={isWide} />
      {/* On the screen only what is in sight is drawn. */}
      {isPrinting && mode !== 'history' && <FindingsPaper />}
    </div>
  )
}
