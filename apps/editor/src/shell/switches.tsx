import { Monitor, Moon, Sun } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useEditorState, useMessages } from '../state/context'
import type { Theme } from '../state/state'

/** Japanese or English, each in its own name. */
export function LanguageSwitch() {
  const t = useMessages()
  const language = useEditorState((state) => state.language)
  const look = useEditorState((state) => state.look)
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={t('shell.language')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={([chosen]) => look({ language: chosen === 'en' ? 'en' : 'ja' })}
    >
      <ToggleButton id="ja">{t('shell.japanese')}</ToggleButton>
      <ToggleButton id="en">{t('shell.english')}</ToggleButton>
    </ToggleButtonGroup>
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
    <ToggleButtonGroup
      className="switch"
      aria-label={t('shell.theme')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={([chosen]) => look({ theme: (chosen as Theme | undefined) ?? 'system' })}
    >
      {themes.map(({ id, Picture, label }) => (
        <ToggleButton key={id} id={id} aria-label={t(label)}>
          <Picture aria-hidden size={16} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
