import { messagesIn } from '../messages'
import type { Command } from './command'

export const undo: Command = {
  id: 'undo',
  label: 'shell.undo',
  shortcuts: ['mod+z'],
  keysIn: 'untyped',
  enabled: ({ store }) => store.getState().past.length > 0,
  needs: 'palette.needsPast',
  run({ store }) {
    const step = store.getState().undo()
    const { language, notify } = store.getState()
    if (step !== null) notify(messagesIn(language)('shell.undone', { step: step.label[language] }))
  },
}
