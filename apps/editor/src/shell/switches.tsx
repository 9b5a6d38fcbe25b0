import { Monitor, Moon, Sun } from 'lucide-react'
import { useEditorState, useMessages } from '../state/context'
import { Switch } from '../ui/Switch'

/** Japanese or English, each in its own name. */
export function LanguageSwitch() {
  const t = useMessages()
  const language = useEditorState((state) => state.language)
  const look = useEditorState((state) => state.look)
  return (
    <Switch
      label={t('shell.language')}
      choices={[
        { id: 'ja', face: <span lang="ja">{t('shell.japanese')}</span> },
        { id: 'en', face: <span lang="en">{t('shell.english')}</span> },
      ]}
      value={language}
      onChange={(chosen) => look({ language: chosen })}
    />
  )
}

const themes = [
  { id: 'system', Picture: Monitor, label: 'shell.themeSystem' },
  { id: 'light', Picture: Sun, label: 'shell.themeLight' },
  { id: 'dark', Picture: Moon, label: 'shell.themeDark' },
] as const

export function ThemeSwitch() {
  const t = useMessages()
  const theme = useEditorState((state) => state.theme)
  const look = useEditorState((state) => state.look)
  return (
    <Switch
      label={t('shell.theme')}
      choices={themes.map(({ id, Picture, label }) => ({
        id,
        face: <Picture aria-hidden size={16} />,
        name: t(label),
      }))}
      value={theme}
      onChange={(chosen) => look({ theme: chosen })}
    />
  )
}
