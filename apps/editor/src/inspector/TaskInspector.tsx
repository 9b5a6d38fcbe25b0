import { type Task, textIn } from '@taiseizu/core'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { DutyTable } from './DutyTable'
import { Head } from './Head'
import { RelatedFindings } from './RelatedFindings'
import { SubjectLinks } from './SubjectLinks'
import { Part } from './controls'

/** A task: in which scopes it is to be done, and how that stands. */
export function TaskInspector({ task }: { readonly task: Task }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const duties = design.duties.filter((duty) => duty.task === task)
  return (
    <div className="inspector">
      <Head type={t('inspector.task')}>{textIn(task.name, language)}</Head>
      <SubjectLinks subjects={[design.fields.find((field) => field.id === task.field)]} />
      <RelatedFindings subject={task} />
      <Part title={t('inspector.taskDuties')} count={duties.length}>
        <DutyTable duties={duties} name={(duty) => textIn(duty.scope.name, language)} />
      </Part>
    </div>
  )
}
