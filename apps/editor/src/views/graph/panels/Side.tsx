/** Beside the picture: what its overlay says, what its signs mean, and the picture as a list. */
import type { Design } from '@taiseizu/core'
import { memo } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useMessages } from '../../../state/context'
import type { Part } from '../model/part'
import type { Thing, Whole } from '../model/whole'
import { setOptions, useOptions } from '../options'
import type { Told } from '../overlays/told'
import { Legend } from './Legend'
import { Neighbours } from './Neighbours'
import { OverlayPanel } from './OverlayPanel'

interface SideProperties {
  readonly isOpen: boolean
  readonly whole: Whole
  readonly part: Part
  /** As it stands, and as it is counted, which may follow. */
  readonly design: Design
  readonly told: Told | null
  readonly selected: string | undefined
  readonly onChoose: (thing: Thing) => void
  readonly onPoint: (key: string | null) => void
}

export const Side = memo(function Side({ isOpen, whole, part, design, told, ...list }: SideProperties) {
  const t = useMessages()
  const { panel } = useOptions()
  return (
    <div className="graph-side" hidden={!isOpen}>
      <OverlayPanel design={design} told={told} />
      <Tabs
        className="graph-tabs"
        selectedKey={panel}
        onSelectionChange={(key) => setOptions({ panel: key === 'list' ? 'list' : 'legend' })}
      >
        <TabList aria-label={t('graph.legend')}>
          <Tab id="legend">{t('graph.legend')}</Tab>
          <Tab id="list">{t('graph.list')}</Tab>
        </TabList>
        <TabPanel id="legend">
          <Legend whole={whole} design={design} />
        </TabPanel>
        <TabPanel id="list">
          <Neighbours part={part} {...list} />
        </TabPanel>
      </Tabs>
    </div>
  )
})
