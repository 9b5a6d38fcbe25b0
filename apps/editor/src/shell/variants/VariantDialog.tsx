import { textIn, type VariantRecord, type Workspace } from '@taiseizu/core'
import type { ReactNode } from 'react'
import { useEditorState, useLanguage, useMessages } from '../../state/context'
import type { DialogId } from '../../state/state'
import { ModalDialog } from '../../ui/ModalDialog'
import './variant-dialogs.css'

/** What a dialog about the variant on the screen is about. */
export interface Asked {
  readonly workspace: Workspace
  readonly variant: VariantRecord
  readonly base: VariantRecord | undefined
  /** Their names in the language that is read; empty for no base. */
  readonly names: { readonly variant: string; readonly base: string }
  readonly close: () => void
}

/** A dialog about the variant on the screen; what is in it is there only while it is open. */
export function VariantDialog({
  is,
  title,
  isWide = false,
  children,
}: {
  readonly is: DialogId
  readonly title: (names: Asked['names']) => string
  readonly isWide?: boolean
  readonly children: (asked: Asked) => ReactNode
}) {
  const t = useMessages()
  const language = useLanguage()
  const isAsked = useEditorState((state) => state.dialog === is)
  const workspace = useEditorState((state) => state.workspace)
  const variantId = useEditorState((state) => state.variantId)
  const look = useEditorState((state) => state.look)
  const variant = workspace?.variants.find(({ id }) => id === variantId)
  const base = workspace?.variants.find(({ id }) => id === variant?.basedOn)
  const close = () => look({ dialog: null })
  const names = {
    variant: variant === undefined ? '' : textIn(variant.name, language),
    base: base === undefined ? '' : textIn(base.name, language),
  }
  return (
    <ModalDialog
      title={title(names)}
      closeLabel={t('shell.close')}
      className={isWide ? 'variant-dialog variant-dialog-wide' : 'variant-dialog'}
      isOpen={isAsked && variant !== undefined}
      onClose={close}
    >
      {workspace !== null && variant !== undefined && children({ workspace, variant, base, names, close })}
    </ModalDialog>
  )
}
