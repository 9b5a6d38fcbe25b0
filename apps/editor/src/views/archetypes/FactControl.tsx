import { businessVarieties, groupStructures, industries, itDepartments } from '@taiseizu/catalogue'
import type { Circumstance } from '@taiseizu/core'
import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { setProfile } from '../../commands/set-profile'
import { useEditor, useEditorState, useLanguage, useMessages } from '../../state/context'
import { EmployeesField } from './EmployeesField'
import { industrySaid, profileKeyOf, valueSaid, valuesOf } from './advice'
import { useGiven } from './use-given'

/** A fact: the question, what is known of it and from where, and the place to answer it: in the profile where that has one, else here. */
export function FactControl({ circumstance }: { readonly circumstance: Circumstance }) {
  const t = useMessages()
  const language = useLanguage()
  const id = useId()
  const industry = useEditorState((state) => state.workspace?.organisation.profile?.industry)
  const { question, value, from, reason } = circumstance
  const known = value === null ? t('archetypes.unknown') : valueSaid(value, language)
  const more = circumstance.id === 'industry-group' ? industrySaid(industry, language) : undefined
  const key = profileKeyOf(circumstance.id)
  // What is pressed in is not said again.
  const isShown =
    value !== null && (key === undefined || ((key === 'overseas' || key === 'itSubsidiary') && from === 'profile'))
  return (
    <div className="at-fact" data-unknown={value === null || undefined}>
      <span id={id} className="at-question">
        {question[language]}
      </span>
      <Answer circumstance={circumstance} labelledBy={id} />
      <span className="at-known">
        {!isShown && <b>{more === undefined || more === known ? known : `${more} → ${known}`}</b>}
        {from !== null && <span className="at-from">{t(`archetypes.from.${from}`)}</span>}
        {reason !== null && <span className="at-hint">{reason.text[language]}</span>}
      </span>
    </div>
  )
}

interface AnswerProperties {
  readonly circumstance: Circumstance
  readonly labelledBy: string
}

function Answer(properties: AnswerProperties) {
  switch (profileKeyOf(properties.circumstance.id)) {
    case undefined:
      return <AnswerHere {...properties} />
    case 'employees':
      return <EmployeesField labelledBy={properties.labelledBy} />
    case 'overseas':
      return <YesOrNoInProfile {...properties} of="overseas" />
    case 'itSubsidiary':
      return <YesOrNoInProfile {...properties} of="itSubsidiary" />
    case 'industry':
      return <TermInProfile {...properties} of="industry" terms={industries} />
    case 'businessVariety':
      return <TermInProfile {...properties} of="businessVariety" terms={businessVarieties} />
    case 'groupCompanies':
      return <TermInProfile {...properties} of="groupCompanies" terms={groupStructures} />
    case 'itDepartment':
      return <TermInProfile {...properties} of="itDepartment" terms={itDepartments} />
  }
}

function AnswerHere({ circumstance: { id, value, from }, labelledBy }: AnswerProperties) {
  const [given, setGiven] = useGiven()
  const language = useLanguage()
  const values = valuesOf(id)
  const set = (answer: string | undefined) => {
    const { [id]: _, ...rest } = given
    setGiven(answer === undefined ? rest : { ...rest, [id]: answer })
  }
  return (
    <Toggles
      labelledBy={labelledBy}
      options={values.map((one) => [one, valueSaid(one, language)])}
      chosen={value}
      // What was read off the structure cannot be taken away here, only answered otherwise.
      onChoose={(answer) => (answer === null && from !== 'given' ? undefined : set(answer ?? undefined))}
    />
  )
}

function YesOrNoInProfile({ of, labelledBy }: AnswerProperties & { readonly of: 'overseas' | 'itSubsidiary' }) {
  const t = useMessages()
  const editor = useEditor()
  const stated = useEditorState((state) => state.workspace?.organisation.profile?.[of])
  return (
    <Toggles
      labelledBy={labelledBy}
      options={[
        ['true', t('archetypes.yes')],
        ['false', t('archetypes.no')],
      ]}
      chosen={stated === undefined ? null : String(stated)}
      onChoose={(answer) =>
        setProfile(editor, `inspector.${of}`, { [of]: answer === null ? undefined : answer === 'true' })
      }
    />
  )
}

function Toggles({
  labelledBy,
  options,
  chosen,
  onChoose,
}: {
  readonly labelledBy: string
  readonly options: readonly (readonly [id: string, label: string])[]
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}) {
  return (
    <ToggleButtonGroup
      className="switch at-answer"
      aria-labelledby={labelledBy}
      selectionMode="single"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={([key]) => onChoose(key === undefined ? null : String(key))}
    >
      {options.map(([id, label]) => (
        <ToggleButton key={id} id={id}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function TermInProfile({
  of,
  terms,
  labelledBy,
}: AnswerProperties & {
  readonly of: 'industry' | 'businessVariety' | 'groupCompanies' | 'itDepartment'
  readonly terms: readonly { readonly id: string; readonly name: Readonly<Record<'ja' | 'en', string>> }[]
}) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const stated = useEditorState((state) => state.workspace?.organisation.profile?.[of])
  return (
    <select
      className="at-answer"
      aria-labelledby={labelledBy}
      value={stated ?? ''}
      onChange={(event) => {
        const chosen = terms.find(({ id }) => id === event.currentTarget.value)?.id
        setProfile(editor, `inspector.${of}`, { [of]: chosen })
      }}
    >
      <option value="">{t('archetypes.unstated')}</option>
      {terms.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </select>
  )
}
