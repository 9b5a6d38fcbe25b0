/** Texts that are small to send and big to read: nesting, aliases, and plain size. */
import { type Mutation, placeIn, spliced } from './mutation'
import type { Random } from '../generate/random'

/** Mostly around the limit, seldom far beyond it. */
const depth = (random: Random): number =>
  random.pick([20, 31, 33, 60, 130, 130, 300, random.chance(0.05) ? 20_000 : 500])
const length = (random: Random): number =>
  random.pick([199, 201, 1_100, 10_001, random.chance(0.02) ? 1_000_000 : 12_000])

const insertion =
  (made: (random: Random) => string): Mutation['apply'] =>
  (text, random) => {
    const at = placeIn(text, random)
    return spliced(text, at, at, made(random))
  }
const atTheEnd =
  (made: (random: Random) => string): Mutation['apply'] =>
  (text, random) =>
    // In JSON the end is inside the last brace.
    text.trimEnd().endsWith('}') && text.trimStart().startsWith('{')
      ? `${text.trimEnd().slice(0, -1)},"assessment":${made(random)}}`
      : `${text}\nassessment: ${made(random)}\n`

const nestedFlow = (random: Random): string => {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"a":', '}]'],
    ['{a: [', ']}'],
  ] as const)
  const levels = depth(random)
  return (
    open.repeat(levels) + random.pick(['1', '"x"', 'null']) + close.repeat(random.chance(0.8) ? levels : levels >> 1)
  )
}
const nestedBlock = (random: Random): string => {
  const levels = Math.min(depth(random), 600)
  const open = random.pick(['a:', '- ', '?', '- a:'])
  return `\n${Array.from({ length: levels }, (_, level) => ' '.repeat(level * 2) + open).join('\n')}\n`
}
const aliasBomb = (random: Random): string => {
  const list = (name: string) => `[${`*${name},`.repeat(9)}]`
  const names = Array.from('bcdefghij').slice(0, 2 + random.below(8))
  const lines = names.map((name, at) => `  ${name}: &${name} ${list(at === 0 ? 'a' : (names[at - 1] ?? 'a'))}`)
  return ['', '  a: &a [lol, lol, lol]', ...lines, ''].join('\n')
}

export const bombs: readonly Mutation[] = [
  { name: 'nested flow in the middle', apply: insertion(nestedFlow) },
  { name: 'nested flow at the end', apply: atTheEnd(nestedFlow) },
  { name: 'nested block', apply: atTheEnd(nestedBlock) },
  { name: 'nested dashes', apply: insertion((random) => '- '.repeat(depth(random))) },
  {
    name: 'open only',
    apply: insertion((random) => random.pick(['[', '{', '{"a":{],', '[}', '// "\n[', '/*"*/[']).repeat(depth(random))),
  },
  { name: 'alias bomb', apply: atTheEnd(aliasBomb) },
  { name: 'alias of itself', apply: atTheEnd(() => '&a { a: *a, <<: *a }') },
  {
    name: 'long text',
    apply: insertion((random) => random.pick(['x', '組', ' ', '\\', '"a" ', '𠮷', 'a-']).repeat(length(random) / 4)),
  },
  {
    name: 'long value',
    apply: atTheEnd((random) => JSON.stringify({ a: random.pick(['x', '組', '\n', '"']).repeat(length(random)) })),
  },
  { name: 'long key', apply: atTheEnd((random) => JSON.stringify({ [`k${'x'.repeat(length(random))}`]: 1 })) },
  {
    name: 'many lines',
    apply: insertion((random) =>
      random.pick(['\n', '# a\n', '- a\n', 'a: 1\n', '&a ', '!!str ', '---\n']).repeat(1 + random.below(400)),
    ),
  },
  { name: 'many keys', apply: atTheEnd((random) => `{${'"a": 1,'.repeat(1 + random.below(400))} "b": 2}`) },
]
