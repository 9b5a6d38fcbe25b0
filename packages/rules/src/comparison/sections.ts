/** A comparison in words, in sections: what text and Markdown both show. */
import type { Language } from '@taiseizu/catalogue'
import { type Criterion, type Ranking, textIn } from '@taiseizu/core'
import { type Finding, messageOf } from '../engine/findings'
import type { VariantComparison, VariantDifference } from './compare-variants'
import { figureKinds, sayFigure } from './figures'
import { type Form, sayDifferences } from './say-differences'
import { type SaidUnder, dutyDifferenceSaid, unitDifferenceSaid } from './say-duties'
import { comparisonSayings as sayings, comparisonWords as words } from './section-words'

/** What is told: the comparison, and the ranking where weights were given. */
export interface ComparisonTold {
  readonly comparison: VariantComparison
  readonly criteria: readonly Criterion[]
  readonly ranking: Ranking | null
}

/** A part of the page: a table, lines, headings with lines under them, or what has its form already. */
export interface ComparisonSection {
  readonly title: string
  /** 2 for a part of the whole, 3 within a pair of variants. */
  readonly level: 2 | 3
  readonly table?: readonly (readonly string[])[]
  readonly lines?: readonly string[]
  readonly under?: readonly SaidUnder[]
  readonly formed?: string
}

/** All sections, in order. Names in them are as the file has them: the form makes them harmless. */
export function comparisonSections(
  { comparison, criteria, ranking }: ComparisonTold,
  language: Language,
  form: Form,
): readonly ComparisonSection[] {
  const { variants, differences } = comparison
  const say = (word: keyof typeof words) => words[word][language]
  const nameOf = (id: string) => {
    const found = variants.find(({ report }) => report.design.variant.id === id)
    return found === undefined ? id : textIn(found.report.design.variant.record.name, language)
  }
  const figureName = (id: string) => figureKinds.find((kind) => kind.id === id)?.text.name[language] ?? id

  const figures: ComparisonSection = {
    title: say('figures'),
    level: 2,
    table: [
      [say('figure'), ...variants.map(({ report }) => nameOf(report.design.variant.id))],
      ...figureKinds.map(({ unit, text }, at) => [
        text.name[language],
        ...variants.map((one) => sayFigure(one.figures[at]?.value ?? null, unit, language)),
      ]),
    ],
  }

  const finding = (one: Finding) => `${one.rule.id} ${messageOf(one, language)}`
  const ofPair = (difference: VariantDifference): readonly ComparisonSection[] => {
    const { before, after, records, duties, units, findings } = difference
    const section = (
      word: keyof typeof words,
      count: number,
      content: Partial<ComparisonSection>,
    ): ComparisonSection => ({
      title: `${say(word)} (${count})`,
      level: 3,
      ...(count === 0 ? { lines: [say('none')] } : content),
    })
    return [
      { title: `${nameOf(before.variant.id)} → ${nameOf(after.variant.id)}`, level: 2 },
      section('structure', records.length, { formed: sayDifferences(records, difference, language, form) }),
      section('duties', duties.length, { under: duties.map((duty) => dutyDifferenceSaid(duty, language)) }),
      section('units', units.length, { under: units.map((unit) => unitDifferenceSaid(unit, language)) }),
      section('gone', findings.gone.length, { lines: findings.gone.map(finding) }),
      section('come', findings.come.length, { lines: findings.come.map(finding) }),
      section('stayed', findings.stayed, {}),
    ]
  }

  const rounded = (number: number) => String(Math.round(number * 1000) / 1000)
  const rankingSections = (): readonly ComparisonSection[] => {
    if (ranking === null) return []
    const leftOut = ranking.leftOut.map(figureName).join(language === 'ja' ? '、' : ', ')
    const notes = ranking.leftOut.length === 0 ? [] : [sayings.leftOut[language](leftOut)]
    if (ranking.ranked.length === 0)
      return [{ title: say('ranking'), level: 2, lines: [say('nothingRanked'), ...notes] }]
    const turns = ranking.sensitivity.map(({ criterion, falling, rising }): SaidUnder => {
      const said = [falling, rising].flatMap((turn) =>
        turn === null
          ? []
          : [sayings.turn[language](rounded(turn.weight), nameOf(turn.ahead), nameOf(turn.overtaking))],
      )
      const weight = criteria.find(({ id }) => id === criterion)?.weight ?? 0
      return { head: `${figureName(criterion)} (${rounded(weight)})`, lines: said.length === 0 ? [say('firm')] : said }
    })
    return [
      {
        title: say('ranking'),
        level: 2,
        table: [
          [say('place'), say('variant'), say('score')],
          ...ranking.ranked.map(({ place, variant, score }) => [String(place), nameOf(variant), rounded(score)]),
        ],
      },
      { title: say('sensitivity'), level: 3, under: turns, lines: notes },
    ]
  }

  return [figures, ...rankingSections(), ...differences.flatMap(ofPair)]
}
