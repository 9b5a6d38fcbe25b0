import { messagesIn } from '../messages'
import type { Command } from './command'

export const redo: Command = {
  id: 'redo',
  label: 'shell.redo',
  shortcuts: ['mod+shift+z', 'mod+y'],
  keysIn: 'untyped',
  enabled: ({ store }) => store.getState().future.length > 0,
  needs: 'palette.needsFuture',
  run({ store }) {
    const step = store.getState().redo()
    const { language, notify } = store.getState()
    if (step !== null) notify(messagesIn(language)('shell.redone', { step: step.label[language] }))
  },
}
