/** Pulls what is joined together, beside the page: the picture stays at hand meanwhile. */
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import { type ForceReport, type ForceTask, placesIn, roundsPerReport, settled } from './force'

// The worker's own global; the types of the page know only the window's.
const port = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<ForceTask>) => void): void
  postMessage(report: ForceReport, transfer: Transferable[]): void
}

port.addEventListener('message', ({ data: { nodes, edges, settings, rounds } }) => {
  let done = 0
  const work = () => {
    const before = placesIn(nodes)
    const until = Math.min(rounds, done + roundsPerReport(nodes.length))
    for (; done < until; done += 1) iterate(settings, nodes, edges)
    const places = placesIn(nodes)
    const isDone = done >= rounds || settled(before, places)
    port.postMessage({ places, progress: isDone ? 1 : done / rounds, isDone }, [places.buffer])
    if (!isDone) setTimeout(work, 16)
  }
  work()
})
