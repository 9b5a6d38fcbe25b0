import { type FieldId, type Language, fields } from '@taiseizu/catalogue'
import { type Design, textIn } from '@taiseizu/core'
import { type KindId, type Mark, type SubjectReference, faultKind, faultKinds, markKey } from '@taiseizu/rules'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { Chosen } from './chosen'
import { nameOf, wordsIn } from './words'

/** "What is wrong here?": one press of a kind marks it, another takes the mark back. */
export function MarkForm({
  design,
  chosen,
  language,
  marks,
  onToggle,
}: {
  readonly design: Design
  readonly chosen: Chosen
  readonly language: Language
  readonly marks: readonly Mark[]
  onToggle(mark: Mark): void
}) {
  const words = wordsIn(language)
  const [field, setField] = useState<FieldId | undefined>(chosen.field)
  const [explained, setExplained] = useState<KindId | null>(null)
  const [also, setAlso] = useState<SubjectReference | undefined>(undefined)
  const known = new Set(marks.map(markKey))
  const markOf = (kind: Mark['kind']): Mark => ({
    at: chosen.at,
    kind,
    ...(field === undefined ? {} : { field }),
    ...(also === undefined ? {} : { also }),
  })
  const others = [...design.units, ...design.scopes.filter((scope) => !scope.isEnterprise)].filter(
    ({ type, id }) => type !== chosen.at.type || id !== chosen.at.id,
  )
  return (
    <fieldset className="ex-form">
      <legend>{words('whatIsWrong', { name: nameOf(design, chosen.at, language) })}</legend>
      <div className="ex-narrow">
        <label>
          {words('aboutField')}
          <select
            value={field ?? ''}
            onChange={(event) => setField(fields.find(({ id }) => id === event.currentTarget.value)?.id)}
          >
            <option value="">{words('anyField')}</option>
            {fields.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words('also')}
          <select
            value={also === undefined ? '' : `${also.type}/${also.id}`}
            onChange={(event) => {
              const one = others.find(({ type, id }) => `${type}/${id}` === event.currentTarget.value)
              setAlso(one && { type: one.type, id: one.id })
            }}
          >
            <option value="">{words('none')}</option>
            {others.map(({ type, id, name }) => (
              <option key={`${type}/${id}`} value={`${type}/${id}`}>
                {textIn(name, language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul className="ex-kinds">
        {faultKinds.map(({ id, name, lead }) => (
          <li key={id}>
            <ToggleButton
              className="ex-kind"
              aria-description={lead[language]}
              isSelected={known.has(markKey(markOf(id)))}
              onChange={() => onToggle(markOf(id))}
              onHoverStart={() => setExplained(id)}
              onFocus={() => setExplained(id)}
            >
              {name[language]}
            </ToggleButton>
          </li>
        ))}
      </ul>
      <p className="ex-lead" aria-hidden>
        {explained === null ? '' : faultKind(explained).lead[language]}
      </p>
    </fieldset>
  )
}
