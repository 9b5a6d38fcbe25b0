import { modes, roles } from '@taiseizu/catalogue'
import { type AssignmentRecord, type Unit, textIn } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { nameOf } from './change'
import { Choice, Part } from './controls'
import { aimOptions, scopeOptions, termOptions } from './options'

/** What a unit does: its roles, each to be changed in place; and a new one. */
export function Assignments({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const [isAdding, setAdding] = useState(false)
  const assignments = design.assignmentsOf(unit)
  const replace = (was: string, record: AssignmentRecord) =>
    editDesign(editor, inBoth('inspector.stepAssignment', { unit: nameOf(unit) }), [
      { collection: 'assignments', record, was },
    ])
  const contracts = design.contracts.filter((contract) => !unit.isProvider || contract.provider === unit)
  return (
    <Part title={t('inspector.assignments')} count={assignments.length}>
      {assignments.length === 0 && <p className="field-hint">{t('inspector.noAssignments')}</p>}
      <ul className="rows">
        {assignments.map((assignment) => {
          const { record } = assignment
          const what =
            assignment.task === undefined
              ? labelOfField(design, assignment.field, language)
              : textIn(assignment.task.name, language)
          return (
            <li key={assignment.id} className="row row-stacked">
              <div className="row">
                <span className="row-main">
                  {what}
                  <small>
                    {assignment.scope === undefined
                      ? t('inspector.everywhere')
                      : textIn(assignment.scope.name, language)}
                  </small>
                </span>
                <Button
                  className="button button-quiet"
                  aria-label={t('inspector.removeAssignment', { assignment: labelOf(assignment, language) })}
                  onPress={() =>
                    editDesign(editor, inBoth('inspector.stepUnassign', { unit: nameOf(unit) }), [
                      { collection: 'assignments', remove: assignment.id },
                    ])
                  }
                >
                  <X aria-hidden size={15} />
                </Button>
              </div>
              <div className="row-fields">
                <Choice
                  label={t('inspector.role')}
                  value={record.role}
                  options={termOptions(roles, language)}
                  onChange={(role) => replace(assignment.id, { ...record, role: role as AssignmentRecord['role'] })}
                />
                <Choice
                  label={t('inspector.mode')}
                  value={assignment.mode}
                  isDisabled={unit.isProvider}
                  options={termOptions(modes, language)}
                  onChange={(mode) =>
                    replace(assignment.id, { ...record, mode: mode as NonNullable<AssignmentRecord['mode']> })
                  }
                />
                {assignment.mode === 'outsourced' && (
                  <Choice
                    label={t('inspector.contract')}
                    value={record.contract ?? ''}
                    options={[
                      { id: '', label: t('inspector.noContract') },
                      ...contracts.map((contract) => ({ id: contract.id, label: textIn(contract.name, language) })),
                    ]}
                    onChange={(contract) => {
                      const { contract: _, ...rest } = record
                      replace(assignment.id, contract === '' ? rest : { ...rest, contract })
                    }}
                  />
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {isAdding ? (
        <NewAssignment unit={unit} onDone={() => setAdding(false)} />
      ) : (
        <Button className="button" onPress={() => setAdding(true)}>
          <Plus aria-hidden size={16} />
          {t('inspector.addAssignment')}
        </Button>
      )}
    </Part>
  )
}

const labelOfField = (design: ReturnType<typeof useDesign>, id: string, language: 'ja' | 'en'): string => {
  const field = design.fields.find((one) => one.id === id)
  return field === undefined ? id : field.name[language]
}

function NewAssignment({ unit, onDone }: { readonly unit: Unit; readonly onDone: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const [aim, setAim] = useState('security-supervision')
  const [scope, setScope] = useState('')
  const [role, setRole] = useState('R')
  const field = design.fields.find((one) => one.id === aim)?.id
  const task = design.taskById.get(aim)
  const add = () => {
    const record: AssignmentRecord = {
      ...(field === undefined ? { task: aim } : { field }),
      ...(scope === '' ? {} : { scope }),
      unit: unit.id,
      role: role as AssignmentRecord['role'],
      ...(unit.isProvider ? { mode: 'outsourced' } : {}),
    }
    editDesign(editor, inBoth('inspector.stepAssign', { unit: nameOf(unit) }), [{ collection: 'assignments', record }])
    onDone()
  }
  const fitting = scopeOptions(design, language).filter(({ id }) => {
    const place = design.scopeById.get(id)
    const tasks = task === undefined ? design.tasks.filter((one) => one.field === field) : [task]
    return place !== undefined && tasks.some((one) => design.duty(one, place) !== undefined)
  })
  return (
    <div className="adding">
      <Choice label={t('inspector.what')} value={aim} options={aimOptions(design, language)} onChange={setAim} />
      <Choice
        label={t('inspector.where')}
        value={scope}
        options={[{ id: '', label: t('inspector.everywhere') }, ...fitting]}
        onChange={setScope}
      />
      <Choice label={t('inspector.role')} value={role} options={termOptions(roles, language)} onChange={setRole} />
      <div className="inspector-actions">
        <Button className="button button-primary" onPress={add}>
          {t('inspector.apply')}
        </Button>
        <Button className="button" onPress={onDone}>
          {t('inspector.cancel')}
        </Button>
      </div>
    </div>
  )
}
