/** Damage done without knowing what the text says: to its characters, its bytes as a file, and its lines. */
import { type Mutation, placeIn, spliced } from './mutation'
import { pieces } from './nasty'
import type { Random } from '../generate/random'

const range = (text: string, most: number, random: Random): readonly [number, number] => {
  const start = placeIn(text, random)
  return [start, Math.min(text.length, start + random.below(most))]
}

/** As a disk or a wrong encoding would do it: the file is read as UTF-8 all the same. */
function inBytes(text: string, random: Random): string {
  const bytes = Buffer.from(text, 'utf8')
  for (let left = 1 + random.below(3); left > 0; left -= 1) bytes[random.below(bytes.length)] = random.below(256)
  return bytes.toString('utf8')
}

export const ofCharacters: readonly Mutation[] = [
  { name: 'cut off', apply: (text, random) => text.slice(0, placeIn(text, random)) },
  { name: 'beginning lost', apply: (text, random) => text.slice(placeIn(text, random)) },
  { name: 'lost', apply: (text, random) => spliced(text, ...range(text, 40, random), '') },
  {
    name: 'said twice',
    apply: (text, random) => {
      const [start, end] = range(text, 200, random)
      return spliced(text, end, end, text.slice(start, end))
    },
  },
  {
    name: 'moved',
    apply: (text, random) => {
      const [start, end] = range(text, 60, random)
      const rest = spliced(text, start, end, '')
      const to = placeIn(rest, random)
      return spliced(rest, to, to, text.slice(start, end))
    },
  },
  {
    name: 'piece put in',
    apply: (text, random) => {
      const at = placeIn(text, random)
      return spliced(text, at, at + random.below(3), random.pick(pieces))
    },
  },
  { name: 'bytes', apply: (text, random) => (text === '' ? text : inBytes(text, random)) },
  { name: 'byte order mark', apply: (text, random) => '\uFEFF'.repeat(1 + random.below(2)) + text },
  { name: 'line ends of Windows', apply: (text) => text.replaceAll(/\r?\n/gu, '\r\n') },
  { name: 'line ends mixed', apply: (text, random) => text.replaceAll('\n', () => random.pick(['\n', '\r\n', '\r'])) },
  { name: 'tabs', apply: (text, random) => text.replaceAll('  ', () => (random.chance(0.05) ? '\t' : '  ')) },
  { name: 'upside down', apply: (text) => text.split('\n').toReversed().join('\n') },
]

const onLines =
  (change: (lines: string[], at: number, random: Random) => void): Mutation['apply'] =>
  (text, random) => {
    const lines = text.split('\n')
    change(lines, random.below(lines.length), random)
    return lines.join('\n')
  }

export const ofLines: readonly Mutation[] = [
  { name: 'line lost', apply: onLines((lines, at, random) => lines.splice(at, 1 + random.below(3))) },
  { name: 'line twice', apply: onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')) },
  {
    name: 'lines exchanged',
    apply: onLines((lines, at, random) => {
      const other = random.below(lines.length)
      const [one = '', two = ''] = [lines[at], lines[other]]
      lines[at] = two
      lines[other] = one
    }),
  },
  {
    name: 'line further in',
    apply: onLines((lines, at, random) => (lines[at] = ' '.repeat(1 + random.below(4)) + (lines[at] ?? ''))),
  },
  { name: 'line further out', apply: onLines((lines, at) => (lines[at] = (lines[at] ?? '').replace(/^ {1,2}/u, ''))) },
  {
    name: 'lines joined',
    apply: onLines((lines, at) => lines.splice(at, 2, (lines[at] ?? '') + (lines[at + 1] ?? ''))),
  },
  { name: 'piece as a line', apply: onLines((lines, at, random) => lines.splice(at, 0, random.pick(pieces))) },
  { name: 'commented out', apply: onLines((lines, at) => (lines[at] = `# ${lines[at] ?? ''}`)) },
]
