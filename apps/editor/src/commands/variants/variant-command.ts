import type { Text } from '@taiseizu/catalogue'
import { type Change, type VariantRecord, type Workspace, textIn } from '@taiseizu/core'
import { type MessageKey, messagesIn } from '../../messages'
import type { Editor } from '../../state/context'
import type { Command } from '../command'

/** A command about a variant: that of a menu, or as a plain command the one on the screen. */
export interface VariantCommand extends Command {
  readonly needs: MessageKey
  /** Whether it can be done with that variant. */
  isFor(workspace: Workspace, variant: VariantRecord): boolean
  runFor(editor: Editor, id: string): void | Promise<void>
}

type Given = Pick<VariantCommand, 'id' | 'label' | 'needs' | 'isFor' | 'runFor'>

export const variantCommand = (given: Given): VariantCommand => ({
  ...given,
  group: 'variant',
  enabled({ store }) {
    const { workspace, variantId } = store.getState()
    const variant = workspace?.variants.find(({ id }) => id === variantId)
    return workspace !== null && variant !== undefined && given.isFor(workspace, variant)
  },
  run: (editor) => given.runFor(editor, editor.store.getState().variantId),
})

/** The workspace that is open and a variant of it. @throws where there is none: a mistake of the caller's. */
export function variantOf({ store }: Editor, id: string): { workspace: Workspace; variant: VariantRecord } {
  const { workspace } = store.getState()
  const variant = workspace?.variants.find((one) => one.id === id)
  if (workspace === null || variant === undefined) throw new Error(`there is no variant "${id}"`)
  return { workspace, variant }
}

/** A variant's name in both languages, for the name of a step. */
export const nameOf = ({ name }: VariantRecord): Text => ({ ja: textIn(name, 'ja'), en: textIn(name, 'en') })

/**
 * Makes changes one named step and tells it.
 * @param told what to say instead of the step's name. @returns whether it was made: nothing is where nothing changes, or only looking is allowed.
 */
export function makeStep({ store }: Editor, label: Text, changes: readonly Change[], told?: Text): boolean {
  const { apply, language, notify } = store.getState()
  if (!apply(label, changes)) return false
  notify(told?.[language] ?? messagesIn(language)('shell.done', { step: label[language] }))
  return true
}

/** The variants that are based on one, directly or not; the nearer first. */
export function dependantsOf({ variants }: Workspace, id: string): readonly VariantRecord[] {
  const found = variants.filter(({ basedOn }) => basedOn === id)
  for (const one of found) found.push(...variants.filter(({ basedOn }) => basedOn === one.id))
  return found
}
