import { type ContractRecord, type Unit, freeId, textIn } from '@taiseizu/core'
import { Plus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { nameOf } from './change'
import { Part } from './controls'

/** The contracts with a provider, or those that a unit manages. */
export function Contracts({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const select = useEditorState((state) => state.select)
  const contracts = unit.isProvider
    ? design.contractsWith(unit)
    : design.contracts.filter((contract) => contract.manager === unit)
  const add = () => {
    const id = freeId((one) => design.contractById.has(one), `${unit.id}-contract`.slice(0, 56))
    const record: ContractRecord = { id, provider: unit.id, name: inBoth('inspector.newContract') }
    editDesign(editor, inBoth('inspector.stepContract', { unit: nameOf(unit) }), [{ collection: 'contracts', record }])
    select({ type: 'contract', id })
  }
  if (contracts.length === 0 && !unit.isProvider) return null
  return (
    <Part title={unit.isProvider ? t('inspector.contracts') : t('inspector.manages')} count={contracts.length}>
      <ul className="rows">
        {contracts.map((contract) => (
          <li key={contract.id}>
            <Button className="row-link" onPress={() => select({ type: 'contract', id: contract.id })}>
              {textIn(contract.name, language)}
              <small>{textIn((unit.isProvider ? contract.manager : contract.provider)?.name ?? '—', language)}</small>
            </Button>
          </li>
        ))}
      </ul>
      {unit.isProvider && (
        <Button className="button button-small" onPress={add}>
          <Plus aria-hidden size={15} />
          {t('inspector.addContract')}
        </Button>
      )}
    </Part>
  )
}
