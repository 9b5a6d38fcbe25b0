import { roles } from '@taiseizu/catalogue'
import type { Assignment } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { AimChoice } from './AimChoice'
import { AssignmentFields } from './AssignmentFields'
import { DutyTable } from './DutyTable'
import { Guide } from './Guide'
import { Head } from './Head'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { Choice } from './controls/Choice'
import { Part } from './controls/Part'
import { UnitChoice } from './controls/UnitChoice'
import { termOptions } from './options'
import { useChange } from './use-change'

/** One role of one unit, and the duties in which it counts. */
export function AssignmentInspector({ assignment }: { readonly assignment: Assignment }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { record, unit, scope, contract, task, field } = assignment
  const change = useChange('assignments', assignment, record)
  const duties = design.dutiesOf(assignment)
  const move = (id: string | undefined) => {
    const next = id === undefined ? undefined : design.unitById.get(id)
    if (next === undefined) return
    // What is done outside is told of the unit that does it: a contract of one provider is not another's.
    const outside = next.isProvider ? { mode: 'outsourced' as const } : unit.isProvider ? { mode: undefined } : {}
    const keeps = !next.isProvider && !unit.isProvider
    change('inspector.unit', { unit: next.id, ...outside, ...(keeps ? {} : { contract: undefined }) })
  }
  return (
    <div className="inspector">
      <Head type={t('inspector.assignment')} path={[unit]}>
        {labelOf(assignment, language)}
      </Head>
      <SubjectLinks subjects={[task ?? design.fields.find(({ id }) => id === field), scope, contract]} />
      <RelatedFindings subject={assignment} />
      <UnitChoice label={t('inspector.unit')} value={unit.id} onChange={move} />
      <Choice
        label={t('inspector.role')}
        term="role"
        prefix="role"
        value={record.role}
        options={termOptions(roles, language)}
        onChange={(role) => role !== '' && change('inspector.role', { role })}
      />
      <AimChoice record={record} onChange={change} />
      <AssignmentFields assignment={assignment} onChange={change} />
      <RemoveRecord collection="assignments" subject={assignment} then={unit} />
      <Part name="assignment-duties" title={t('inspector.dutiesHere')} count={duties.length}>
        <DutyTable duties={duties} name={(duty) => labelOf(duty, language)} />
      </Part>
      <Guide subject={assignment} />
    </div>
  )
}
