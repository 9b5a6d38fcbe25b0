import { developments, scopeKinds } from '@taiseizu/catalogue'
import { type Scope, type ScopeRecord, textIn } from '@taiseizu/core'
import { Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { removeSelected } from '../commands/remove-selected'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { DutyTable } from './DutyTable'
import { Head } from './Head'
import { Names } from './Names'
import { RelatedFindings } from './RelatedFindings'
import { SubjectLinks } from './SubjectLinks'
import { Choice, Part } from './controls'
import { termOptions, unitOptions } from './options'
import { useChange } from './use-change'

/** A scope: whose it is, how it is developed, and how its duties stand. */
export function ScopeInspector({ scope }: { readonly scope: Scope }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const duties = design.duties.filter((duty) => duty.scope === scope)
  return (
    <div className="inspector">
      <Head type={t('inspector.scope')}>{textIn(scope.name, language)}</Head>
      {scope.record === undefined ? (
        <>
          <p className="field-hint">{t('inspector.enterpriseHint')}</p>
          <SubjectLinks subjects={[scope.owner]} />
        </>
      ) : (
        <ScopeForm scope={scope} record={scope.record} />
      )}
      <RelatedFindings subject={scope} />
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
  const change = useChange('scopes', scope, record)
  return (
    <>
      <Names name={record.name} onRename={(name) => change('inspector.name', { name })} />
      <div className="field-pair">
        <Choice
          label={t('inspector.kind')}
          value={record.kind}
          options={termOptions(scopeKinds, language)}
          onChange={(kind) => change('inspector.kind', { kind: kind as ScopeRecord['kind'] })}
        />
        <Choice
          label={t('inspector.owner')}
          value={record.owner}
          options={unitOptions(design, language)}
          onChange={(owner) => change('inspector.owner', { owner })}
        />
      </div>
      <div className="field-pair">
        <Choice
          label={t('inspector.development')}
          value={record.development ?? ''}
          options={[{ id: '', label: t('inspector.unstated') }, ...termOptions(developments, language)]}
          onChange={(development) =>
            change('inspector.development', {
              development: (development === '' ? undefined : development) as ScopeRecord['development'],
            })
          }
        />
        <Choice
          label={t('inspector.criticality')}
          value={record.criticality === undefined ? '' : String(record.criticality)}
          options={['', '1', '2', '3'].map((id) => ({ id, label: id === '' ? t('inspector.unstated') : id }))}
          onChange={(level) =>
            change('inspector.criticality', { criticality: level === '' ? undefined : Number(level) })
          }
        />
      </div>
      <div className="inspector-actions">
        <Button className="button button-small" onPress={() => void removeSelected.run(editor)}>
          <Trash2 aria-hidden size={15} />
          {t('inspector.remove')}
        </Button>
      </div>
    </>
  )
}
