import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import './modal.css'

/**
 * A dialog over everything else: its title, a way out at the title's end, and what it is about. What
 * scrolls in it is a `modal-body`; the buttons at its end stand in a `form-end`.
 */
export function ModalDialog({
  title,
  closeLabel,
  className = '',
  isOpen = true,
  onClose,
  children,
}: {
  readonly title: string
  readonly closeLabel: string
  /** How wide it is, and what is its own. */
  readonly className?: string
  readonly isOpen?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  return (
    <ModalOverlay className="modal-overlay" isOpen={isOpen} onOpenChange={(stays) => !stays && onClose()} isDismissable>
      <Modal className={`modal ${className}`}>
        <Dialog>
          <div className="modal-head">
            <Heading slot="title">{title}</Heading>
            <Button className="button button-quiet" aria-label={closeLabel} onPress={onClose}>
              <X aria-hidden size={18} />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
