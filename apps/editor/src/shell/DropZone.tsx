import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { openChosen } from '../commands/open-chosen'
import { type Editor, useEditor, useMessages } from '../state/context'
import './drop-zone.css'

/** A file that is dropped anywhere is opened, on the start page as in the workbench. */
export function DropZone() {
  const t = useMessages()
  const editor = useEditor()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    let depth = 0
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const entered = (event: DragEvent) => {
      if (!hasFile(event)) return
      depth += 1
      setOver(true)
    }
    const left = (event: DragEvent) => {
      if (!hasFile(event)) return
      depth -= 1
      if (depth <= 0) setOver(false)
    }
    const over = (event: DragEvent) => {
      // Without this the browser would leave the page for the file.
      if (hasFile(event)) event.preventDefault()
    }
    const dropped = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const [item] = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file')
      if (item !== undefined) void openDropped(editor, item)
    }
    const listeners = { dragenter: entered, dragleave: left, dragover: over, drop: dropped } as const
    for (const [name, listen] of Object.entries(listeners)) addEventListener(name as 'drop', listen)
    return () => {
      for (const [name, listen] of Object.entries(listeners)) removeEventListener(name as 'drop', listen)
    }
  }, [editor])
  if (!isOver) return null
  return (
    <div className="drop-zone" aria-hidden>
      <p>
        <FileDown size={32} />
        {t('shell.dropFile')}
      </p>
    </div>
  )
}

/** What some browsers can say of what was dropped: a handle, by which it can be written to again. */
interface WithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>
}

async function openDropped(editor: Editor, item: DataTransferItem): Promise<void> {
  // Both are asked for at once: after the first wait the drop is over, and the browser tells no more.
  const file = item.getAsFile()
  const asked = (item as DataTransferItem & WithHandle).getAsFileSystemHandle?.().catch(() => null)
  if (file === null) return
  const handle = await asked
  await openChosen(editor, {
    name: file.name,
    content: await editor.platform.files.read(file),
    handle: handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null,
  })
}
