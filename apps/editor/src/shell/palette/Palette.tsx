import { useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useEditorState, useMessages } from '../../state/context'
import { SearchBox } from './SearchBox'
import '../../ui/modal.css'
import './palette.css'

const kept = 6

/** Search everywhere and the commands: one field, and what fits it. */
export function Palette({
  typed,
  isEntered,
}: {
  readonly typed: () => string | null
  readonly isEntered: () => boolean
}) {
  const t = useMessages()
  const dialog = useEditorState((state) => state.dialog)
  const look = useEditorState((state) => state.look)
  const [recent, setRecent] = useState<readonly string[]>([])
  const close = () => look({ dialog: null })
  return (
    <ModalOverlay
      className="modal-overlay palette-overlay"
      isOpen={dialog === 'search' || dialog === 'commands'}
      onOpenChange={(isOpen) => !isOpen && close()}
      isDismissable
    >
      <Modal className="palette">
        <Dialog aria-label={t(dialog === 'commands' ? 'palette.commands' : 'palette.search')}>
          <SearchBox
            key={dialog}
            begin={dialog === 'commands' ? '>' : ''}
            typed={typed}
            isEntered={isEntered}
            recent={recent}
            onGone={(key) => setRecent([key, ...recent.filter((one) => one !== key)].slice(0, kept))}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
