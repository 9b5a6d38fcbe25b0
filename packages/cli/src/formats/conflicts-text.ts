import { variantWords as words } from '../messages/variants'
import type { ConflictsFormat } from './conflicts-told'

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ')

/** For people: each conflict with its number, its address, and what each side says. */
export const conflictsAsText: ConflictsFormat = ({ conflicts, said }, { language }) => {
  const blocks = said.flatMap(({ message, before, changed, mine, theirs }, place) => {
    const conflict = conflicts[place]
    if (conflict === undefined) return []
    const state = conflict.isSettled ? ` (${words.settled[language]})` : ''
    return [
      [
        `${words.conflict[language]} ${place + 1}/${conflicts.length}${state}: ${plain(message)}`,
        `    ${conflict.key}`,
        ...(before === undefined ? [] : [`    - ${words.before[language]}: ${plain(before)}`]),
        ...changed.map((change) => `    - ${plain(change)}`),
        `    - theirs  ${plain(theirs)}`,
        `    - mine    ${plain(mine)}`,
      ].join('\n'),
    ]
  })
  if (blocks.length === 0) return words.nothingDisputed[language]
  const isOpen = conflicts.some(({ isSettled }) => !isSettled)
  return [...blocks, ...(isOpen ? [words.settleHow[language]] : [])].join('\n\n')
}
