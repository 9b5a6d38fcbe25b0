import { limits, textIn, type TextValue } from '@taiseizu/core'
import { useId } from 'react'
import type { Language } from '@taiseizu/catalogue'
import { useMessages } from '../../state/context'

interface Named {
  readonly id: string
  readonly name: TextValue
}
type Names = ReadonlyMap<string, TextValue>

/** What units and scopes are called, in both languages, to be changed; an empty field keeps the name that was proposed. */
export function NameFields({
  units,
  scopes,
  names,
  onRename,
}: {
  /** As they are proposed. */
  readonly units: readonly Named[]
  readonly scopes: readonly Named[]
  readonly names: Names
  readonly onRename: (names: Names) => void
}) {
  const t = useMessages()
  const rename = (id: string, proposed: TextValue, language: Language, typed: string) => {
    const before = { ja: textIn(proposed, 'ja'), en: textIn(proposed, 'en') }
    const now = names.get(id)
    const known = now === undefined ? before : { ja: textIn(now, 'ja'), en: textIn(now, 'en') }
    onRename(new Map(names).set(id, { ...known, [language]: typed.trim() === '' ? before[language] : typed }))
  }
  const part = (title: string, records: readonly Named[]) => (
    <table className="first-run-names">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('firstRun.nameJa')}</th>
          <th scope="col">{t('firstRun.nameEn')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ id, name }) => (
          <tr key={id}>
            {(['ja', 'en'] as const).map((language) => (
              <td key={language}>
                <Name
                  label={t(language === 'ja' ? 'firstRun.nameJa' : 'firstRun.nameEn')}
                  proposed={textIn(name, language)}
                  given={names.get(id)}
                  language={language}
                  onType={(typed) => rename(id, name, language, typed)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    <>
      <p className="first-run-lead">{t('firstRun.namesLead')}</p>
      {part(t('firstRun.units'), units)}
      {part(t('firstRun.scopes'), scopes)}
    </>
  )
}

function Name({
  label,
  proposed,
  given,
  language,
  onType,
}: {
  readonly label: string
  readonly proposed: string
  readonly given: TextValue | undefined
  readonly language: Language
  readonly onType: (typed: string) => void
}) {
  const id = useId()
  const value = given === undefined ? proposed : textIn(given, language)
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}: {proposed}
      </label>
      <input
        id={id}
        lang={language}
        maxLength={limits.textLength}
        value={value === proposed ? '' : value}
        placeholder={proposed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </>
  )
}
