import { type TextValue, textIn } from '@taiseizu/core'
import { useLanguage, useMessages } from '../state/context'
import { exactly, withName, withText } from './change'
import { TextEdit } from './controls/TextEdit'

/** A name in both languages, side by side; where one is missing the other is shown to people, and here in its place. */
export function Names({
  name,
  onRename,
  canBeEmpty = false,
}: {
  readonly name: TextValue | undefined
  readonly onRename: (name: TextValue | undefined) => void
  readonly canBeEmpty?: boolean
}) {
  const t = useMessages()
  const edit = (tongue: 'ja' | 'en') => (
    <TextEdit
      lang={tongue}
      label={t(tongue === 'ja' ? 'inspector.nameJa' : 'inspector.nameEn')}
      value={exactly(name, tongue)}
      placeholder={name && textIn(name, tongue)}
      problemOf={(text) =>
        !canBeEmpty && withText(name, tongue, text) === undefined ? t('inspector.nameNeeded') : null
      }
      onCommit={(text) => onRename(withName(name, tongue, text))}
    />
  )
  return (
    <div className="field-pair">
      {edit('ja')}
      {edit('en')}
    </div>
  )
}

/** What somebody noted, in the language on the screen; what was noted in the other alone is seen in its place. */
export function Note({
  note,
  onChange,
  isNeeded = false,
}: {
  readonly note: TextValue | undefined
  readonly onChange: (note: TextValue | undefined) => void
  readonly isNeeded?: boolean
}) {
  const t = useMessages()
  const language = useLanguage()
  // One text for both languages stays one: half of it would be left in the language that is not on the screen.
  const edited = (text: string) =>
    typeof note === 'string' ? (text === '' ? undefined : text) : withText(note, language, text)
  return (
    <TextEdit
      label={t('inspector.note')}
      isMultiline
      value={exactly(note, language)}
      placeholder={note && textIn(note, language)}
      problemOf={(text) => (isNeeded && edited(text) === undefined ? t('inspector.noteKept') : null)}
      onCommit={(text) => onChange(edited(text))}
    />
  )
}
