import type { Editor } from '../../state/context'
import { wordsIn } from './words'

/** Hands the user a text as a file, and says so. */
export function downloadText({ store, platform }: Editor, name: string, text: string): void {
  const { language, notify } = store.getState()
  platform.files.download(name, text)
  notify(wordsIn(language)('downloaded', { file: name }))
}
