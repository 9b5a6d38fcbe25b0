/** Conflicts of a variant with its new base, in words: what has to be decided, and between what. */
import type { Language } from '@taiseizu/catalogue'
import type { CollectionName, Conflict, ConflictKind, Design } from '@taiseizu/core'
import { type Template, fill } from '../engine/say'
import { keyText } from './key-names'
import { namesIn, valueSaid } from './values-said'

export interface ConflictSaid {
  readonly message: string
  /** What it comes to, to settle it for the variant and for the new base. */
  readonly mine: string
  readonly theirs: string
  /** What the old base said of the key; of records as a whole nothing is said. */
  readonly before: string | undefined
  /** Of a record that one side no longer has: what the other changed of it, a sentence for each key. */
  readonly changed: readonly string[]
}

const texts: Readonly<Record<ConflictKind, Readonly<Record<'message' | 'mine' | 'theirs', Template>>>> = {
  'both-changed': {
    message: {
      ja: '「{name}」の{key}を、この案も元の案も変えています。',
      en: 'Both this variant and the base changed {key} of "{name}".',
    },
    mine: { ja: 'この案: {mine}', en: 'This variant: {mine}' },
    theirs: { ja: '元の案: {theirs}', en: 'The base: {theirs}' },
  },
  'both-added': {
    message: {
      ja: '「{name}」をこの案も元の案も加え、{key}が違います。',
      en: 'Both this variant and the base added "{name}", with another {key}.',
    },
    mine: { ja: 'この案: {mine}', en: 'This variant: {mine}' },
    theirs: { ja: '元の案: {theirs}', en: 'The base: {theirs}' },
  },
  'base-removed': {
    message: {
      ja: 'この案が変える「{name}」が、元の案からなくなりました。',
      en: 'This variant changes "{name}", which the base no longer has.',
    },
    mine: { ja: 'この案に残す', en: 'Keep it in this variant' },
    theirs: { ja: 'なくす', en: 'Let it go' },
  },
  'base-changed': {
    message: {
      ja: 'この案がなくす「{name}」を、元の案が変えました。',
      en: 'This variant removes "{name}", which the base has changed.',
    },
    mine: { ja: 'なくす', en: 'Remove it' },
    theirs: { ja: '元の案のとおり残す', en: 'Keep it as the base has it' },
  },
  'names-removed': {
    message: {
      ja: 'この案の「{name}」が、元の案からなくなった「{about}」を参照しています。',
      en: '"{name}" of this variant refers to "{about}", which the base no longer has.',
    },
    mine: { ja: '「{about}」をこの案に残す', en: 'Keep "{about}" in this variant' },
    theirs: { ja: '「{name}」についての変更をやめる', en: 'Let the change of "{name}" go' },
  },
  'removed-named': {
    message: {
      ja: '元の案の「{name}」が、この案でなくす「{about}」を参照しています。',
      en: '"{name}" of the base refers to "{about}", which this variant removes.',
    },
    mine: { ja: '「{name}」もなくす', en: 'Remove "{name}" too' },
    theirs: { ja: '「{about}」を残す', en: 'Keep "{about}"' },
  },
  circle: {
    message: {
      ja: 'この案と元の案の移動を合わせると、「{name}」が自分の配下になります。',
      en: 'With the moves of this variant and of the base, "{name}" would stand below itself.',
    },
    mine: { ja: 'この案の上位のまま（ほかを直す）: {mine}', en: 'Leave it under (and settle the others): {mine}' },
    theirs: { ja: '元の案の上位に戻す: {theirs}', en: 'Put it back under: {theirs}' },
  },
}

const change: Template = { ja: '{key}: {from} → {to}', en: '{key}: {from} → {to}' }

/** Says a conflict. @param designs those whose names are used, the first that has the record. Cost: linear in their records. */
export function conflictsSaid(
  conflicts: readonly Conflict[],
  designs: readonly Design[],
  language: Language,
): readonly ConflictSaid[] {
  const names = designs.map((design) => namesIn(design, language))
  const nameOf = (collection: CollectionName, id: string): string => {
    for (const name of names) {
      const known = name(collection, id)
      if (known !== undefined) return known
    }
    return id
  }
  return conflicts.map(({ kind, collection, identity, at, about, before, mine, theirs }) => {
    const valueAt = (key: readonly string[], value: unknown) =>
      valueSaid({ collection, at: key, language, nameOf }, value)
    const say = (value: unknown) => (at === undefined ? '' : valueAt(at, value))
    const other = kind === 'base-changed' ? theirs : kind === 'base-removed' ? mine : before
    const facts = {
      name: nameOf(collection, identity),
      key: at === undefined ? '' : keyText(at),
      about: about === undefined ? '' : nameOf(about.collection, about.identity),
      mine: say(mine),
      theirs: say(theirs),
    }
    const text = texts[kind]
    return {
      message: fill(text.message, facts, language),
      mine: fill(text.mine, facts, language),
      theirs: fill(text.theirs, facts, language),
      before: at === undefined ? undefined : say(before),
      changed: keysThatDiffer(before, other).map(({ at: key, from, to }) =>
        fill(change, { key: keyText(key), from: valueAt(key, from), to: valueAt(key, to) }, language),
      ),
    }
  })
}

interface Differing {
  readonly at: readonly string[]
  readonly from: unknown
  readonly to: unknown
}

/** The keys in which two records differ, in maps (a name in two languages) those within; none where these are no records. */
function keysThatDiffer(one: unknown, other: unknown, under: readonly string[] = []): readonly Differing[] {
  if (!isRecord(one) || !isRecord(other)) return []
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key): readonly Differing[] => {
    const [at, from, to] = [[...under, key], one[key], other[key]]
    if (JSON.stringify(from) === JSON.stringify(to)) return []
    return isRecord(from) && isRecord(to) ? keysThatDiffer(from, to, at) : [{ at, from, to }]
  })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
