import { industries } from '@taiseizu/catalogue'
import { type ReactNode, useId } from 'react'
import { type Answers, usualIn } from '../../commands/first-organisation/answers'
import type { MessageKey } from '../../messages'
import { useLanguage, useMessages } from '../../state/context'

type OneOf = 'size' | 'groupCompanies' | 'itDepartment' | 'watch'
type Options<Key extends OneOf> = readonly (readonly [Answers[Key], MessageKey])[]

const sizes: Options<'size'> = [
  ['small', 'firstRun.small'],
  ['medium', 'firstRun.medium'],
  ['large', 'firstRun.large'],
]
const groups: Options<'groupCompanies'> = [
  ['none', 'firstRun.groupNone'],
  ['integrated', 'firstRun.groupIntegrated'],
  ['independent', 'firstRun.groupIndependent'],
]
const itDepartments: Options<'itDepartment'> = [
  ['central', 'firstRun.itCentral'],
  ['partial', 'firstRun.itPartial'],
  ['none', 'firstRun.itNone'],
]
const watches: Options<'watch'> = [
  ['nobody', 'firstRun.watchNobody'],
  ['inside', 'firstRun.watchInside'],
  ['outsourced', 'firstRun.watchOutsourced'],
]

interface AnswerProperties {
  readonly answers: Answers
  readonly onAnswer: (change: Partial<Answers>) => void
}

/** A dozen questions, each answered with a click; none has to be answered. */
export function AnswerFields({ answers, onAnswer }: AnswerProperties) {
  const t = useMessages()
  const language = useLanguage()
  const name = useId()
  const industry = useId()
  const yes = { answers, onAnswer }
  return (
    <>
      <p className="first-run-lead">{t('firstRun.lead')}</p>
      <div className="first-run-field">
        <label htmlFor={name}>{t('firstRun.organisation')}</label>
        <input
          id={name}
          maxLength={200}
          value={answers.name}
          placeholder={t('firstRun.organisationHint')}
          onChange={(event) => onAnswer({ name: event.currentTarget.value })}
        />
      </div>
      <div className="first-run-field">
        <label htmlFor={industry}>{t('firstRun.industry')}</label>
        <select
          id={industry}
          value={answers.industry ?? ''}
          onChange={(event) => {
            const chosen = industries.find(({ id }) => id === event.currentTarget.value)?.id
            onAnswer({ industry: chosen, ...usualIn(chosen) })
          }}
        >
          <option value="">{t('firstRun.unstated')}</option>
          {industries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </div>
      <Choices
        label={t('firstRun.size')}
        options={sizes}
        value={answers.size}
        onChoose={(size) => onAnswer({ size })}
      />
      <Group label={t('firstRun.protect')}>
        <Yes {...yes} of="factories" />
        <Yes {...yes} of="products" />
        <Yes {...yes} of="services" />
      </Group>
      <Choices
        label={t('firstRun.group')}
        options={groups}
        value={answers.groupCompanies}
        onChoose={(groupCompanies) => onAnswer({ groupCompanies })}
      />
      <Choices
        label={t('firstRun.itDepartment')}
        options={itDepartments}
        value={answers.itDepartment}
        onChoose={(itDepartment) => onAnswer({ itDepartment })}
      />
      <Group label={t('firstRun.has')}>
        <Yes {...yes} of="ciso" />
        <Yes {...yes} of="committee" />
        <Yes {...yes} of="csirt" />
        <Yes {...yes} of="itSubsidiary" />
        <Yes {...yes} of="overseas" />
      </Group>
      <Choices
        label={t('firstRun.watch')}
        options={watches}
        value={answers.watch}
        onChoose={(watch) => onAnswer({ watch })}
      />
      <div className="first-run-typical">
        <Yes {...yes} of="typical" />
        <p>{t('firstRun.typicalHint')}</p>
      </div>
    </>
  )
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="first-run-group">
      <legend>{label}</legend>
      <div className="first-run-options">{children}</div>
    </fieldset>
  )
}

function Choices<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: {
  readonly label: string
  readonly options: readonly (readonly [Value, MessageKey])[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}) {
  const t = useMessages()
  const group = useId()
  return (
    <Group label={label}>
      {options.map(([id, name]) => (
        <label key={id} className="first-run-option">
          <input type="radio" name={group} checked={value === id} onChange={() => onChoose(id)} />
          {t(name)}
        </label>
      ))}
    </Group>
  )
}

type YesOrNo = { [Key in keyof Answers]: Answers[Key] extends boolean ? Key : never }[keyof Answers]

function Yes({ of, answers, onAnswer }: AnswerProperties & { readonly of: YesOrNo }) {
  const t = useMessages()
  return (
    <label className="first-run-option">
      <input
        type="checkbox"
        checked={answers[of]}
        onChange={(event) => onAnswer({ [of]: event.currentTarget.checked })}
      />
      {t(`firstRun.${of}`)}
    </label>
  )
}
