import { type ExceptionRecord, type TextValue, limits, textIn } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { type Acceptance, acceptFindings } from '../../commands/accept-findings'
import { useDesign, useEditor, useLanguage, useMessages } from '../../state/context'
import { ModalDialog } from '../../ui/ModalDialog'
import { type DayFault, dayAfter, dayFault } from './days'

interface Asked {
  readonly findings: readonly Pick<Finding, 'key'>[]
  readonly exception: ExceptionRecord | undefined
}

/** The form by which findings are accepted on purpose: why, by whom, until when, and where that holds. */
export function ExceptionDialog({ asked, onClose }: { readonly asked: Asked | null; readonly onClose: () => void }) {
  const t = useMessages()
  const count = asked?.findings.length ?? 0
  return (
    <ModalDialog
      title={
        count > 1
          ? t('findings.acceptMany', { count })
          : t(asked?.exception === undefined ? 'findings.acceptTitle' : 'findings.editTitle')
      }
      closeLabel={t('findings.close')}
      className="findings-dialog"
      isOpen={asked !== null}
      onClose={onClose}
    >
      {asked !== null && <Form asked={asked} onClose={onClose} />}
    </ModalDialog>
  )
}

const controls = ['reason', 'approvedBy', 'until'] as const

const dayFaults = { past: 'findings.exception.untilPast', invalid: 'findings.exception.untilInvalid' } as const

function Form({ asked: { findings, exception }, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const t = useMessages()
  const id = useId()
  const language = useLanguage()
  const editor = useEditor()
  const { variant } = useDesign()
  const today = editor.platform.today()
  const said = (text: TextValue | undefined) => (text === undefined ? '' : textIn(text, language))
  const [reason, setReason] = useState(said(exception?.reason))
  const [approvedBy, setApprovedBy] = useState(said(exception?.approvedBy))
  const [until, setUntil] = useState(exception === undefined ? dayAfter(today, 6) : (exception.until ?? ''))
  const [unreadable, setUnreadable] = useState(false)
  const [everywhere, setEverywhere] = useState(exception !== undefined && exception.variant === undefined)
  const [tried, setTried] = useState(false)
  const wrongDay: DayFault | null = unreadable ? 'invalid' : dayFault(until, today)
  const faults = {
    reason: reason.trim() === '' ? t('findings.exception.reasonMissing') : null,
    approvedBy: approvedBy.trim() === '' ? t('findings.exception.approvedByMissing') : null,
    until: wrongDay === null ? null : t(dayFaults[wrongDay], wrongDay === 'past' ? { today } : {}),
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    const wrong = controls.find((name) => faults[name] !== null)
    if (wrong !== undefined) {
      document.getElementById(`${id}-${wrong}`)?.focus()
      return
    }
    const kept = (was: TextValue | undefined, now: string): TextValue =>
      typeof was === 'object' ? { ...was, [language]: now } : now
    const acceptance: Acceptance = {
      reason: kept(exception?.reason, reason.trim()),
      approvedBy: kept(exception?.approvedBy, approvedBy.trim()),
      ...(until === '' ? {} : { until }),
      ...(everywhere ? {} : { variant: variant.id }),
    }
    acceptFindings(editor, findings, acceptance)
    onClose()
  }
  const fault = (name: keyof typeof faults) => (tried || (name === 'until' && unreadable) ? faults[name] : null)
  const control = (name: keyof typeof faults | 'where') => ({
    id: `${id}-${name}`,
    'aria-invalid': name !== 'where' && fault(name) !== null,
    'aria-describedby': `${id}-${name}-hint`,
  })
  return (
    <form className="modal-body" noValidate onSubmit={submit}>
      <p className="finding-hint">{t('findings.acceptLead')}</p>
      <Field
        id={`${id}-reason`}
        label={t('findings.exception.reason')}
        hint={t('findings.exception.reasonHint')}
        fault={fault('reason')}
      >
        <textarea
          {...control('reason')}
          rows={3}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for: one goes on typing
          autoFocus
          required
          maxLength={limits.textLength}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      <Field
        id={`${id}-approvedBy`}
        label={t('findings.exception.approvedBy')}
        hint={t('findings.exception.approvedByHint')}
        fault={fault('approvedBy')}
      >
        <input
          {...control('approvedBy')}
          required
          maxLength={limits.textLength}
          value={approvedBy}
          onChange={(event) => setApprovedBy(event.currentTarget.value)}
        />
      </Field>
      <Field
        id={`${id}-until`}
        label={t('findings.exception.until')}
        hint={t('findings.exception.untilHint')}
        fault={fault('until')}
      >
        <span className="exception-until">
          <input
            {...control('until')}
            type="date"
            min={today}
            value={until}
            onChange={(event) => {
              setUntil(event.currentTarget.value)
              setUnreadable(event.currentTarget.validity.badInput)
            }}
          />
          <Button className="button button-small" onPress={() => setUntil(dayAfter(today, 6))}>
            {t('findings.exception.in6months')}
          </Button>
          <Button className="button button-small" onPress={() => setUntil(dayAfter(today, 12))}>
            {t('findings.exception.inYear')}
          </Button>
        </span>
      </Field>
      <Field id={`${id}-where`} label={t('findings.exception.where')} fault={null}>
        <select
          {...control('where')}
          value={everywhere ? 'every' : 'this'}
          onChange={(event) => setEverywhere(event.currentTarget.value === 'every')}
        >
          <option value="this">
            {t('findings.exception.thisVariant', { variant: textIn(variant.record.name, language) })}
          </option>
          <option value="every">{t('findings.exception.everyVariant')}</option>
        </select>
      </Field>
      <div className="form-end">
        <Button slot="close" className="button">
          {t('findings.exception.cancel')}
        </Button>
        <Button type="submit" className="button button-primary">
          {t('findings.exception.submit')}
        </Button>
      </div>
    </form>
  )
}

/** A label, a control, and what is to be put there or what is wrong with it. */
function Field({
  id,
  label,
  hint,
  fault,
  children,
}: {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly fault: string | null
  readonly children: ReactNode
}) {
  return (
    <div className="form-field" data-invalid={fault !== null || undefined}>
      <label htmlFor={id}>{label}</label>
      {children}
      <p id={`${id}-hint`} className={fault === null ? 'finding-hint' : 'form-fault'}>
        {fault ?? hint}
      </p>
    </div>
  )
}
