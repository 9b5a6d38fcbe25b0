import { exclusionReasons } from '@taiseizu/catalogue'
import type { Exclusion, ExclusionRecord } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { useState } from 'react'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { Head } from './Head'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { exactly, withText } from './change'
import { Choice, TextEdit } from './controls'
import { termOptions, unitOptions } from './options'
import { useChange } from './use-change'

/** What is not handled, why, and who takes it over. */
export function ExclusionInspector({ exclusion }: { readonly exclusion: Exclusion }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { record, task, scope, field } = exclusion
  const change = useChange('exclusions', exclusion, record)
  // A reason that has to be explained is taken over together with its note.
  const [waiting, setWaiting] = useState<ExclusionRecord['reason'] | null>(null)
  const choose = (reason: ExclusionRecord['reason']) => {
    if (reason === 'not-applicable' && record.note === undefined) return setWaiting(reason)
    setWaiting(null)
    return change('inspector.reason', { reason })
  }
  const explain = (text: string) => {
    const note = withText(record.note, language, text)
    if (note === undefined && (waiting ?? record.reason) === 'not-applicable') return
    change('inspector.note', { note, reason: waiting ?? record.reason })
    setWaiting(null)
  }
  return (
    <div className="inspector">
      <Head type={t('inspector.exclusion')}>{labelOf(exclusion, language)}</Head>
      <SubjectLinks subjects={[task ?? design.fields.find((one) => one.id === field), scope]} />
      <RelatedFindings subject={exclusion} />
      <Choice
        label={t('inspector.reason')}
        value={waiting ?? record.reason}
        options={termOptions(exclusionReasons, language)}
        onChange={(reason) => choose(reason as ExclusionRecord['reason'])}
      />
      {waiting !== null && <p className="field-hint">{t('inspector.noteNeeded')}</p>}
      <TextEdit label={t('inspector.note')} value={exactly(record.note, language)} isMultiline onCommit={explain} />
      <Choice
        label={t('inspector.takenOverBy')}
        value={record.takenOverBy ?? ''}
        options={[{ id: '', label: t('inspector.nobody') }, ...unitOptions(design, language, (one) => !one.isProvider)]}
        onChange={(id) => change('inspector.takenOverBy', { takenOverBy: id === '' ? undefined : id })}
      />
      <RemoveRecord collection="exclusions" subject={exclusion} then={scope} />
    </div>
  )
}
