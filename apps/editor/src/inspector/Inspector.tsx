import { industries } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { Plus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { addUnit } from '../commands/add-unit'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { FieldInspector } from './FieldInspector'
import { ScopeInspector } from './ScopeInspector'
import { UnitInspector } from './UnitInspector'
import './inspector.css'

/** What is selected, to be seen and changed. */
export function Inspector() {
  const design = useDesign()
  const selection = useEditorState((state) => state.selection)
  const unit = selection?.type === 'unit' ? design.unitById.get(selection.id) : undefined
  const scopeId = selection?.type === 'duty' ? selection.id.split('@')[1] : selection?.id
  const scope =
    selection?.type === 'scope' || selection?.type === 'duty' ? design.scopeById.get(scopeId ?? '') : undefined
  const field = selection?.type === 'field' ? design.fields.find((one) => one.id === selection.id) : undefined
  if (unit !== undefined) return <UnitInspector key={unit.id} unit={unit} />
  if (scope !== undefined) return <ScopeInspector key={scope.id} scope={scope} />
  if (field !== undefined) return <FieldInspector field={field} />
  return <OrganisationInspector />
}

/** Nothing is selected: the organisation as a whole. */
function OrganisationInspector() {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const { name, profile } = design.workspace.organisation
  const industry = industries.find((one) => one.id === profile?.industry)?.name[language]
  const inHouse = design.units.filter((unit) => !unit.isProvider).length
  const figures = [
    ...(industry === undefined ? [] : [[t('inspector.industry'), industry] as const]),
    ...(profile?.employees === undefined
      ? []
      : [[t('inspector.employees'), profile.employees.toLocaleString(language)] as const]),
    [t('inspector.units'), inHouse] as const,
    [t('inspector.providers'), design.units.length - inHouse] as const,
    [t('inspector.scopes'), design.scopes.length - 1] as const,
  ]
  return (
    <div className="inspector">
      <p className="inspector-type">{t('inspector.organisation')}</p>
      <h2>{textIn(name, language)}</h2>
      <dl className="facts">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="field-hint">{t('inspector.nothing')}</p>
      <div className="inspector-actions">
        <Button className="button" onPress={() => addUnit(editor, design.topUnit?.id, 'department')}>
          <Plus aria-hidden size={16} />
          {t('shell.addUnit')}
        </Button>
        <Button className="button" onPress={() => addUnit(editor, undefined, 'provider')}>
          <Plus aria-hidden size={16} />
          {t('inspector.addProvider')}
        </Button>
      </div>
    </div>
  )
}
