import { type Role, authorityKinds, coverageStatuses, roles } from '@taiseizu/catalogue'
import { type Assignment, type Duty, type Unit, textIn } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { Head } from './Head'
import { RelatedFindings } from './RelatedFindings'
import { SubjectLinks } from './SubjectLinks'
import { nameOf } from './change'
import { Choice, Part } from './controls'
import { withHolder, withoutHolder } from './holders'
import { unitOptions } from './options'

/** One task in one scope: how it stands, what authority it asks for, and who holds which role in it. */
export function DutyInspector({ duty }: { readonly duty: Duty }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { missing } = design.coverage.matchOf(duty)
  const status = coverageStatuses.find((one) => one.id === design.statusOf(duty))?.name[language]
  const kinds = (ids: readonly string[]) =>
    ids.map((id) => authorityKinds.find((kind) => kind.id === id)?.name[language]).join(t('inspector.separator'))
  return (
    <div className="inspector">
      <Head type={t('inspector.duty')}>{textIn(duty.task.name, language)}</Head>
      <SubjectLinks subjects={[duty.scope, design.fields.find((field) => field.id === duty.field)]} />
      <dl className="facts">
        <div>
          <dt>{t('inspector.status')}</dt>
          <dd>{status}</dd>
        </div>
        {duty.task.requires.length > 0 && (
          <div>
            <dt>{t('inspector.required')}</dt>
            <dd>{kinds(duty.task.requires)}</dd>
          </div>
        )}
        {missing.length > 0 && (
          <div className="facts-wrong">
            <dt>{t('inspector.missing')}</dt>
            <dd>{kinds(missing)}</dd>
          </div>
        )}
      </dl>
      <RelatedFindings subject={duty} />
      <Part title={t('inspector.holders')}>
        {roles.map(({ id, name }) => (
          <Holders key={id} duty={duty} role={id} name={name[language]} />
        ))}
      </Part>
    </div>
  )
}

function Holders({ duty, role, name }: { readonly duty: Duty; readonly role: Role; readonly name: string }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const select = useEditorState((state) => state.select)
  const holding = design.holding(duty, role)
  const aimOf = ({ task, field }: Assignment) =>
    textIn(task?.name ?? design.fields.find((one) => one.id === field)?.name ?? field, language)
  const isNew = (unit: Unit) => !holding.some((one) => one.unit === unit)
  const add = (id: string) => {
    const unit = design.unitById.get(id)
    if (unit !== undefined)
      editDesign(editor, inBoth('inspector.stepAssign', { unit: nameOf(unit) }), withHolder(design, duty, role, unit))
  }
  return (
    <div className="holders">
      <Choice
        label={name}
        value=""
        options={[{ id: '', label: t('inspector.addHolder') }, ...unitOptions(design, language, isNew)]}
        onChange={add}
      />
      <ul className="rows">
        {holding.map((assignment) => {
          const edits = withoutHolder(design, duty, assignment)
          const isWide = assignment.record.task === undefined || assignment.record.scope === undefined
          return (
            <li key={assignment.id} className="row">
              <Button className="row-link row-main" onPress={() => select({ type: 'unit', id: assignment.unit.id })}>
                {textIn(assignment.unit.name, language)}
                {isWide && <small>{t('inspector.holdsBy', { what: aimOf(assignment) })}</small>}
              </Button>
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
