import type { TextValue } from '@taiseizu/core'
import { useMessages } from '../state/context'
import { exactly, withText } from './change'
import { TextEdit } from './controls'

/** A name in both languages, side by side; where one is missing the other is shown to people. */
export function Names({
  name,
  onRename,
}: {
  readonly name: TextValue | undefined
  readonly onRename: (name: TextValue) => void
}) {
  const t = useMessages()
  const rename = (tongue: 'ja' | 'en') => (text: string) => {
    const next = withText(name, tongue, text)
    if (next !== undefined) onRename(next)
  }
  return (
    <div className="field-pair">
      <TextEdit label={t('inspector.nameJa')} value={exactly(name, 'ja')} onCommit={rename('ja')} />
      <TextEdit label={t('inspector.nameEn')} value={exactly(name, 'en')} onCommit={rename('en')} />
    </div>
  )
}
