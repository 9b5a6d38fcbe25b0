/** Reads or writes one text beside the page. */
import { formatWorkspace, readWorkspace, writeWorkspace } from '@taiseizu/core'
import { type Posted, type TextToRead, type TextToWrite, posted } from './posted'

// The worker's own global; the types of the page know only the window's.
const port = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<TextToRead | TextToWrite>) => void): void
  postMessage(answer: Posted | string): void
}

port.addEventListener('message', ({ data }) => {
  if (data.is === 'read') port.postMessage(posted(readWorkspace(data.text, { rules: data.rules })))
  else port.postMessage(written(data))
})

const written = ({ source, workspace }: TextToWrite): string =>
  source === null ? formatWorkspace(workspace, 'yaml') : writeWorkspace(source, workspace)
