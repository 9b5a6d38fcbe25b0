import { roles } from '@taiseizu/catalogue'
import { memo } from 'react'
import { useLanguage, useMessages } from '../../state/context'
import { LegendLine } from '../../ui/LegendLine'
import { stateOrder } from '../../picture/duty-state'
import { RoleTile } from './RoleTile'
import { StateChip } from './StateChip'
import type { Pivot } from './settings'

/** What the letters and forms of the table mean: one line, what does not fit in it on demand. */
export const Legend = memo(function Legend({ pivot }: { readonly pivot: Pivot }) {
  const t = useMessages()
  return (
    <LegendLine className="matrix-legend" title={t('matrix.legend')}>
      {pivot === 'units' && <Roles />}
      {(['in-house', 'outsourced', 'shared'] as const).map((sourcing) => (
        <li key={sourcing}>
          <StateChip state="covered" sourcing={sourcing} />
          {t(sourcing === 'in-house' ? 'matrix.state.covered' : `matrix.legend.${sourcing}`)}
        </li>
      ))}
      {stateOrder
        .filter((state) => state !== 'covered')
        .map((state) => (
          <li key={state}>
            <StateChip state={state} sourcing={null} />
            {t(`matrix.state.${state}`)}
          </li>
        ))}
    </LegendLine>
  )
})

function Roles() {
  const t = useMessages()
  const language = useLanguage()
  return (
    <>
      {roles.map(({ id, name }) => (
        <li key={id}>
          <RoleTile letter={id} isOwn isOutside={false} />
          {name[language].replace(/\s*[（(].*$/u, '')}
        </li>
      ))}
      <li>
        <RoleTile letter="R" isOwn={false} isOutside={false} />
        {t('matrix.legend.general')}
      </li>
      <li>
        <RoleTile letter="R" isOwn isOutside />
        {t('matrix.legend.outsourced')}
      </li>
      <li className="matrix-legend-signed">
        <RoleTile letter="A" isOwn isOutside={false} lacks />
        {t('matrix.legend.lacks')}
      </li>
    </>
  )
}
