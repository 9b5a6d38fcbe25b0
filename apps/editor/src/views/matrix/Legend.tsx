import { roles } from '@taiseizu/catalogue'
import { memo } from 'react'
import { useLanguage, useMessages } from '../../state/context'
import { LegendLine } from '../../ui/LegendLine'
import { stateOrder } from '../../picture/duty-state'
import { RoleTile } from './RoleTile'
import { StateChip } from './StateChip'

/** What the letters and forms of the table mean: one line, the states on demand. */
export const Legend = memo(function Legend() {
  const t = useMessages()
  const language = useLanguage()
  return (
    <LegendLine className="matrix-legend" title={t('matrix.legend')}>
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
      {stateOrder.toReversed().map((state) => (
        <li key={state}>
          <StateChip state={state} sourcing={state === 'covered' ? 'in-house' : null} />
          {t(`matrix.state.${state}`)}
        </li>
      ))}
      {(['shared', 'outsourced'] as const).map((sourcing) => (
        <li key={sourcing}>
          <StateChip state="covered" sourcing={sourcing} />
          {t(`matrix.source.${sourcing}`)}
        </li>
      ))}
    </LegendLine>
  )
})
