import { addressOf } from '../own-changes'
import type { ChangesFormat } from './changes-told'
import { recordAsJson } from './record-json'

/** `taiseizu-variant-changes/1` */
export const changesAsJson: ChangesFormat = ({ variant, base, said, misaimed }) =>
  JSON.stringify(
    {
      format: 'taiseizu-variant-changes/1',
      variant: variant.id,
      basedOn: base?.id ?? null,
      changes: said.map(({ difference, name }) => ({
        address: addressOf(difference),
        ...recordAsJson(difference),
        name,
      })),
      aimedAtNothing: misaimed.map(addressOf),
    },
    null,
    2,
  )
