import type { Language } from '@taiseizu/catalogue'
import { messagesIn } from '../../messages'
import { type Group, type Grouping, familyOf } from './rows'

/** What a group is called. */
export function groupTitle(group: Group, grouping: Exclude<Grouping, 'none'>, language: Language): string {
  const t = messagesIn(language)
  const family = grouping === 'family' ? familyOf(`${group.key}-`) : null
  if (family !== null) return t(`findings.family.${family}`)
  if (group.name !== null) return group.name[language]
  return grouping === 'unit' || grouping === 'scope' || grouping === 'field' ? t(`findings.without.${grouping}`) : ''
}
