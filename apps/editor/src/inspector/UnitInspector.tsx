import { scopeKinds, unitKinds } from '@taiseizu/catalogue'
import { type Unit, textIn } from '@taiseizu/core'
import { referenceTo } from '@taiseizu/rules'
import { ListChecks, Plus, Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { addScope, addUnit } from '../commands/add-unit'
import { removeSelected } from '../commands/remove-selected'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { Assignments } from './Assignments'
import { Contracts } from './Contracts'
import { ExplainedValue } from './Explained'
import { Grants } from './Grants'
import { Guide } from './Guide'
import { Head } from './Head'
import { Links } from './Links'
import { Members } from './Members'
import { Posts } from './Posts'
import { RecordPart } from './RecordPart'
import { RelatedFindings } from './RelatedFindings'
import { SubjectRow } from './SubjectRow'
import { UnitFields } from './UnitFields'
import { superiorsOf } from './places'

/** A unit: what it is, what it does, what it may. */
export function UnitInspector({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const kindOf = (one: Unit) => unitKinds.find((kind) => kind.id === one.kind)?.name[language]
  return (
    <div className="inspector">
      <Head
        type={
          <ExplainedValue prefix="kind" id={unit.kind}>
            {kindOf(unit)}
          </ExplainedValue>
        }
        path={superiorsOf(unit)}
      >
        {textIn(unit.name, language)}
      </Head>
      <div className="inspector-actions">
        {!unit.isProvider && (
          <Button className="button button-small" onPress={() => addUnit(editor, unit.id)}>
            <Plus aria-hidden size={15} />
            {t('inspector.addChild')}
          </Button>
        )}
        <Button className="button button-small" onPress={() => void removeSelected.run(editor)}>
          <Trash2 aria-hidden size={15} />
          {t('commands.remove')}
        </Button>
      </div>
      <RelatedFindings subject={unit} />
      <UnitFields unit={unit} />
      {unit.isCollegial && <Members unit={unit} />}
      <Assignments unit={unit} />
      <Grants unit={unit} />
      <Contracts unit={unit} />
      {!unit.isProvider && (
        <RecordPart
          name="owns"
          title={t('inspector.owns')}
          items={unit.ownedScopes}
          add={{ label: t('inspector.addScope'), onAdd: () => addScope(editor, unit.id) }}
        >
          {(scope) => (
            <SubjectRow
              key={scope.id}
              subject={scope}
              more={scopeKinds.find((kind) => kind.id === scope.kind)?.name[language]}
            />
          )}
        </RecordPart>
      )}
      <Links unit={unit} />
      {unit.memberOf.length > 0 && (
        <RecordPart name="member-of" title={t('inspector.memberOf')} items={unit.memberOf}>
          {(one) => <SubjectRow key={one.id} subject={one} more={kindOf(one)} />}
        </RecordPart>
      )}
      {!unit.isProvider && <Posts unit={unit} />}
      {unit.children.length > 0 && (
        <RecordPart
          name="children"
          title={t('inspector.children')}
          items={unit.children}
          isOpen={false}
          hint={<SelectAll units={unit.children} />}
        >
          {(one) => <SubjectRow key={one.id} subject={one} more={kindOf(one)} />}
        </RecordPart>
      )}
      <Guide subject={unit} />
    </div>
  )
}

/** Selects units together, to be changed together. */
function SelectAll({ units }: { readonly units: readonly Unit[] }) {
  const t = useMessages()
  const select = useEditorState((state) => state.select)
  const selectAlso = useEditorState((state) => state.selectAlso)
  if (units.length < 2) return null
  return (
    <Button
      className="button button-small"
      onPress={() => {
        select(null)
        for (const unit of units) selectAlso(referenceTo(unit))
      }}
    >
      <ListChecks aria-hidden size={15} />
      {t('inspector.selectAll')}
    </Button>
  )
}
