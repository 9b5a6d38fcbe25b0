import { type ContractRecord, type Unit, freeId, textIn } from '@taiseizu/core'
import { takenIds } from '../commands/taken-ids'
import { inBoth } from '../messages'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { RecordPart } from './RecordPart'
import { SubjectRow } from './SubjectRow'
import { useAdd } from './use-change'

/** The contracts with a provider, or those that a unit manages. */
export function Contracts({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const add = useAdd()
  const contracts = unit.isProvider
    ? design.contractsWith(unit)
    : design.contracts.filter((contract) => contract.manager === unit)
  const onAdd = () => {
    const taken = takenIds(design.workspace, 'contracts')
    const id = freeId((one) => taken.has(one), `${unit.id}-contract`.slice(0, 56))
    const record: ContractRecord = { id, provider: unit.id, name: inBoth('inspector.newContract') }
    add('contracts', record, 'inspector.stepContract', unit, 'contract')
  }
  if (contracts.length === 0 && !unit.isProvider) return null
  return (
    <RecordPart
      name="contracts"
      title={t(unit.isProvider ? 'inspector.contracts' : 'inspector.manages')}
      items={contracts}
      isOpen
      {...(unit.isProvider ? { add: { label: t('inspector.addContract'), onAdd } } : {})}
    >
      {(contract) => (
        <SubjectRow
          key={contract.id}
          subject={contract}
          more={textIn((unit.isProvider ? contract.manager : contract.provider)?.name ?? '—', language)}
        />
      )}
    </RecordPart>
  )
}
