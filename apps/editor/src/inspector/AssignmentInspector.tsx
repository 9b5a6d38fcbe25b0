import { roles } from '@taiseizu/catalogue'
import type { Assignment, AssignmentRecord } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { AssignmentFields } from './AssignmentFields'
import { DutyTable } from './DutyTable'
import { Head } from './Head'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { Choice, Part } from './controls'
import { termOptions } from './options'
import { useChange } from './use-change'

/** One role of one unit, and the duties in which it counts. */
export function AssignmentInspector({ assignment }: { readonly assignment: Assignment }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { record, unit, scope, contract } = assignment
  const change = useChange('assignments', assignment, record)
  const duties = design.dutiesOf(assignment)
  return (
    <div className="inspector">
      <Head type={t('inspector.assignments')}>{labelOf(assignment, language)}</Head>
      <SubjectLinks subjects={[unit, scope, contract]} />
      <RelatedFindings subject={assignment} />
      <Choice
        label={t('inspector.role')}
        value={record.role}
        options={termOptions(roles, language)}
        onChange={(role) => change('inspector.role', { role: role as AssignmentRecord['role'] })}
      />
      <AssignmentFields assignment={assignment} onChange={change} />
      <RemoveRecord collection="assignments" subject={assignment} then={unit} />
      <Part title={t('inspector.dutiesHere')} count={duties.length}>
        <DutyTable duties={duties} name={(duty) => labelOf(duty, language)} />
      </Part>
    </div>
  )
}
