import { modes } from '@taiseizu/catalogue'
import { type Assignment, type Unit, textIn } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { AssignmentFields } from './AssignmentFields'
import { NewAssignment } from './NewAssignment'
import { OpenRow } from './OpenRow'
import { RecordPart } from './RecordPart'
import { RoleChoice } from './RoleChoice'
import { nameOf } from './change'
import { useChange } from './use-change'

/** What a unit does: its roles, each to be changed in place; and a new one. */
export function Assignments({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const design = useDesign()
  const assignments = design.assignmentsOf(unit)
  return (
    <RecordPart
      name="assignments"
      title={t('inspector.assignments')}
      items={assignments}
      isOpen
      hint={assignments.length === 0 && <p className="field-hint">{t('inspector.noAssignments')}</p>}
      add={{
        label: t('inspector.addAssignment'),
        renderForm: (onDone) => <NewAssignment unit={unit} onDone={onDone} />,
      }}
    >
      {/* oxlint-disable-next-line react/no-array-index-key -- an edit can make it another record: the row stays, and so does the focus */}
      {(assignment, place) => <AssignmentRow key={place} assignment={assignment} />}
    </RecordPart>
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
      subject={assignment}
      lead={
        <RoleChoice
          label={t('inspector.roleOf', { assignment: label })}
          role={record.role}
          onChange={(role) => change('inspector.role', { role })}
        />
      }
      title={textIn(task?.name ?? design.fields.find((one) => one.id === field)?.name ?? field, language)}
      more={<small>{more.join(t('inspector.separator'))}</small>}
      removal={{ label: t('inspector.removeAssignment', { assignment: label }), onRemove: remove }}
    >
      <AssignmentFields assignment={assignment} onChange={change} />
    </OpenRow>
  )
}
