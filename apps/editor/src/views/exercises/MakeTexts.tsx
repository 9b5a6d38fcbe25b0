import { type Language, languages } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import type { Exercise } from '@taiseizu/rules'
import { type Draft, type TextField, textFields } from './draft'
import { wordsIn } from './words'

const levels = [1, 2, 3, 4] as const
const longest = 10_000

/** The texts of an exercise, in both languages side by side. */
export function MakeTexts({
  draft,
  instead,
  language,
  onChange,
}: {
  readonly draft: Draft
  /** What stands in where none is given. */
  readonly instead: Pick<Exercise, 'title' | 'story' | 'task'>
  readonly language: Language
  onChange(draft: Draft): void
}) {
  const words = wordsIn(language)
  const write = (field: TextField, into: Language, text: string) =>
    onChange({ ...draft, texts: { ...draft.texts, [field]: { ...draft.texts[field], [into]: text } } })
  /** What one reads stands first. */
  const sides = languages.toSorted((one, other) => Number(other === language) - Number(one === language))
  const own = (field: TextField, into: Language) => {
    const label = words(into === 'ja' ? 'inJa' : 'inEn', { what: words(`field.${field}`) })
    const placeholder =
      field === 'hints' ? wordsIn(into)('hintsEach') : field === 'lesson' ? '' : textIn(instead[field], into)
    const properties = { lang: into, value: draft.texts[field][into], maxLength: longest, placeholder }
    return (
      <label key={`${field}/${into}`}>
        <span>{label}</span>
        {field === 'title' ? (
          <input {...properties} onChange={(event) => write(field, into, event.currentTarget.value)} />
        ) : (
          <textarea {...properties} rows={3} onChange={(event) => write(field, into, event.currentTarget.value)} />
        )}
      </label>
    )
  }
  return (
    <section className="ex-texts">
      <h3>{words('text')}</h3>
      <p className="ex-quiet">{words('oneIsEnough')}</p>
      <label className="ex-level-choice">
        <span>{words('field.level')}</span>
        <select
          value={draft.level}
          onChange={(event) => onChange({ ...draft, level: Number(event.currentTarget.value) })}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {level} {words(`level${level}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="ex-pairs">{textFields.flatMap((field) => sides.map((into) => own(field, into)))}</div>
    </section>
  )
}
