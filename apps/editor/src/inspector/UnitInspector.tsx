import { unitKinds } from '@taiseizu/catalogue'
import { type Unit, textIn } from '@taiseizu/core'
import { Plus, Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { addScope, addUnit } from '../commands/add-unit'
import { removeSelected } from '../commands/remove-selected'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { Assignments } from './Assignments'
import { Contracts } from './Contracts'
import { Grants } from './Grants'
import { Head } from './Head'
import { Links } from './Links'
import { Members } from './Members'
import { RelatedFindings } from './RelatedFindings'
import { ScopeList } from './ScopeList'
import { SubjectLinks } from './SubjectLinks'
import { UnitFields } from './UnitFields'
import { Part } from './controls'

/** A unit: what it is, what it does, what it may. */
export function UnitInspector({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  // While its finding is open below, the list of them would only push what is to be changed out of sight.
  const looksAtFinding = useEditorState((state) => state.finding !== null && state.findingsOpen)
  return (
    <div className="inspector">
      <Head type={unitKinds.find((kind) => kind.id === unit.kind)?.name[language]}>{textIn(unit.name, language)}</Head>
      <div className="inspector-actions">
        {!unit.isProvider && (
          <>
            <Button className="button button-small" onPress={() => addUnit(editor, unit.id)}>
              <Plus aria-hidden size={15} />
              {t('inspector.addChild')}
            </Button>
            <Button className="button button-small" onPress={() => addScope(editor, unit.id)}>
              <Plus aria-hidden size={15} />
              {t('inspector.addScope')}
            </Button>
          </>
        )}
        <Button className="button button-small" onPress={() => void removeSelected.run(editor)}>
          <Trash2 aria-hidden size={15} />
          {t('inspector.remove')}
        </Button>
      </div>
      {!looksAtFinding && <RelatedFindings subject={unit} />}
      <UnitFields unit={unit} />
      {unit.isCollegial && <Members unit={unit} />}
      <Assignments unit={unit} />
      {unit.isProvider ? <Contracts unit={unit} /> : <Grants unit={unit} />}
      {!unit.isProvider && <Contracts unit={unit} />}
      <ScopeList unit={unit} />
      {!unit.isProvider && <Links unit={unit} />}
      {unit.posts.length > 0 && (
        <Part title={t('inspector.posts')} count={unit.posts.length}>
          <SubjectLinks subjects={unit.posts} />
        </Part>
      )}
      <p className="field-hint">
        {t('inspector.id')}: {unit.id}
      </p>
    </div>
  )
}
