import { variantWords as words } from '../messages/variants'
import { addressOf } from '../own-changes'
import type { ChangesFormat } from './changes-told'

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ')

/** For people: each change under its name, with its address. */
export const changesAsText: ChangesFormat = ({ said, misaimed }, { language }) => {
  const blocks = said.map(({ difference, kind, name, keys }) =>
    [`${kind}: ${plain(name)}`, `    ${addressOf(difference)}`, ...keys.map((key) => `    - ${plain(key)}`)].join('\n'),
  )
  const nothing =
    misaimed.length === 0
      ? []
      : [[`${words.aimedAtNothing[language]}:`, ...misaimed.map((one) => `    ${plain(addressOf(one))}`)].join('\n')]
  const all = [...blocks, ...nothing]
  return all.length === 0 ? words.noChanges[language] : all.join('\n')
}
