import {
  layers as layerTerms,
  offices as officeTerms,
  ownerships,
  providerServices,
  unitFunctions,
  unitKinds,
} from '@taiseizu/catalogue'
import { type Unit, type UnitRecord, isUnder } from '@taiseizu/core'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { Checks } from './Checks'
import { Names } from './Names'
import { Choice } from './controls'
import { termOptions, unitOptions } from './options'
import { type Keys, useChange } from './use-change'

/** What a unit is: its name, kind and place, and what only its kind has. */
export function UnitFields({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const change = useChange('units', unit, unit.record)
  return (
    <>
      <Names name={unit.record.name} onRename={(name) => change('inspector.name', { name })} />
      {unit.isProvider ? (
        <ProviderFields unit={unit} />
      ) : (
        <>
          <div className="field-pair">
            <Choice
              label={t('inspector.kind')}
              value={unit.kind}
              options={termOptions(
                // Who is outside is added as a provider: it keeps nothing of what a unit inside has.
                unitKinds.filter(({ id }) => id !== 'provider'),
                language,
              )}
              onChange={(kind) => change('inspector.kind', keysForKind(kind as UnitRecord['kind']))}
            />
            <Choice
              label={t('inspector.parent')}
              value={unit.parent?.id ?? ''}
              options={[
                { id: '', label: t('inspector.noParent') },
                ...unitOptions(design, language, (one) => !one.isProvider && !isUnder(one, unit)),
              ]}
              onChange={(parent) => change('inspector.parent', { parent: parent === '' ? undefined : parent })}
            />
          </div>
          {unit.kind === 'officer' && <OfficerFields unit={unit} />}
          {unit.kind === 'subsidiary' && (
            <Choice
              label={t('inspector.ownership')}
              value={unit.ownership ?? ''}
              options={[{ id: '', label: t('inspector.unstated') }, ...termOptions(ownerships, language)]}
              onChange={(ownership) =>
                change('inspector.ownership', {
                  ownership: (ownership === '' ? undefined : ownership) as UnitRecord['ownership'],
                })
              }
            />
          )}
          <Checks
            label={t('inspector.functions')}
            values={unit.functions}
            options={termOptions(unitFunctions, language)}
            onChange={(ids) => change('inspector.functions', { functions: listOrNone(ids) as UnitRecord['functions'] })}
          />
          <Checks
            label={t('inspector.layers')}
            values={unit.layers}
            hint={unit.record.layers === undefined ? t('inspector.layersDefault') : undefined}
            options={termOptions(layerTerms, language)}
            onChange={(ids) => change('inspector.layers', { layers: listOrNone(ids) as UnitRecord['layers'] })}
          />
        </>
      )}
    </>
  )
}

function OfficerFields({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const change = useChange('units', unit, unit.record)
  return (
    <>
      <Checks
        label={t('inspector.offices')}
        values={unit.offices}
        options={termOptions(officeTerms, language)}
        onChange={(ids) => change('inspector.offices', { offices: listOrNone(ids) as UnitRecord['offices'] })}
      />
      <Choice
        label={t('inspector.appointedBy')}
        value={unit.appointedBy?.id ?? ''}
        options={[
          { id: '', label: t('inspector.nobody') },
          ...unitOptions(design, language, (one) => !one.isProvider && one !== unit),
        ]}
        onChange={(by) => change('inspector.appointedBy', { appointedBy: by === '' ? undefined : by })}
      />
    </>
  )
}

function ProviderFields({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const change = useChange('units', unit, unit.record)
  return (
    <>
      <Checks
        label={t('inspector.services')}
        values={unit.services}
        options={termOptions(providerServices, language)}
        onChange={(ids) => change('inspector.services', { services: listOrNone(ids) as UnitRecord['services'] })}
      />
      <label className="row-check">
        <input
          type="checkbox"
          checked={unit.record.registered === true}
          onChange={(event) =>
            change('inspector.registered', { registered: event.currentTarget.checked ? true : undefined })
          }
        />
        {t('inspector.registered')}
      </label>
    </>
  )
}

const listOrNone = (values: readonly string[]): readonly string[] | undefined =>
  values.length === 0 ? undefined : values

/** The keys that a kind does not have are taken away with the change of kind. */
const keysForKind = (kind: UnitRecord['kind']): Keys<'units'> => ({
  kind,
  ...(kind === 'officer' ? {} : { offices: undefined, appointedBy: undefined }),
  ...(kind === 'subsidiary' ? {} : { ownership: undefined, region: undefined }),
  ...(kind === 'committee' || kind === 'team' ? {} : { members: undefined }),
})
