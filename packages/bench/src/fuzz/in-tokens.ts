/** Damage done to words and signs: what is left often still reads as YAML or JSON. */
import { type Mutation, spliced } from './mutation'
import { keys, pieces, values } from './nasty'
import type { Random } from '../generate/random'

const word = /"(?:[^"\\\n]|\\.)*"|[\p{L}\p{N}_.*-]+|[{}[\],:#]/gu

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}
const tokensIn = (text: string): readonly Token[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }))

const onTokens =
  (change: (text: string, token: Token, all: readonly Token[], random: Random) => string): Mutation['apply'] =>
  (text, random) => {
    const tokens = tokensIn(text)
    return tokens.length === 0 ? text : change(text, random.pick(tokens), tokens, random)
  }

/** `key: value` or `"key": value` on one line. Where a word begins, and nowhere else: in a word of a million letters each would be a beginning. */
const pair = /(?:"\w+"|(?<!\w)\w+): ?(?:"[^"\n]*"|[\p{L}\p{N}_.-]+)/gu

export const ofTokens: readonly Mutation[] = [
  { name: 'word lost', apply: onTokens((text, { start, end }) => spliced(text, start, end, '')) },
  { name: 'word twice', apply: onTokens((text, token) => spliced(text, token.end, token.end, ` ${token.text}`)) },
  {
    name: 'other word',
    apply: onTokens((text, { start, end }, all, random) => spliced(text, start, end, random.pick(all).text)),
  },
  {
    name: 'piece for a word',
    apply: onTokens((text, { start, end }, _, random) => spliced(text, start, end, random.pick(pieces))),
  },
  {
    name: 'value of another type',
    apply: onTokens((text, { start, end }, _, random) =>
      spliced(text, start, end, JSON.stringify(random.pick(values))),
    ),
  },
  {
    name: 'letters exchanged',
    apply: onTokens((text, { text: found, start, end }) =>
      spliced(text, start, end, found.replace(/(\w)(\w)$/u, '$2$1')),
    ),
  },
  {
    name: 'key of JavaScript',
    apply: onTokens((text, { start, end }, _, random) => spliced(text, start, end, `"${random.pick(keys)}"`)),
  },
  {
    name: 'key twice',
    apply: (text, random) => {
      const pairs = [...text.matchAll(pair)]
      if (pairs.length === 0) return text
      const { 0: found, index } = random.pick(pairs)
      const between = random.pick([', ', ',', '\n', `\n${' '.repeat(random.below(10))}`])
      return spliced(text, index, index, found + between)
    },
  },
  { name: 'anchor', apply: onTokens((text, { start }) => spliced(text, start, start, '&a ')) },
  { name: 'alias', apply: onTokens((text, { start, end }) => spliced(text, start, end, '*a')) },
  {
    name: 'tag',
    apply: onTokens((text, { start }, _, random) =>
      spliced(text, start, start, random.pick(['!!str ', '!!map ', '!!int ', '!x ', '!!set '])),
    ),
  },
]
