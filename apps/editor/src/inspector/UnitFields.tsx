import { layers as layerTerms, ownerships, unitFunctions, unitKinds } from '@taiseizu/catalogue'
import { type Unit, type UnitRecord, isUnder } from '@taiseizu/core'
import { useLanguage, useMessages } from '../state/context'
import { IdEdit } from './IdEdit'
import { MoreFields } from './MoreFields'
import { Names } from './Names'
import { OfficerFields, ProviderFields } from './UnitFieldsOfKind'
import { Checks } from './controls/Checks'
import { Choice, OptionalChoice } from './controls/Choice'
import { NumberEdit } from './controls/NumberEdit'
import { TextEdit } from './controls/TextEdit'
import { UnitChoice } from './controls/UnitChoice'
import { listOrNone } from './change'
import { termOptions } from './options'
import { type Keys, useChange } from './use-change'

/** What a unit is: its name, kind and place, and what only its kind has. */
export function UnitFields({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const { record } = unit
  const change = useChange('units', unit, record)
  return (
    <>
      <Names name={record.name} onRename={(name) => name !== undefined && change('inspector.name', { name })} />
      {unit.isProvider ? <ProviderFields unit={unit} /> : <InHouseFields unit={unit} />}
      <MoreFields
        name="unit-more"
        record={record}
        isGiven={record.headcount !== undefined}
        onTags={(tags) => change('inspector.tags', { tags })}
        onNote={(note) => change('inspector.note', { note })}
        after={<IdEdit collection="units" subject={unit} />}
      >
        {!unit.isProvider && (
          <NumberEdit
            label={t('inspector.headcount')}
            term="headcount"
            value={record.headcount}
            isWhole
            onCommit={(headcount) => change('inspector.headcount', { headcount })}
          />
        )}
      </MoreFields>
    </>
  )
}

function InHouseFields({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const { record } = unit
  const change = useChange('units', unit, record)
  return (
    <>
      <Choice
        label={t('inspector.kind')}
        term="unit-kind"
        prefix="kind"
        value={unit.kind}
        options={termOptions(
          // Who is outside is added as a provider: it keeps nothing of what a unit inside has.
          unitKinds.filter(({ id }) => id !== 'provider'),
          language,
        )}
        onChange={(kind) => kind !== '' && change('inspector.kind', keysForKind(kind))}
      />
      <UnitChoice
        label={t('inspector.parent')}
        term="parent"
        value={unit.parent?.id}
        none={t('inspector.noParent')}
        accept={(one) => !one.isProvider && !isUnder(one, unit)}
        onChange={(parent) => change('inspector.parent', { parent })}
      />
      {unit.kind === 'officer' && <OfficerFields unit={unit} />}
      {unit.kind === 'subsidiary' && (
        <>
          <OptionalChoice
            label={t('inspector.ownership')}
            term="ownership"
            value={unit.ownership}
            none={t('inspector.unstated')}
            options={termOptions(ownerships, language)}
            onChange={(ownership) => change('inspector.ownership', { ownership })}
          />
          <TextEdit
            label={t('inspector.region')}
            term="region"
            value={record.region ?? ''}
            onCommit={(region) => change('inspector.region', { region: region === '' ? undefined : region })}
          />
        </>
      )}
      <Checks
        label={t('inspector.functions')}
        term="function"
        prefix="function"
        values={unit.functions}
        options={termOptions(unitFunctions, language)}
        onChange={(ids) => change('inspector.functions', { functions: listOrNone(ids) })}
      />
      <Checks
        label={t('inspector.layers')}
        term="layer"
        prefix="layer"
        values={unit.layers}
        hint={record.layers === undefined ? t('inspector.layersDefault') : undefined}
        options={termOptions(layerTerms, language)}
        onChange={(ids) => change('inspector.layers', { layers: listOrNone(ids) })}
      />
    </>
  )
}

/** The keys that a kind does not have are taken away with the change of kind. */
export const keysForKind = (kind: UnitRecord['kind']): Keys<'units'> => ({
  kind,
  ...(kind === 'officer' ? {} : { offices: undefined, appointedBy: undefined }),
  ...(kind === 'subsidiary' ? {} : { ownership: undefined, region: undefined }),
  ...(kind === 'committee' || kind === 'team' ? {} : { members: undefined }),
})
