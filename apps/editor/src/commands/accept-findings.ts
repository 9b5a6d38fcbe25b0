import type { Text } from '@taiseizu/catalogue'
import { type Change, type ExceptionRecord, type TextValue, exceptionIdentity } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'

/** Why a finding is accepted, by whom, and until when; in one variant, or in every one. */
export interface Acceptance {
  readonly reason: TextValue
  readonly approvedBy: TextValue
  readonly until?: string
  readonly variant?: string
}

/**
 * Accepts findings as exceptions, as one step. An exception that there was for the same finding (expired, approved by nobody, for every
 * variant) is replaced: only one is to speak of it.
 */
export function acceptFindings(
  { store }: Editor,
  findings: readonly Pick<Finding, 'key'>[],
  { reason, approvedBy, until, variant }: Acceptance,
): void {
  const { workspace, variantId, finding: looked, apply, lookAt, notify, language } = store.getState()
  if (workspace === null) return
  const known = (key: string) => exceptionsFor(workspace.exceptions ?? [], key, variantId)
  const isEdited = findings.every(({ key }) => known(key).length > 0)
  const changes = findings.flatMap(({ key }): readonly Change[] => {
    const record: ExceptionRecord = {
      rule: ruleOf(key),
      key,
      reason,
      approvedBy,
      ...(until === undefined ? {} : { until }),
      ...(variant === undefined ? {} : { variant }),
    }
    const identity = exceptionIdentity(record)
    const replaced = known(key)
      .map(exceptionIdentity)
      .filter((one) => one !== identity)
    return [...replaced.map(withdrawal), { change: 'exception', identity, record }]
  })
  const label = stepLabel(
    isEdited ? 'editException' : 'accept',
    findings.map(({ key }) => key),
  )
  if (!apply(label, changes)) return
  // What is newly accepted leaves the list; of another one goes on reading.
  if (isEdited && findings.some(({ key }) => key === looked)) lookAt(looked)
  notify(messagesIn(language)('shell.done', { step: label[language] }))
}

/** Takes exceptions back, as one step: their findings count again. */
export function withdrawExceptions({ store }: Editor, exceptions: readonly ExceptionRecord[]): void {
  const { finding: looked, apply, lookAt, notify, language } = store.getState()
  const label = stepLabel(
    'withdraw',
    exceptions.map(({ key }) => key),
  )
  const isMade = apply(
    label,
    exceptions.map((one) => withdrawal(exceptionIdentity(one))),
  )
  if (!isMade) return
  if (exceptions.some(({ key }) => key === looked)) lookAt(looked)
  notify(messagesIn(language)('shell.done', { step: label[language] }))
}

/** The exceptions that speak of a finding in a variant, whether they hold or not. */
const exceptionsFor = (
  exceptions: readonly ExceptionRecord[],
  key: string,
  variantId: string,
): readonly ExceptionRecord[] =>
  exceptions.filter((one) => one.key === key && (one.variant === undefined || one.variant === variantId))

const withdrawal = (identity: string): Change => ({ change: 'exception', identity, record: null })

const ruleOf = (key: string): string => key.split(':')[0] ?? key

const steps = {
  accept: 'findings.stepAccept',
  editException: 'findings.stepEditException',
  withdraw: 'findings.stepWithdraw',
} as const

const stepLabel = (what: keyof typeof steps, keys: readonly string[]): Text => {
  const rules = [...new Set(keys.map(ruleOf))]
  const [rule = ''] = rules
  return inBoth(steps[what], {
    rule: rules.length > 1 ? inBoth('findings.andOthers', { rule }) : rule,
    count: keys.length,
  })
}
