import { authorityKinds, fields, isTaskId, scopeKinds } from '@taiseizu/catalogue'
import { type Task, type TaskRecord, recordIn, textIn } from '@taiseizu/core'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { DutyTable } from './DutyTable'
import { Exclusions } from './Exclusions'
import { Explained } from './Explained'
import { Guide } from './Guide'
import { Head } from './Head'
import { IdEdit } from './IdEdit'
import { Names } from './Names'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { Checks } from './controls/Checks'
import { Choice, OptionalChoice } from './controls/Choice'
import { Part } from './controls/Part'
import { listOrNone } from './change'
import { termOptions } from './options'
import { useChange } from './use-change'

/** A task: in which scopes it is to be done, and how that stands; one of the organisation's own can be changed. */
export function TaskInspector({ task }: { readonly task: Task }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const duties = design.duties.filter((duty) => duty.task === task)
  const field = design.fields.find(({ id }) => id === task.field)
  const record = task.isOwn ? recordIn(design.workspace, design.variant.id, 'tasks', task.id) : undefined
  return (
    <div className="inspector">
      <Head
        type={<Explained term="task">{t(task.isOwn ? 'inspector.ownTask' : 'inspector.task')}</Explained>}
        path={[field]}
      >
        {textIn(task.name, language)}
      </Head>
      <RelatedFindings subject={task} />
      {record !== undefined && (
        <>
          <TaskForm task={task} record={record} />
          <RemoveRecord collection="tasks" subject={task} then={field} />
        </>
      )}
      <Guide subject={task} isOpen />
      <Part name="task-duties" title={t('inspector.taskDuties')} count={duties.length}>
        <DutyTable duties={duties} name={(duty) => textIn(duty.scope.name, language)} />
      </Part>
      <Exclusions aim={task} />
    </div>
  )
}

const kinds = ['audit', 'incident', 'permissions'] as const
const kindLabels = {
  audit: 'inspector.taskAudit',
  incident: 'inspector.taskIncident',
  permissions: 'inspector.taskPermissions',
} as const

function TaskForm({ task, record }: { readonly task: Task; readonly record: TaskRecord }) {
  const t = useMessages()
  const language = useLanguage()
  const change = useChange('tasks', task, record)
  const { applies } = record
  return (
    <>
      {/* One that the guide prints keeps its name and its field. */}
      {!isTaskId(task.id) && (
        <>
          <Names name={record.name} onRename={(name) => name !== undefined && change('inspector.name', { name })} />
          <Choice
            label={t('inspector.field')}
            term="field"
            value={task.field}
            options={termOptions(fields, language)}
            onChange={(field) => field !== '' && change('inspector.field', { field })}
          />
        </>
      )}
      <Choice
        label={t('inspector.applies')}
        term="applies"
        value={typeof applies === 'string' ? applies : 'kinds'}
        options={[
          { id: 'enterprise', label: t('inspector.appliesEnterprise') },
          { id: 'all', label: t('inspector.appliesAll') },
          { id: 'kinds', label: t('inspector.appliesKinds') },
        ]}
        onChange={(next) => next !== '' && change('inspector.applies', { applies: next === 'kinds' ? ['it'] : next })}
      />
      {typeof applies !== 'string' && (
        <Checks
          label={t('inspector.scopeKinds')}
          term="scope-kind"
          isNeeded
          values={applies}
          options={termOptions(scopeKinds, language)}
          onChange={(ids) => ids.length > 0 && change('inspector.applies', { applies: [...ids] })}
        />
      )}
      <Checks
        label={t('inspector.required')}
        term="required"
        prefix="authority"
        values={record.requires ?? []}
        options={termOptions(authorityKinds, language)}
        onChange={(ids) => change('inspector.required', { requires: listOrNone(ids) })}
      />
      <OptionalChoice
        label={t('inspector.taskKind')}
        term="task-kind"
        value={record.kind}
        none={t('inspector.taskOrdinary')}
        options={kinds.map((id) => ({ id, label: t(kindLabels[id]) }))}
        onChange={(kind) => change('inspector.taskKind', { kind })}
      />
      {!isTaskId(task.id) && <IdEdit collection="tasks" subject={task} />}
    </>
  )
}
