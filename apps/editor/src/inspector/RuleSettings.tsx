import { type Severity, citation, severities } from '@taiseizu/catalogue'
import type { SettingsRecord } from '@taiseizu/core'
import { type Rule, rules } from '@taiseizu/rules'
import { useId, useState } from 'react'
import { inBoth } from '../messages'
import { useDesign, useEditorState, useLanguage, useMessages } from '../state/context'
import { Term } from '../ui/Term'
import { searchText } from '../ui/search-text'
import { LongList } from './controls/LongList'
import '../messages/inspector'

type Chosen = NonNullable<SettingsRecord['rules']>[string]

/** How heavy the findings of each rule are here, where that differs from what the sources make of it; or that it is not checked. */
export function RuleSettings() {
  const t = useMessages()
  const design = useDesign()
  const apply = useEditorState((state) => state.apply)
  const [sought, setSought] = useState('')
  const search = useId()
  const { settings } = design.workspace
  const chosen = settings?.rules ?? {}
  const set = (rule: Rule, severity: Chosen | undefined) => {
    const { [rule.id]: _, ...others } = chosen
    const next = severity === undefined ? others : { ...others, [rule.id]: severity }
    apply(inBoth('inspector.stepRule', { rule: rule.id }), [
      {
        change: 'settings',
        value: Object.keys(next).length === 0 && settings === undefined ? undefined : { ...settings, rules: next },
      },
    ])
  }
  const found = rules.filter((rule) =>
    searchText(`${rule.id} ${rule.title.ja} ${rule.title.en}`).includes(searchText(sought)),
  )
  return (
    <>
      <p className="field-hint">{t('inspector.ruleSettingsHint')}</p>
      <div className="field">
        <label htmlFor={search}>{t('inspector.findRule')}</label>
        <input id={search} type="search" value={sought} onChange={(event) => setSought(event.currentTarget.value)} />
      </div>
      <LongList items={found}>
        {(rule) => (
          <RuleRow key={rule.id} rule={rule} chosen={chosen[rule.id]} onChange={(severity) => set(rule, severity)} />
        )}
      </LongList>
    </>
  )
}

function RuleRow(props: {
  readonly rule: Rule
  readonly chosen: Chosen | undefined
  readonly onChange: (severity: Chosen | undefined) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const { rule } = props
  const nameOf = (id: Severity) => severities.find((one) => one.id === id)?.name[language] ?? id
  return (
    <li className="row row-middle">
      <span className="row-main">
        <Term explanations={[{ text: rule.why[language], source: citation(rule.source, language) }]}>
          {rule.title[language]}
        </Term>
        <small>{rule.id}</small>
      </span>
      <select
        className="rule-severity"
        aria-label={t('inspector.severityOf', { rule: rule.id })}
        value={props.chosen ?? ''}
        onChange={(event) => {
          const value = event.currentTarget.value
          props.onChange(isChosen(value) ? value : undefined)
        }}
      >
        <option value="">{t('inspector.asGiven', { severity: nameOf(rule.severity) })}</option>
        {severities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
        <option value="off">{t('inspector.ruleOff')}</option>
      </select>
    </li>
  )
}

const isChosen = (value: string): value is Chosen => value === 'off' || severities.some(({ id }) => id === value)
