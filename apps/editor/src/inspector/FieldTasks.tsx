import { tasks as catalogueTasks, standardTask } from '@taiseizu/catalogue'
import { type Field, type TaskRecord, freeId, textIn } from '@taiseizu/core'
import { useState } from 'react'
import { takenIds } from '../commands/taken-ids'
import { inBoth } from '../messages'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { FormEnd } from './FormEnd'
import { RecordPart } from './RecordPart'
import { SubjectRow } from './SubjectRow'
import { Choice } from './controls/Choice'
import { useAdd } from './use-change'

/** The tasks of a field; one of the organisation's own is added, or one that the guide prints besides the standard set. */
export function FieldTasks({ field }: { readonly field: Field }) {
  const t = useMessages()
  const design = useDesign()
  return (
    <RecordPart
      name="field-tasks"
      title={t('inspector.tasks')}
      items={design.tasks.filter((task) => task.field === field.id)}
      isOpen={false}
      add={{ label: t('inspector.addTask'), renderForm: (onDone) => <NewTask field={field} onDone={onDone} /> }}
    >
      {(task) => <SubjectRow key={task.id} subject={task} more={task.isOwn ? t('inspector.ownTask') : undefined} />}
    </RecordPart>
  )
}

const own = ''

function NewTask({ field, onDone }: { readonly field: Field; readonly onDone: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const add = useAdd()
  const [chosen, setChosen] = useState(own)
  const printed = catalogueTasks.filter(
    (task) => task.field === field.id && standardTask(task.id) === undefined && !design.taskById.has(task.id),
  )
  const onAdd = () => {
    const taken = takenIds(design.workspace, 'tasks')
    const id = freeId((one) => taken.has(one), `own.${field.id}`.slice(0, 56))
    const record: TaskRecord =
      chosen === own
        ? { id, field: field.id, name: inBoth('inspector.newTask'), applies: 'enterprise' }
        : { id: chosen, applies: 'enterprise' }
    return add('tasks', record, 'inspector.stepTask', field, 'task')
  }
  return (
    <>
      <Choice
        label={t('inspector.task')}
        term="task"
        value={chosen}
        options={[
          { id: own, label: t('inspector.newOwnTask') },
          ...printed.map((task) => ({ id: task.id, label: textIn(task.name, language) })),
        ]}
        onChange={setChosen}
      />
      <FormEnd onAdd={onAdd} onDone={onDone} />
    </>
  )
}
