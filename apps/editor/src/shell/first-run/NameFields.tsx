import { type TextValue, limits, textIn } from '@taiseizu/core'
import { useMessages } from '../../state/context'
import { type Typed, fieldOf } from './names'

interface Named {
  readonly id: string
  readonly name: TextValue
}

/** What units and scopes are called, in both languages, to be changed; an empty field keeps the name that was proposed. */
export function NameFields({
  units,
  scopes,
  typed,
  onType,
}: {
  /** As they are proposed. */
  readonly units: readonly Named[]
  readonly scopes: readonly Named[]
  readonly typed: Typed
  readonly onType: (typed: Typed) => void
}) {
  const t = useMessages()
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
            {(['ja', 'en'] as const).map((language) => {
              const field = fieldOf(id, language)
              const proposed = textIn(name, language)
              const label = t(language === 'ja' ? 'firstRun.nameJa' : 'firstRun.nameEn')
              return (
                <td key={language}>
                  <input
                    aria-label={`${label}: ${proposed}`}
                    lang={language}
                    maxLength={limits.textLength}
                    value={typed.get(field) ?? proposed}
                    placeholder={proposed}
                    onChange={(event) => onType(new Map(typed).set(field, event.currentTarget.value))}
                  />
                </td>
              )
            })}
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
