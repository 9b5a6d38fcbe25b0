import { textIn } from '@taiseizu/core'
import type { VariantComparison } from '@taiseizu/rules'
import { useLanguage } from '../../state/context'
import { kindOf } from './figure-groups'
import { type Weighing, isLevel, nearestTurn } from './weighing'
import { useWords } from './words'

/** The ranking: places, scores, and what each score is made of. */
export function Ranked({
  comparison,
  weighing,
}: {
  readonly comparison: VariantComparison
  readonly weighing: Weighing
}) {
  const words = useWords()
  const language = useLanguage()
  const { ranking, criteria } = weighing
  const total = criteria.reduce((sum, { id, weight }) => sum + (ranking.leftOut.includes(id) ? 0 : weight), 0)
  const nameOf = nameIn(comparison, language)
  const nameOfFigure = (id: string) => kindOf(id)?.text.name[language] ?? id
  if (ranking.ranked.length === 0) return <p className="cmp-quiet">{words('ranking.none')}</p>
  return (
    <>
      <ol className="cmp-ranked" aria-label={words('ranking.label')}>
        {ranking.ranked.map(({ variant, place, score, scores }) => (
          <li key={variant}>
            <span className="cmp-place">{words('ranking.place', { place })}</span>
            <b>{nameOf(variant)}</b>
            <span className="cmp-score">{words('ranking.score', { score: Math.round(score * 100) })}</span>
            <span className="cmp-stack" aria-hidden>
              {criteria.map(({ id, weight }) => {
                const width = ((scores[id] ?? 0) * weight * 100) / total
                if (width < 0.1) return null
                return (
                  <span
                    key={id}
                    style={{ inlineSize: `${width}%` }}
                    title={`${nameOfFigure(id)} ${Math.round(width)} / ${Math.round((weight * 100) / total)}`}
                  />
                )
              })}
            </span>
          </li>
        ))}
      </ol>
      {weighing.leftOut.length > 0 && (
        <p className="cmp-quiet">
          {words('ranking.leftOut', { names: weighing.leftOut.map(nameOfFigure).join(words('between')) })}
        </p>
      )}
      <p className="cmp-quiet">{firmness(weighing, words, nameOf, nameOfFigure)}</p>
    </>
  )
}

export const nameIn =
  ({ variants }: VariantComparison, language: Parameters<typeof textIn>[1]) =>
  (id: string): string => {
    const found = variants.find(({ report }) => report.design.variant.id === id)
    return found === undefined ? id : textIn(found.report.design.variant.record.name, language)
  }

/** How much the ranking hangs on the weights. */
function firmness(
  weighing: Weighing,
  words: ReturnType<typeof useWords>,
  nameOf: (id: string) => string,
  nameOfFigure: (id: string) => string,
): string {
  if (isLevel(weighing)) return words('ranking.level')
  const nearest = nearestTurn(weighing)
  if (nearest === null) return words('ranking.firm')
  return words('ranking.nearest', {
    figure: nameOfFigure(nearest.id),
    from: roundedWeight(nearest.weight),
    to: roundedWeight(nearest.turn.weight),
    overtaking: nameOf(nearest.turn.overtaking),
    ahead: nameOf(nearest.turn.ahead),
  })
}

export const roundedWeight = (weight: number): string => String(Math.round(weight * 100) / 100)
