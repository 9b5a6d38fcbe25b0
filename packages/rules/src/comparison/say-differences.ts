/** Differences between two designs in words, for a proposal, a mail or a pull request. */
import type { Language, Text } from '@taiseizu/catalogue'
import {
  type CollectionName,
  type Design,
  type RecordDifference,
  type Workspace,
  collectionNames,
  designOf,
  ownChangesOf,
} from '@taiseizu/core'
import { fill } from '../engine/say'
import { collectionTexts, keyText } from './key-names'
import { inMarkdown } from './markdown'
import { namesIn, valueSaid } from './values-said'

/** Plain lines for a terminal or a mail, or Markdown. */
export type Form = 'text' | 'markdown'

/** The two designs that differ: names are taken from the one that has the record. */
export interface Between {
  readonly before: Design
  readonly after: Design
}

/** One difference in words. */
export interface DifferenceSaid {
  readonly difference: RecordDifference
  /** 「変更」, "Moved" … */
  readonly kind: string
  /** What the record is called, as it is after; where it is no more as it was. */
  readonly name: string
  /** Of what is changed, one sentence for each key. */
  readonly keys: readonly string[]
}

const texts = {
  added: { ja: '追加', en: 'Added' },
  removed: { ja: '削除', en: 'Removed' },
  changed: { ja: '変更', en: 'Changed' },
  moved: { ja: '移動', en: 'Moved' },
  key: { ja: '{key}: {before} → {after}', en: '{key}: {before} → {after}' },
  nothing: { ja: '違いはありません。', en: 'No differences.' },
} as const satisfies Readonly<Record<string, Text>>

/** Says each difference. Cost: linear in the differences, and in what else the units have that they are about. */
export function differencesSaid(
  differences: readonly RecordDifference[],
  { before, after }: Between,
  language: Language,
): readonly DifferenceSaid[] {
  const [nameBefore, nameAfter] = [namesIn(before, language), namesIn(after, language)]
  const nameOf = (collection: CollectionName, id: string) =>
    nameAfter(collection, id) ?? nameBefore(collection, id) ?? id
  return differences.map((difference) => {
    const { collection, identity, kind, isMoved, keys } = difference
    const value = (at: readonly string[], said: unknown) => valueSaid({ collection, at, language, nameOf }, said)
    return {
      difference,
      kind: texts[isMoved ? 'moved' : kind][language],
      name: nameOf(collection, identity),
      keys: keys.map(({ at, before: was, after: is }) =>
        fill(texts.key, { key: keyText(at), before: value(at, was), after: value(at, is) }, language),
      ),
    }
  })
}

/** The differences under the names of their collections; says so where there are none. */
export function sayDifferences(
  differences: readonly RecordDifference[],
  between: Between,
  language: Language,
  form: Form,
): string {
  if (differences.length === 0) return texts.nothing[language]
  const said = differencesSaid(differences, between, language)
  const text = form === 'markdown' ? inMarkdown : (plain: string) => plain.replaceAll(/\s+/gu, ' ')
  const line = ({ kind, name, keys }: DifferenceSaid) => {
    const head = form === 'markdown' ? `- ${kind}: **${text(name)}**` : `  ${kind}: ${text(name)}`
    const indent = form === 'markdown' ? '  - ' : '    '
    return [head, ...keys.map((key) => `${indent}${text(key)}`)].join('\n')
  }
  const groups = collectionNames.flatMap((name) => {
    const lines = said.filter(({ difference }) => difference.collection === name).map(line)
    if (lines.length === 0) return []
    const head = `${collectionTexts[name][language]} (${lines.length})`
    return [form === 'markdown' ? `### ${head}\n\n${lines.join('\n')}` : `${head}\n${lines.join('\n')}`]
  })
  return groups.join('\n\n')
}

/**
 * A variant's own changes as a text: what somebody who knows the base has to read.
 * @throws where the variant does not exist. Cost: that of compiling it and its base.
 */
export function sayOwnChanges(workspace: Workspace, variantId: string, language: Language, form: Form): string {
  const after = designOf(workspace, variantId)
  const { basedOn } = after.variant.record
  const before = basedOn === undefined ? after : designOf(workspace, basedOn)
  return sayDifferences(ownChangesOf(workspace, variantId), { before, after }, language, form)
}
