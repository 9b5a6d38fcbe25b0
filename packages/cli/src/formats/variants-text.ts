import { textIn } from '@taiseizu/core'
import { columns } from '../columns'
import type { World } from '../command'
import { variantSayings as sayings, variantWords as words } from '../messages/variants'
import type { VariantTold } from './variants-told'

/** For people: the tree of variants, each below what it is based on. */
export function variantsAsText(told: readonly VariantTold[], { language }: World): string {
  const first = told[0]
  const row = ({ variant, changes, misaimed }: VariantTold, lead: string): readonly string[] => [
    `${lead}${variant.id}`,
    textIn(variant.name, language).replaceAll(/\s+/gu, ' '),
    [
      ...(variant === first?.variant ? [words.first[language]] : []),
      ...(variant.basedOn === undefined ? [] : [sayings.ownChanges[language](changes.length)]),
      ...(misaimed.length === 0 ? [] : [sayings.misaimed[language](misaimed.length)]),
    ].join(language === 'ja' ? '、' : ', '),
  ]
  const below = (id: string | undefined, indent: string): readonly (readonly string[])[] => {
    const ones = told.filter(({ variant }) => variant.basedOn === id)
    return ones.flatMap((one, place) => {
      const isLast = place === ones.length - 1
      const [lead, deeper] = id === undefined ? ['', ''] : isLast ? ['└─ ', '   '] : ['├─ ', '│  ']
      return [row(one, `${indent}${lead}`), ...below(one.variant.id, `${indent}${deeper}`)]
    })
  }
  return columns(below(undefined, '')).join('\n')
}
