import { textIn } from '@taiseizu/core'
import { inMarkdown } from '@taiseizu/rules'
import { variantWords as words } from '../messages/variants'
import { addressOf } from '../own-changes'
import type { ChangesFormat } from './changes-told'

/** For a pull request: each change with its address. */
export const changesAsMarkdown: ChangesFormat = ({ variant, base, said, misaimed }, { language }) => {
  const names = [base, variant].flatMap((one) => (one === undefined ? [] : [inMarkdown(textIn(one.name, language))]))
  // The address of a change is made of ids and signs that end no code; that of what is aimed at nothing may be anything.
  const changes = said.map(({ difference, kind, name, keys }) =>
    [
      `- ${kind}: **${inMarkdown(name)}** \`${addressOf(difference)}\``,
      ...keys.map((key) => `  - ${inMarkdown(key)}`),
    ].join('\n'),
  )
  return [
    `## ${names.join(' → ')}`,
    changes.length === 0 ? words.noChanges[language] : changes.join('\n'),
    ...(misaimed.length === 0
      ? []
      : [`### ${words.aimedAtNothing[language]}`, misaimed.map((one) => `- ${inMarkdown(addressOf(one))}`).join('\n')]),
  ].join('\n\n')
}
