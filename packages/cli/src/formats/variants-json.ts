import { textIn } from '@taiseizu/core'
import type { World } from '../command'
import { addressOf } from '../own-changes'
import type { VariantTold } from './variants-told'

/** `taiseizu-variants/1`: in the order of the file, the first being the default of every command. */
export const variantsAsJson = (told: readonly VariantTold[], { language }: World): string =>
  JSON.stringify(
    {
      format: 'taiseizu-variants/1',
      variants: told.map(({ variant: { id, name, basedOn }, changes, misaimed }) => ({
        id,
        name: textIn(name, language),
        basedOn: basedOn ?? null,
        changes: changes.length,
        aimedAtNothing: misaimed.map(addressOf),
      })),
    },
    null,
    2,
  )
