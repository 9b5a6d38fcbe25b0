import { developments, scopeKinds } from '@taiseizu/catalogue'
import { type Duty, type Scope, type ScopeRecord, textIn } from '@taiseizu/core'
import { Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { removeSelected } from '../commands/remove-selected'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { DutyTable } from './DutyTable'
import { Explained } from './Explained'
import { Guide } from './Guide'
import { Head } from './Head'
import { IdEdit } from './IdEdit'
import { MoreFields } from './MoreFields'
import { Names } from './Names'
import { RelatedFindings } from './RelatedFindings'
import { SubjectRow } from './SubjectRow'
import { RecordPart } from './RecordPart'
import { Choice, OptionalChoice } from './controls/Choice'
import { Part } from './controls/Part'
import { UnitChoice } from './controls/UnitChoice'
import { termOptions } from './options'
import { superiorsOf } from './places'
import { useChange } from './use-change'

/** A scope: whose it is, how it is developed, and how its duties stand. */
export function ScopeInspector({ scope }: { readonly scope: Scope }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const duties = design.duties.filter((duty) => duty.scope === scope)
  const names = duties.map(({ task }) => textIn(task.name, language))
  // Tasks of several fields may be called the same.
  const nameOf = ({ task, field }: Duty) => {
    const name = textIn(task.name, language)
    if (names.indexOf(name) === names.lastIndexOf(name)) return name
    return `${name} — ${design.fields.find(({ id }) => id === field)?.name[language] ?? ''}`
  }
  const grants = design.grants.filter((grant) => grant.over === scope)
  return (
    <div className="inspector">
      <Head
        type={<Explained term="scope">{t('inspector.scope')}</Explained>}
        path={scope.owner === undefined ? [] : [...superiorsOf(scope.owner), scope.owner]}
      >
        {textIn(scope.name, language)}
      </Head>
      {scope.record !== undefined && <RemoveScope />}
      <RelatedFindings subject={scope} />
      {scope.record === undefined ? (
        <p className="field-hint">{t('inspector.enterpriseHint')}</p>
      ) : (
        <ScopeForm scope={scope} record={scope.record} />
      )}
      <Part name="scope-duties" title={t('inspector.duties')} count={duties.length}>
        <DutyTable duties={duties} name={nameOf} />
      </Part>
      {grants.length > 0 && (
        <RecordPart name="scope-grants" title={t('inspector.grantsOver')} items={grants} isOpen={false}>
          {(grant) => <SubjectRow key={grant.id} subject={grant} />}
        </RecordPart>
      )}
      <Guide subject={scope} />
    </div>
  )
}

function RemoveScope() {
  const t = useMessages()
  const editor = useEditor()
  return (
    <div className="inspector-actions">
      <Button className="button button-small" onPress={() => void removeSelected.run(editor)}>
        <Trash2 aria-hidden size={15} />
        {t('commands.remove')}
      </Button>
    </div>
  )
}

function ScopeForm({ scope, record }: { readonly scope: Scope; readonly record: ScopeRecord }) {
  const t = useMessages()
  const language = useLanguage()
  const change = useChange('scopes', scope, record)
  return (
    <>
      <Names name={record.name} onRename={(name) => name !== undefined && change('inspector.name', { name })} />
      <Choice
        label={t('inspector.kind')}
        term="scope-kind"
        value={record.kind}
        options={termOptions(scopeKinds, language)}
        onChange={(kind) => kind !== '' && change('inspector.kind', { kind })}
      />
      <UnitChoice
        label={t('inspector.owner')}
        term="owner"
        value={record.owner}
        onChange={(owner) => owner !== undefined && change('inspector.owner', { owner })}
      />
      <OptionalChoice
        label={t('inspector.development')}
        term="development"
        value={record.development}
        none={t('inspector.unstated')}
        options={termOptions(developments, language)}
        onChange={(development) => change('inspector.development', { development })}
      />
      <OptionalChoice
        label={t('inspector.criticality')}
        term="criticality"
        value={record.criticality === undefined ? undefined : String(record.criticality)}
        none={t('inspector.unstated')}
        options={['1', '2', '3'].map((id) => ({ id, label: id }))}
        onChange={(level) =>
          change('inspector.criticality', { criticality: level === undefined ? undefined : Number(level) })
        }
      />
      <MoreFields
        name="scope-more"
        record={record}
        onTags={(tags) => change('inspector.tags', { tags })}
        onNote={(note) => change('inspector.note', { note })}
        after={<IdEdit collection="scopes" subject={scope} />}
      />
    </>
  )
}
