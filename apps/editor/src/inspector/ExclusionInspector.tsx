import type { Exclusion, ExclusionRecord } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { useState } from 'react'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { AimChoice } from './AimChoice'
import { ReasonChoice, TakenOverChoice } from './ExclusionFields'
import { Explained } from './Explained'
import { Guide } from './Guide'
import { Head } from './Head'
import { Note } from './Names'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { ScopeChoice } from './controls/ScopeChoice'
import { useChange } from './use-change'

/** What is not handled, why, and who takes it over. */
export function ExclusionInspector({ exclusion }: { readonly exclusion: Exclusion }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { record, task, scope, field } = exclusion
  const change = useChange('exclusions', exclusion, record)
  // A reason that has to be explained is taken over together with its note.
  const [asked, setAsked] = useState<{ readonly of: string; readonly reason: ExclusionRecord['reason'] } | null>(null)
  const waiting = asked?.of === exclusion.id ? asked.reason : null
  const reason = waiting ?? record.reason
  const choose = (next: ExclusionRecord['reason']) => {
    if (next === 'not-applicable' && record.note === undefined) return setAsked({ of: exclusion.id, reason: next })
    setAsked(null)
    return change('inspector.reason', { reason: next })
  }
  return (
    <div className="inspector">
      <Head type={<Explained term="exclusion">{t('inspector.exclusion')}</Explained>}>
        {labelOf(exclusion, language)}
      </Head>
      <SubjectLinks subjects={[task ?? design.fields.find((one) => one.id === field), scope, exclusion.takenOverBy]} />
      <RelatedFindings subject={exclusion} />
      <ReasonChoice value={reason} onChange={choose} />
      {waiting !== null && <p className="field-hint">{t('inspector.noteNeeded')}</p>}
      <Note
        note={record.note}
        isNeeded={reason === 'not-applicable'}
        onChange={(note) => {
          change('inspector.note', { note, reason })
          setAsked(null)
        }}
      />
      <AimChoice record={record} onChange={change} />
      <ScopeChoice
        label={t('inspector.where')}
        term="scope"
        aim={record.task ?? record.field ?? ''}
        value={record.scope}
        onChange={(next) => change('inspector.where', { scope: next })}
      />
      <TakenOverChoice
        value={record.takenOverBy}
        onChange={(takenOverBy) => change('inspector.takenOverBy', { takenOverBy })}
      />
      <RemoveRecord collection="exclusions" subject={exclusion} then={task ?? scope} />
      <Guide subject={exclusion} />
    </div>
  )
}
