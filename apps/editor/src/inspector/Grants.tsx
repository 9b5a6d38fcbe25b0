import { authorityKinds } from '@taiseizu/catalogue'
import { type Grant, type GrantRecord, type Unit, textIn } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { GrantFields } from './GrantFields'
import { grantKeys } from './GrantInspector'
import { Ground } from './Ground'
import { OpenRow } from './OpenRow'
import { nameOf } from './change'
import { Part } from './controls'
import { useChange } from './use-change'

/** What a unit may: by line, and what was granted to it, each with its ground. */
export function Grants({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const design = useDesign()
  const [isAdding, setAdding] = useState(false)
  const grants = design.authority.grantsOf(unit)
  return (
    <Part title={t('inspector.authority')} count={grants.length}>
      <p className="field-hint">{byNature(unit)(t)}</p>
      <ul className="rows">
        {grants.map((grant, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- an edit can make it another record: the row stays, and so does the focus
          <GrantRow key={place} grant={grant} unit={unit} />
        ))}
      </ul>
      {isAdding ? (
        <NewGrant unit={unit} onDone={() => setAdding(false)} />
      ) : (
        <Button className="button button-small" onPress={() => setAdding(true)}>
          <Plus aria-hidden size={15} />
          {t('inspector.addGrant')}
        </Button>
      )}
    </Part>
  )
}

type Sentence = (say: ReturnType<typeof useMessages>) => string

/** What a unit may without any grant. */
function byNature(unit: Unit): Sentence {
  if (unit.isProvider) return (t) => t('inspector.notOfProvider')
  return unit.isCollegial ? (t) => t('inspector.notByLine') : (t) => t('inspector.byLine')
}

function GrantRow({ grant, unit }: { readonly grant: Grant; readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const change = useChange('authority', grant, grant.record)
  const remove = () =>
    editDesign(editor, inBoth('inspector.stepRevoke', { unit: nameOf(unit) }), [
      { collection: 'authority', remove: grant.id },
    ])
  return (
    <OpenRow
      title={
        <>
          {authorityKinds.find((kind) => kind.id === grant.kind)?.name[language]} —{' '}
          {grant.over === '*' ? t('inspector.everything') : textIn(grant.over.name, language)}
        </>
      }
      more={<Ground grant={grant} />}
      label={labelOf(grant, language)}
      removal={{ label: t('inspector.removeGrant', { grant: labelOf(grant, language) }), onRemove: remove }}
    >
      <GrantFields grant={grant.record} onChange={(key, value) => change(grantKeys[key], { [key]: value })} />
    </OpenRow>
  )
}

function NewGrant({ unit, onDone }: { readonly unit: Unit; readonly onDone: () => void }) {
  const t = useMessages()
  const editor = useEditor()
  const [record, setRecord] = useState<GrantRecord>({ holder: unit.id, kind: 'halt', over: 'enterprise' })
  const add = () => {
    const { grantedBy, ...rest } = record
    editDesign(editor, inBoth('inspector.stepGrant', { unit: nameOf(unit) }), [
      { collection: 'authority', record: grantedBy === undefined ? rest : record },
    ])
    onDone()
  }
  return (
    <div className="adding">
      <GrantFields grant={record} onChange={(key, value) => setRecord((known) => ({ ...known, [key]: value }))} />
      <div className="inspector-actions">
        <Button className="button button-primary" onPress={add}>
          {t('inspector.apply')}
        </Button>
        <Button className="button" onPress={onDone}>
          {t('inspector.cancel')}
        </Button>
      </div>
    </div>
  )
}
