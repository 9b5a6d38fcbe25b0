/** Reads one text beside the page. */
import { readWorkspace } from '@taiseizu/core'
import { type Posted, type TextToRead, posted } from './posted'

// The worker's own global; the types of the page know only the window's.
const port = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<TextToRead>) => void): void
  postMessage(answer: Posted): void
}

port.addEventListener('message', ({ data: { text, rules } }) =>
  port.postMessage(posted(readWorkspace(text, { rules }))),
)
