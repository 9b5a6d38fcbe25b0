import { developments, scopeKinds } from '@taiseizu/catalogue'
import { type Scope, type ScopeRecord, textIn } from '@taiseizu/core'
import { Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { removeSelected } from '../commands/remove-selected'
import { inBoth } from '../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { DutyTable } from './DutyTable'
import { RelatedFindings } from './RelatedFindings'
import { changeKeys, exactly, nameOf, withText } from './change'
import { Choice, Part, TextEdit } from './controls'
import { termOptions, unitOptions } from './options'

type Keys = { readonly [Key in keyof ScopeRecord]?: ScopeRecord[Key] | undefined }

/** A scope: whose it is, how it is developed, and how its duties stand. */
export function ScopeInspector({ scope }: { readonly scope: Scope }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const duties = design.duties.filter((duty) => duty.scope === scope)
  return (
    <div className="inspector">
      <p className="inspector-type">{t('inspector.scopes')}</p>
      <h2>{textIn(scope.name, language)}</h2>
      <RelatedFindings subject={scope} />
      {scope.record !== undefined && <ScopeForm scope={scope} record={scope.record} />}
      <Part title={t('inspector.duties')} count={duties.length}>
        <DutyTable duties={duties} name={(duty) => textIn(duty.task.name, language)} />
      </Part>
    </div>
  )
}

function ScopeForm({ scope, record }: { readonly scope: Scope; readonly record: ScopeRecord }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const change = (what: string, keys: Keys) =>
    editDesign(editor, inBoth('inspector.stepChange', { unit: nameOf(scope), what }), [
      changeKeys('scopes', record, keys),
    ])
  const rename = (tongue: 'ja' | 'en') => (text: string) => {
    const name = withText(record.name, tongue, text)
    if (name !== undefined)
      editDesign(editor, inBoth('inspector.stepName', { unit: nameOf(scope) }), [
        changeKeys('scopes', record, { name }),
      ])
  }
  return (
    <>
      <TextEdit label={t('inspector.nameJa')} value={exactly(record.name, 'ja')} onCommit={rename('ja')} />
      <TextEdit label={t('inspector.nameEn')} value={exactly(record.name, 'en')} onCommit={rename('en')} />
      <Choice
        label={t('inspector.kind')}
        value={record.kind}
        options={termOptions(scopeKinds, language)}
        onChange={(kind) => change(t('inspector.kind'), { kind: kind as ScopeRecord['kind'] })}
      />
      <Choice
        label={t('inspector.owner')}
        value={record.owner}
        options={unitOptions(design, language)}
        onChange={(owner) => change(t('inspector.owner'), { owner })}
      />
      <Choice
        label={t('inspector.development')}
        value={record.development ?? ''}
        options={[{ id: '', label: t('inspector.unstated') }, ...termOptions(developments, language)]}
        onChange={(development) =>
          change(t('inspector.development'), {
            development: (development === '' ? undefined : development) as ScopeRecord['development'],
          })
        }
      />
      <div className="inspector-actions">
        <Button className="button" onPress={() => void removeSelected.run(editor)}>
          <Trash2 aria-hidden size={16} />
          {t('inspector.remove')}
        </Button>
      </div>
    </>
  )
}
