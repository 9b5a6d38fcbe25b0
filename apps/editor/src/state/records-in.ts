import { type Workspace, collectionNames } from '@taiseizu/core'

/** How many records there are in all variants: tells whether something takes long. */
export const recordsIn = ({ variants }: Workspace): number =>
  variants.reduce((sum, variant) => collectionNames.reduce((all, name) => all + (variant[name]?.length ?? 0), sum), 0)
