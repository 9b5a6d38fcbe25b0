import type { Language, Text } from '@taiseizu/catalogue'
import type { Duty, Scope, Task, Unit } from '../organisation/records'
import { textIn } from '../workspace/text'

/** What is said of an organisation in both languages, and of whom: views may show them. */
export interface Remark {
  readonly text: Text
  readonly subjects: readonly (Unit | Scope | Duty | Task)[]
}

/** Names of units or scopes in a sentence, each once; of many the first, and how many more. */
export function names(ones: readonly { readonly name: Unit['name'] }[], language: Language): string {
  const each = [...new Set(ones)]
  const shown = each.slice(0, mostNames).map((one) => `「${textIn(one.name, language)}」`)
  const more = each.length - shown.length
  if (language === 'ja') return shown.join('、') + (more > 0 ? `ほか${more}` : '')
  const quoted = each.slice(0, mostNames).map((one) => `"${textIn(one.name, language)}"`)
  return quoted.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** More than these in one sentence nobody reads. */
const mostNames = 6

export const remark = (ja: string, en: string, subjects: readonly (Unit | Scope | Duty | Task)[] = []): Remark => ({
  text: { ja, en },
  subjects,
})
