import { contractClauses } from '@taiseizu/catalogue'
import { type Contract, type ContractRecord, textIn } from '@taiseizu/core'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { Checks } from './Checks'
import { Head } from './Head'
import { Names } from './Names'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { Choice, Part } from './controls'
import { termOptions, unitOptions } from './options'
import { useChange } from './use-change'

/** A contract: with whom, who manages it in-house, who decided on it, what it obliges to. */
export function ContractInspector({ contract }: { readonly contract: Contract }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { record } = contract
  const change = useChange('contracts', contract, record)
  const inHouse = [{ id: '', label: t('inspector.nobody') }, ...unitOptions(design, language, (one) => !one.isProvider)]
  const given = (id: string) => (id === '' ? undefined : id)
  return (
    <div className="inspector">
      <Head type={t('inspector.contract')}>{textIn(contract.name, language)}</Head>
      <SubjectLinks subjects={[contract.provider]} />
      <RelatedFindings subject={contract} />
      <Names name={record.name} onRename={(name) => change('inspector.name', { name })} />
      <Choice
        label={t('inspector.manager')}
        value={record.manager ?? ''}
        options={inHouse}
        onChange={(manager) => change('inspector.manager', { manager: given(manager) })}
      />
      <Choice
        label={t('inspector.decidedBy')}
        value={record.decidedBy ?? ''}
        options={inHouse}
        onChange={(decidedBy) => change('inspector.decidedBy', { decidedBy: given(decidedBy) })}
      />
      <Checks
        label={t('inspector.clauses')}
        values={contract.clauses}
        options={termOptions(contractClauses, language)}
        onChange={(clauses) => change('inspector.clauses', { clauses: clauses as ContractRecord['clauses'] })}
      />
      <Part title={t('inspector.contractServes')} count={contract.assignments.length}>
        {contract.assignments.length === 0 && <p className="field-hint">{t('inspector.contractUnused')}</p>}
        <SubjectLinks subjects={contract.assignments} />
      </Part>
      <RemoveRecord collection="contracts" subject={contract} then={contract.provider} />
    </div>
  )
}
