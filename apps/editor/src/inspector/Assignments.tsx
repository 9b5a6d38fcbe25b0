import { modes } from '@taiseizu/catalogue'
import { type Assignment, type Unit, textIn } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { AssignmentFields } from './AssignmentFields'
import { NewAssignment } from './NewAssignment'
import { OpenRow } from './OpenRow'
import { RoleChoice } from './RoleChoice'
import { nameOf } from './change'
import { Part } from './controls'
import { useChange } from './use-change'

/** What a unit does: its roles, each to be changed in place; and a new one. */
export function Assignments({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const design = useDesign()
  const [isAdding, setAdding] = useState(false)
  const assignments = design.assignmentsOf(unit)
  return (
    <Part title={t('inspector.assignments')} count={assignments.length}>
      {assignments.length === 0 && <p className="field-hint">{t('inspector.noAssignments')}</p>}
      <ul className="rows">
        {assignments.map((assignment, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- an edit can make it another record: the row stays, and so does the focus
          <AssignmentRow key={place} assignment={assignment} />
        ))}
      </ul>
      {isAdding ? (
        <NewAssignment unit={unit} onDone={() => setAdding(false)} />
      ) : (
        <Button className="button button-small" onPress={() => setAdding(true)}>
          <Plus aria-hidden size={15} />
          {t('inspector.addAssignment')}
        </Button>
      )}
    </Part>
  )
}

function AssignmentRow({ assignment }: { readonly assignment: Assignment }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const { record, unit, task, scope, field, mode, contract } = assignment
  const change = useChange('assignments', assignment, record)
  const label = labelOf(assignment, language)
  const place = scope === undefined ? t('inspector.everywhere') : textIn(scope.name, language)
  const outside = mode === 'outsourced' && !unit.isProvider && modes.find(({ id }) => id === mode)?.name[language]
  const more = [place, outside, contract && textIn(contract.name, language)].filter(Boolean)
  const remove = () =>
    editDesign(editor, inBoth('inspector.stepUnassign', { unit: nameOf(unit) }), [
      { collection: 'assignments', remove: assignment.id },
    ])
  return (
    <OpenRow
      lead={
        <RoleChoice
          label={t('inspector.roleOf', { assignment: label })}
          role={record.role}
          onChange={(role) => change('inspector.role', { role })}
        />
      }
      title={textIn(task?.name ?? design.fields.find((one) => one.id === field)?.name ?? field, language)}
      more={<small>{more.join(t('inspector.separator'))}</small>}
      label={label}
      removal={{ label: t('inspector.removeAssignment', { assignment: label }), onRemove: remove }}
    >
      <AssignmentFields assignment={assignment} onChange={change} />
    </OpenRow>
  )
}
