import { messagesIn } from '../messages'
import { addressOf } from '../state/address'
import type { Command } from './command'

/** Copies the address of what is on the screen: whoever opens the same workspace in the same place sees the same. */
export const copyLink: Command = {
  id: 'copy-link',
  label: 'palette.copyLink',
  group: 'go',
  enabled: ({ store }) => store.getState().workspace !== null,
  async run({ store }) {
    const state = store.getState()
    const say = messagesIn(state.language)
    const link = new URL(addressOf(state), location.href).href
    try {
      await navigator.clipboard.writeText(link)
      state.notify(say('palette.linkCopied'))
    } catch {
      // The browser does not let us: the address stands in its own field all the same.
      state.notify(say('palette.linkNotCopied'))
    }
  },
}
