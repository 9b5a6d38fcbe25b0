import { messagesIn } from '../messages'
import type { Editor } from '../state/context'

/** Puts a text on the clipboard, and says so. */
export async function copyText({ store }: Editor, text: string): Promise<void> {
  const { language, notify } = store.getState()
  const say = messagesIn(language)
  try {
    await navigator.clipboard.writeText(text)
    notify(say('findings.copied'))
  } catch (error) {
    notify(say('findings.notCopied', { reason: error instanceof Error ? error.message : String(error) }))
  }
}
