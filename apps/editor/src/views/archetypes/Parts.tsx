import type { ArchetypeChoice, Classification } from '@taiseizu/core'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useMessages } from '../../state/context'
import { Advice } from './Advice'
import { Changes } from './Changes'
import { Effects } from './Effects'
import { Evidence } from './Evidence'
import { GuideSays } from './GuideSays'
import { type PartId, useLooked } from './looked'
import type { Outcome } from './outcome'

const partsNow: readonly PartId[] = ['evidence', 'guide', 'advice']
const partsThen: readonly PartId[] = ['changes', 'effects', 'guide', 'advice', 'evidence']

/** What is told below the picture: of the organisation as it stands, or of the archetype that is looked at. */
export function Parts({
  now,
  choice,
  outcome,
  isStopped,
}: {
  readonly now: Classification
  readonly choice: ArchetypeChoice | null
  readonly outcome: Outcome | undefined
  readonly isStopped: boolean
}) {
  const t = useMessages()
  const [{ partNow, partThen }, look] = useLooked()
  const parts = choice === null ? partsNow : partsThen
  const shown = choice === null ? partNow : partThen
  return (
    <Tabs
      className="at-parts"
      selectedKey={shown}
      onSelectionChange={(key) => {
        const part = parts.find((one) => one === key)
        if (part !== undefined) look(choice === null ? { partNow: part } : { partThen: part })
      }}
    >
      <TabList className="at-tabs" aria-label={t('archetypes.parts')}>
        {parts.map((part) => (
          <Tab key={part} id={part} className="at-tab">
            {t(`archetypes.part.${part}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={shown} id={shown} className="at-part">
        <Part part={shown} now={now} choice={choice} outcome={outcome} isStopped={isStopped} />
      </TabPanel>
    </Tabs>
  )
}

function Part({ part, now, choice, outcome, isStopped }: Parameters<typeof Parts>[0] & { readonly part: PartId }) {
  const t = useMessages()
  const waiting = <p>{t(isStopped ? 'archetypes.stopped' : 'archetypes.working')}</p>
  switch (part) {
    case 'evidence':
      return <Evidence now={now} />
    case 'advice':
      return <Advice />
    case 'guide':
      return (
        <GuideSays
          choice={choice ?? measuredAs(now)}
          placement={choice === null ? (now.placement?.id ?? null) : (choice.placement ?? null)}
        />
      )
    case 'changes':
      return outcome === undefined ? waiting : <Changes outcome={outcome} />
    case 'effects':
      return outcome === undefined ? waiting : <Effects outcome={outcome} />
  }
}

/** The archetype that it clearly is. */
const measuredAs = ({ form, scope, mixed }: Classification) =>
  form === null || scope === null || mixed.length > 0 ? null : { form, scope }
