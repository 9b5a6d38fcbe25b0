import { Suspense, lazy, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useEditorState, useMessages } from '../../state/context'
import type { Draft } from './Questions'
import '../../messages/first-run'
import '../../ui/modal.css'
import './first-run.css'

const Questions = lazy(() => import('./Questions').then((module) => ({ default: module.Questions })))

/** An own organisation from a few questions; loaded when somebody asks for it. */
export function NewOrganisation() {
  const t = useMessages()
  const isOpen = useEditorState((state) => state.dialog === 'new-organisation')
  const look = useEditorState((state) => state.look)
  // Who closes it by mistake finds the answers again.
  const [draft, setDraft] = useState<Draft | null>(null)
  const close = () => look({ dialog: null })
  return (
    <ModalOverlay className="modal-overlay" isOpen={isOpen} onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="modal first-run">
        <Dialog aria-label={t('firstRun.title')}>
          <Suspense fallback={<p className="first-run-loading">{t('shell.loading')}</p>}>
            <Questions draft={draft} onDraft={setDraft} onClose={close} />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
