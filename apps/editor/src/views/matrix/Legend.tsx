import { ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { roles } from '@taiseizu/catalogue'
import { useLanguage, useMessages } from '../../state/context'
import { stateOrder } from '../duty-state'
import { RoleTile } from './RoleTile'
import { StateChip } from './StateChip'

/** What the letters and forms of the table mean: one line, the states on demand. */
export function Legend() {
  const t = useMessages()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="matrix-legend" data-open={isOpen || undefined} aria-label={t('matrix.legend')}>
      {roles.map(({ id, name }) => (
        <span key={id}>
          <RoleTile letter={id} isOwn isOutside={false} />
          {name[language].replace(/\s*[（(].*$/u, '')}
        </span>
      ))}
      <span>
        <RoleTile letter="R" isOwn={false} isOutside={false} />
        {t('matrix.legend.general')}
      </span>
      <span>
        <RoleTile letter="R" isOwn isOutside />
        {t('matrix.legend.outsourced')}
      </span>
      <span>
        <RoleTile letter="A" isOwn isOutside={false} lacks />
        {t('matrix.legend.lacks')}
      </span>
      <ToggleButton className="matrix-more" isSelected={isOpen} onChange={setOpen}>
        {t('matrix.legend')}
        <ChevronUp aria-hidden size={13} />
      </ToggleButton>
      {isOpen && (
        <div className="matrix-states">
          {stateOrder.toReversed().map((state) => (
            <span key={state}>
              <StateChip state={state} sourcing={state === 'covered' ? 'in-house' : null} />
              {t(`matrix.state.${state}`)}
            </span>
          ))}
          {(['shared', 'outsourced'] as const).map((sourcing) => (
            <span key={sourcing}>
              <StateChip state="covered" sourcing={sourcing} />
              {t(`matrix.source.${sourcing}`)}
            </span>
          ))}
        </div>
      )}
    </section>
  )
}
