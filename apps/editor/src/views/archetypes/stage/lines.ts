/** The sentences of a step that can be pointed at, each with what it lights up. */
import type { Language } from '@taiseizu/catalogue'
import { type Finding, evidenceOf, messageOf, referenceTo } from '@taiseizu/rules'
import { type Highlight, highlightOf } from '../../../picture/highlight'
import type { Moved } from './moved'
import { movesSaid } from './moves-said'
import type { StepId } from './talk'

export interface Line {
  readonly key: string
  readonly text: string
  readonly is: 'move' | 'gone' | 'come'
  readonly finding?: Finding
  readonly points: { readonly highlight: Highlight; readonly in: 'before' | 'after' }
}

/** @param standing What there is to find where nothing came before. Proofs are worked out only for what is pointed at. */
export function linesOf(
  step: StepId,
  moved: Moved,
  standing: readonly Finding[] | null,
  language: Language,
): readonly Line[] {
  if (step === 'moves')
    return movesSaid(moved, language).map(({ text, subjects, in: where }, index) => ({
      key: `${index}`,
      text,
      is: 'move',
      points: { highlight: { subjects, paths: [], missing: null }, in: where },
    }))
  if (step !== 'findings') return []
  if (standing !== null) return standing.map((finding) => lineOf(finding, 'come', language))
  const { gone, come } = moved.findings
  return [
    ...gone.map((finding) => lineOf(finding, 'gone', language)),
    ...come.map((finding) => lineOf(finding, 'come', language)),
  ]
}

const lineOf = (finding: Finding, is: 'gone' | 'come', language: Language): Line => ({
  key: `${is}/${finding.key}`,
  text: messageOf(finding, language),
  is,
  finding,
  get points() {
    const highlight = highlightOf(finding.found.subjects.map(referenceTo), evidenceOf(finding, language))
    return { highlight, in: is === 'gone' ? ('before' as const) : ('after' as const) }
  },
})
