/** Pulls what is joined together, beside the page: the picture stays at hand meanwhile. */
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import { type ForceReport, type ForceTask, closingFrom, isDrawn, placesIn, roundsPerReport, settled } from './force'

// The worker's own global; the types of the page know only the window's.
const port = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<ForceTask | typeof isDrawn>) => void): void
  postMessage(report: ForceReport, transfer: Transferable[]): void
}

/** Told next; no more is worked out before the page has drawn what it was told last. */
let report: ForceReport | null = null
let isAwaited = true
let goOn = () => {}

const tell = () => {
  if (report === null || !isAwaited) return
  isAwaited = false
  port.postMessage(report, [report.places.buffer])
  const { isDone } = report
  report = null
  if (!isDone) setTimeout(goOn)
}

port.addEventListener('message', ({ data }) => {
  if (data === isDrawn) isAwaited = true
  else {
    let done = 0
    const { nodes, edges, settings, closing, rounds } = data
    goOn = () => {
      const before = placesIn(data)
      const until = Math.min(rounds, done + roundsPerReport(nodes.length))
      for (; done < until; done += 1) iterate(done < rounds * closingFrom ? settings : closing, nodes, edges)
      const places = placesIn(data)
      const isDone =
        done >= rounds || (settled(before, places) && (settings === closing || done > rounds * closingFrom))
      report = { places, progress: isDone ? 1 : done / rounds, isDone }
      tell()
    }
    goOn()
  }
  tell()
})
