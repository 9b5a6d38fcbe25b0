import type { Role } from '@taiseizu/catalogue'
import { type Assignment, type Duty, type Unit, textIn } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { nameOf } from './change'
import { UnitChoice } from './controls/UnitChoice'
import { withHolder, withoutHolder } from './holders'

const termsOfRoles = { R: 'role-R', A: 'role-A', S: 'role-S', C: 'role-C', I: 'role-I' } as const

/** Who holds one role in a duty: one more, or one less. */
export function Holders({ duty, role, name }: { readonly duty: Duty; readonly role: Role; readonly name: string }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const select = useEditorState((state) => state.select)
  const holding = design.holding(duty, role)
  const aimOf = ({ task, field }: Assignment) =>
    textIn(task?.name ?? design.fields.find((one) => one.id === field)?.name ?? field, language)
  const isNew = (unit: Unit) => !holding.some((one) => one.unit === unit)
  const add = (id: string | undefined) => {
    const unit = id === undefined ? undefined : design.unitById.get(id)
    if (unit !== undefined)
      editDesign(editor, inBoth('inspector.stepAssign', { unit: nameOf(unit) }), withHolder(design, duty, role, unit))
  }
  return (
    <div className="holders">
      <UnitChoice
        label={name}
        term={termsOfRoles[role]}
        value={undefined}
        placeholder={t('inspector.addHolder')}
        accept={isNew}
        onChange={add}
      />
      <ul className="rows">
        {holding.map((assignment) => {
          const edits = withoutHolder(design, duty, assignment)
          const isWide = assignment.record.task === undefined || assignment.record.scope === undefined
          return (
            <li key={assignment.id} className="row">
              <span className="row-main">
                <Button className="row-link" onPress={() => select({ type: 'unit', id: assignment.unit.id })}>
                  {textIn(assignment.unit.name, language)}
                </Button>
                {isWide && (
                  <Button className="link row-wide" onPress={() => select({ type: 'assignment', id: assignment.id })}>
                    {t('inspector.holdsBy', { what: aimOf(assignment) })}
                  </Button>
                )}
              </span>
              {edits !== null && (
                <Button
                  className="button button-icon"
                  aria-label={t('inspector.removeAssignment', { assignment: labelOf(assignment, language) })}
                  onPress={() =>
                    editDesign(editor, inBoth('inspector.stepUnassign', { unit: nameOf(assignment.unit) }), edits)
                  }
                >
                  <X aria-hidden size={14} />
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
