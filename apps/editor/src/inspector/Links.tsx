import { type LinkKind, linkKinds } from '@taiseizu/catalogue'
import { type Unit, textIn } from '@taiseizu/core'
import { useState } from 'react'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { FormEnd } from './FormEnd'
import { RecordPart } from './RecordPart'
import { SubjectRow } from './SubjectRow'
import { Choice } from './controls/Choice'
import { UnitChoice } from './controls/UnitChoice'
import { termOptions } from './options'
import { useAdd } from './use-change'

/** With whom a unit works together outside the hierarchy. */
export function Links({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  return (
    <RecordPart
      name="links"
      title={t('inspector.links')}
      items={design.relations.linksOf(unit)}
      add={{ label: t('inspector.addLink'), renderForm: (onDone) => <NewLink unit={unit} onDone={onDone} /> }}
    >
      {(link) => (
        <SubjectRow
          key={link.id}
          subject={link}
          title={`${link.from === unit ? '→' : '←'} ${textIn((link.from === unit ? link.to : link.from).name, language)}`}
          more={linkKinds.find((kind) => kind.id === link.kind)?.name[language]}
        />
      )}
    </RecordPart>
  )
}

function NewLink({ unit, onDone }: { readonly unit: Unit; readonly onDone: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const add = useAdd()
  const [kind, setKind] = useState<LinkKind>('coordinates-with')
  const [to, setTo] = useState<string | undefined>(undefined)
  return (
    <>
      <Choice
        label={t('inspector.kind')}
        term="link"
        prefix="link"
        value={kind}
        options={termOptions(linkKinds, language)}
        onChange={(next) => next !== '' && setKind(next)}
      />
      <UnitChoice
        label={t('inspector.to')}
        value={to}
        placeholder={t('inspector.choose')}
        accept={(one) => one !== unit}
        onChange={setTo}
      />
      <FormEnd
        isDisabled={to === undefined}
        onAdd={() => to !== undefined && add('links', { kind, from: unit.id, to }, 'inspector.stepLink', unit)}
        onDone={onDone}
      />
    </>
  )
}
