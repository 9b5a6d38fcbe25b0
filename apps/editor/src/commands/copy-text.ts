import { messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { reasonOf } from '../state/reason'

/** Puts a text on the clipboard, and says so. */
export async function copyText({ store }: Editor, text: string): Promise<void> {
  const { language, notify } = store.getState()
  const say = messagesIn(language)
  try {
    await navigator.clipboard.writeText(text)
    notify(say('findings.copied'))
  } catch (error) {
    notify(say('findings.notCopied', { reason: reasonOf(error) }))
  }
}
