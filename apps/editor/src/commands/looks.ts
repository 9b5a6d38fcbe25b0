import type { MessageKey } from '../messages'
import type { Theme } from '../state/state'
import type { Command } from './command'

/** Japanese or English, whichever it is not. */
export const switchLanguage: Command = {
  id: 'switch-language',
  label: 'palette.switchLanguage',
  group: 'view',
  run({ store }) {
    const { look, language } = store.getState()
    look({ language: language === 'ja' ? 'en' : 'ja' })
  },
}

const theme = (theme: Theme, label: MessageKey): Command => ({
  id: `theme-${theme}`,
  label,
  group: 'view',
  enabled: ({ store }) => store.getState().theme !== theme,
  needs: 'palette.isSo',
  run: ({ store }) => store.getState().look({ theme }),
})

export const themes: readonly Command[] = [
  theme('light', 'palette.themeLight'),
  theme('dark', 'palette.themeDark'),
  theme('system', 'palette.themeSystem'),
]
