import { authorityKinds } from '@taiseizu/catalogue'
import { type Grant, type GrantRecord, type Unit, textIn } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { useState } from 'react'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { FormEnd } from './FormEnd'
import { GrantFields, grantKeys } from './GrantFields'
import { Ground } from './Ground'
import { OpenRow } from './OpenRow'
import { RecordPart } from './RecordPart'
import { nameOf } from './change'
import { useAdd, useChange } from './use-change'

/** What a unit may: by line, and what was granted to it, each with its ground. */
export function Grants({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const design = useDesign()
  const byNature = unit.isProvider
    ? 'inspector.notOfProvider'
    : unit.isCollegial
      ? 'inspector.notByLine'
      : 'inspector.byLine'
  return (
    <RecordPart
      name="authority"
      title={t('inspector.authority')}
      items={design.authority.grantsOf(unit)}
      isOpen
      hint={<p className="field-hint">{t(byNature)}</p>}
      add={{ label: t('inspector.addGrant'), renderForm: (onDone) => <NewGrant unit={unit} onDone={onDone} /> }}
    >
      {/* oxlint-disable-next-line react/no-array-index-key -- an edit can make it another record: the row stays, and so does the focus */}
      {(grant, place) => <GrantRow key={place} grant={grant} unit={unit} />}
    </RecordPart>
  )
}

function GrantRow({ grant, unit }: { readonly grant: Grant; readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const change = useChange('authority', grant, grant.record)
  const kind = authorityKinds.find(({ id }) => id === grant.kind)?.name[language] ?? grant.kind
  const over = grant.over === '*' ? t('inspector.everything') : textIn(grant.over.name, language)
  const remove = () =>
    editDesign(editor, inBoth('inspector.stepRevoke', { unit: nameOf(unit) }), [
      { collection: 'authority', remove: grant.id },
    ])
  return (
    <OpenRow
      subject={grant}
      title={`${kind} — ${over}`}
      more={<Ground grant={grant} />}
      removal={{ label: t('inspector.removeGrant', { grant: labelOf(grant, language) }), onRemove: remove }}
    >
      <GrantFields grant={grant.record} onChange={(key, value) => change(grantKeys[key], { [key]: value })} />
    </OpenRow>
  )
}

function NewGrant({ unit, onDone }: { readonly unit: Unit; readonly onDone: () => void }) {
  const add = useAdd()
  const [record, setRecord] = useState<GrantRecord>({ holder: unit.id, kind: 'halt', over: 'enterprise' })
  const onAdd = () => {
    const { grantedBy, ...rest } = record
    return add('authority', grantedBy === undefined ? rest : record, 'inspector.stepGrant', unit)
  }
  return (
    <>
      <GrantFields grant={record} onChange={(key, value) => setRecord((known) => ({ ...known, [key]: value }))} />
      <FormEnd onAdd={onAdd} onDone={onDone} />
    </>
  )
}
