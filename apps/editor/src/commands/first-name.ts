import type { TextValue } from '@taiseizu/core'
import { type MessageKey, inBoth } from '../messages'

const firstNames: readonly MessageKey[] = ['commands.newUnit', 'commands.newProvider', 'commands.newScope']

/** Whether something is still called as new things are until somebody gives them a name. @param more what else they are called. */
export const isFirstName = (value: TextValue, more: readonly MessageKey[] = []): boolean =>
  typeof value === 'object' &&
  [...firstNames, ...more].some((key) => {
    const { ja, en } = inBoth(key)
    return ja === value.ja && en === value.en
  })
