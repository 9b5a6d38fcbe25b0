import { contractClauses } from '@taiseizu/catalogue'
import { type Contract, textIn } from '@taiseizu/core'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { DutyTable } from './DutyTable'
import { Guide } from './Guide'
import { Head } from './Head'
import { IdEdit } from './IdEdit'
import { Names, Note } from './Names'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { SubjectRow } from './SubjectRow'
import { Checks } from './controls/Checks'
import { LongList } from './controls/LongList'
import { Part } from './controls/Part'
import { TextEdit } from './controls/TextEdit'
import { UnitChoice } from './controls/UnitChoice'
import { termOptions } from './options'
import { giveTo } from './give-to'
import { useChange } from './use-change'

/** A contract: with whom, who manages it in-house, who decided on it, what it obliges to. */
export function ContractInspector({ contract }: { readonly contract: Contract }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { record, assignments } = contract
  const change = useChange('contracts', contract, record)
  const editor = useEditor()
  const give = (id: string) => {
    const to = design.unitById.get(id)
    if (to !== undefined) giveTo(editor, contract, to)
  }
  const served = design.dutiesServedBy(contract)
  return (
    <div className="inspector">
      <Head type={t('inspector.contract')} path={[contract.provider]}>
        {textIn(contract.name, language)}
      </Head>
      <SubjectLinks subjects={[contract.manager, contract.decidedBy]} />
      <RelatedFindings subject={contract} />
      <Names name={record.name} canBeEmpty onRename={(name) => change('inspector.name', { name })} />
      <UnitChoice
        label={t('inspector.provider')}
        term="kind-provider"
        value={record.provider}
        accept={(one) => one.isProvider}
        onChange={(provider) => provider !== undefined && give(provider)}
      />
      <UnitChoice
        label={t('inspector.manager')}
        term="manager"
        value={record.manager}
        none={t('inspector.nobody')}
        accept={(one) => !one.isProvider}
        onChange={(manager) => change('inspector.manager', { manager })}
      />
      <UnitChoice
        label={t('inspector.decidedBy')}
        term="decided-by"
        value={record.decidedBy}
        none={t('inspector.nobody')}
        accept={(one) => !one.isProvider}
        onChange={(decidedBy) => change('inspector.decidedBy', { decidedBy })}
      />
      <TextEdit
        label={t('inspector.until')}
        type="date"
        value={record.until ?? ''}
        onCommit={(until) => change('inspector.until', { until: until === '' ? undefined : until })}
      />
      <Checks
        label={t('inspector.clauses')}
        term="clause"
        prefix="clause"
        values={contract.clauses}
        options={termOptions(contractClauses, language)}
        onChange={(clauses) => change('inspector.clauses', { clauses: [...clauses] })}
      />
      <Note note={record.note} onChange={(note) => change('inspector.note', { note })} />
      <IdEdit collection="contracts" subject={contract} />
      <Guide subject={contract} />
      <Part name="contract-assignments" title={t('inspector.contractServes')} count={assignments.length}>
        {assignments.length === 0 && <p className="field-hint">{t('inspector.contractUnused')}</p>}
        <LongList items={assignments}>{(one) => <SubjectRow key={one.id} subject={one} />}</LongList>
      </Part>
      {served.length > 0 && (
        <Part name="contract-duties" title={t('inspector.contractDuties')} count={served.length} isOpen={false}>
          <DutyTable
            duties={served}
            name={(duty) => `${textIn(duty.task.name, language)} — ${textIn(duty.scope.name, language)}`}
          />
        </Part>
      )}
      <RemoveRecord collection="contracts" subject={contract} then={contract.provider} />
    </div>
  )
}
