import { offices, providerServices } from '@taiseizu/catalogue'
import type { Unit } from '@taiseizu/core'
import { useLanguage, useMessages } from '../state/context'
import { Explained } from './Explained'
import { SubjectLinks } from './SubjectLinks'
import { Checks } from './controls/Checks'
import { UnitChoice } from './controls/UnitChoice'
import { listOrNone } from './change'
import { termOptions } from './options'
import { useChange } from './use-change'

/** What only officers have. */
export function OfficerFields({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const change = useChange('units', unit, unit.record)
  return (
    <>
      <Checks
        label={t('inspector.offices')}
        term="office"
        prefix="office"
        values={unit.offices}
        options={termOptions(offices, language)}
        onChange={(ids) => change('inspector.offices', { offices: listOrNone(ids) })}
      />
      <UnitChoice
        label={t('inspector.appointedBy')}
        term="appointed-by"
        value={unit.appointedBy?.id}
        none={t('inspector.nobody')}
        accept={(one) => !one.isProvider && one !== unit}
        onChange={(appointedBy) => change('inspector.appointedBy', { appointedBy })}
      />
      <SubjectLinks subjects={[unit.appointedBy]} />
    </>
  )
}

/** What only providers have. */
export function ProviderFields({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const change = useChange('units', unit, unit.record)
  return (
    <>
      <Checks
        label={t('inspector.services')}
        term="service"
        values={unit.services}
        options={termOptions(providerServices, language)}
        onChange={(ids) => change('inspector.services', { services: listOrNone(ids) })}
      />
      <label className="row-check">
        <input
          type="checkbox"
          checked={unit.record.registered === true}
          onChange={(event) =>
            change('inspector.registration', { registered: event.currentTarget.checked ? true : undefined })
          }
        />
        <Explained term="registered">{t('inspector.registered')}</Explained>
      </label>
    </>
  )
}
