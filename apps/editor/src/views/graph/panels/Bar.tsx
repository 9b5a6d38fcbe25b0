/** The bar above the picture, which does not change with what is selected. */
import { memo } from 'react'
import type { Design } from '@taiseizu/core'
import type { Thing, Whole } from '../model/whole'
import { Search } from './Search'
import { SideToggle, Tools } from './Tools'

interface BarProperties {
  readonly whole: Whole
  /** Another after each edit. */
  readonly design: Design
  readonly isSideOpen: boolean
  readonly onFound: (thing: Thing) => void
}

export const Bar = memo(function Bar({ whole, design, isSideOpen, onFound }: BarProperties) {
  return (
    <div className="view-tools graph-tools">
      <SideToggle isOpen={isSideOpen} />
      <Tools />
      <Search whole={whole} design={design} onFound={onFound} />
    </div>
  )
})
