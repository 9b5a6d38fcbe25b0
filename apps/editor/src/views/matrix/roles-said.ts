/** Roles as people write them into a cell of a spreadsheet. */
import { type Role, roles as roleTerms } from '@taiseizu/catalogue'
import { messagesIn } from '../../messages'
import { searchText } from '../../ui/search-text'
import { roleIds } from './edits'
import '../../messages/matrix'

/** What a sign of somebody else's table stands for; `null`: for nothing. */
export type Meanings = ReadonlyMap<string, Role | null>

export interface RolesSaid {
  readonly roles: readonly Role[]
  /** What is none of the letters, nor otherwise known. */
  readonly unknown: readonly string[]
}

const nothing = /^[-‐‑–—―ー－−]?$/u
const separators = /[\s/,、，;；:+&|・／]+/u
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** The roles' own names, and what others call them. Where a word may mean two of them, somebody has to say which. */
const byName = new Map<string, Role>(
  roleTerms.flatMap(({ id, name }) =>
    [name.ja, name.en]
      .flatMap((said) => [said, said.replace(/[（(].*$/u, '')])
      .concat((['ja', 'en'] as const).flatMap((language) => messagesIn(language)(`matrix.also.${id}`).split(' ')))
      .map((text) => [searchText(text), id] as const),
  ),
)

const isRole = (sign: string): sign is Role => roleIds.some((role) => role === sign)

/** `R/A`, `R, A`, `RA`, full-width, the roles' names, a dash for nothing; and signs whose meaning is given. */
export function rolesSaid(text: string, meanings: Meanings = new Map()): RolesSaid {
  const said = text.normalize('NFKC').trim()
  if (nothing.test(said)) return { roles: [], unknown: [] }
  const named = byName.get(searchText(said))
  if (named !== undefined) return { roles: [named], unknown: [] }
  const roles = new Set<Role>()
  const unknown = new Set<string>()
  const take = (sign: string): boolean => {
    const meaning = meanings.get(sign)
    if (meaning !== undefined && meaning !== null) roles.add(meaning)
    return meaning !== undefined
  }
  for (const word of said.split(separators)) {
    if (word === '' || take(word)) continue
    const known = byName.get(searchText(word))
    if (known !== undefined) {
      roles.add(known)
      continue
    }
    const signs = [...graphemes.segment(word)].map(({ segment }) => segment)
    const letters = signs.map((sign) => sign.toUpperCase())
    // Letters are a word, one thing that is unknown; signs (◎, ○) stand each for itself.
    if (letters.some((letter) => !isRole(letter) && /\p{Letter}/u.test(letter))) unknown.add(word)
    else
      for (const [at, letter] of letters.entries()) {
        const sign = signs[at] ?? letter
        if (isRole(letter)) roles.add(letter)
        else if (!take(sign)) unknown.add(sign)
      }
  }
  return { roles: roleIds.filter((role) => roles.has(role)), unknown: [...unknown] }
}
