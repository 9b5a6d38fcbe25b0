import { textIn } from '@taiseizu/core'
import { type FigureId, type VariantComparison, figureKinds } from '@taiseizu/rules'
import { useId } from 'react'
import { Button } from 'react-aria-components'
import { useEditor, useLanguage } from '../../state/context'
import { Ranked, nameIn, roundedWeight } from './Ranked'
import { figureGroups } from './figure-groups'
import { inShort } from './judged'
import { type Weighing, type Weights, beyond, isLevel, mostWeight, presetAs, presetIds, presetOf } from './weighing'
import { useWords } from './words'

/** What counts how much, the ranking that follows, and how far each weight would have to move for it to turn. */
export function WeighingPart(props: {
  readonly comparison: VariantComparison
  readonly weights: Weights
  readonly weighing: Weighing
}) {
  const { comparison, weights, weighing } = props
  const words = useWords()
  const language = useLanguage()
  const { store } = useEditor()
  const preset = presetAs(weights)
  const set = (next: Weights) => store.getState().look({ weights: next })
  const { variants } = comparison
  return (
    <div className="cmp-weighing">
      <div className="cmp-weights">
        <fieldset className="cmp-presets">
          <legend>{words('weights.presets')}</legend>
          {presetIds.map((id) => (
            <Button
              key={id}
              className="button button-small"
              aria-pressed={preset === id}
              onPress={() => set(presetOf(id))}
            >
              {words(`preset.${id}`)}
            </Button>
          ))}
          <Button className="button button-small" onPress={() => set({})}>
            {words('weights.clear')}
          </Button>
        </fieldset>
        <p className="cmp-quiet">{preset === null ? words('weights.own') : words(`preset.${preset}Long`)}</p>
        <table className="cmp-weight-table">
          <caption className="visually-hidden">{words('weights.label')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('figures.figure')}</th>
              {variants.map(({ report: { design } }) => (
                <th key={design.variant.id} scope="col">
                  {textIn(design.variant.record.name, language)}
                </th>
              ))}
              <th scope="col">{words('weights.weight')}</th>
            </tr>
          </thead>
          {figureGroups.map(({ id, places }) => (
            <tbody key={id}>
              <tr className="cmp-group">
                <th scope="rowgroup" colSpan={variants.length + 2}>
                  {words(`group.${id}`)}
                </th>
              </tr>
              {places.map((place) => (
                <WeightRow key={place} {...props} place={place} set={set} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <aside className="cmp-card cmp-ranking" aria-live="polite">
        <h3>{words('ranking.label')}</h3>
        <Ranked comparison={comparison} weighing={weighing} />
        <p className="cmp-quiet">{words('ranking.relative')}</p>
      </aside>
    </div>
  )
}

function WeightRow({
  comparison,
  weights,
  weighing,
  place,
  set,
}: {
  readonly comparison: VariantComparison
  readonly weights: Weights
  readonly weighing: Weighing
  readonly place: number
  set(next: Weights): void
}) {
  const words = useWords()
  const language = useLanguage()
  const id = useId()
  const kind = figureKinds[place]
  if (kind === undefined) return null
  const own = weights[kind.id]
  const better = kind.better ?? own?.better ?? null
  const weight = own?.weight ?? 0
  const name = kind.text.name[language]
  const weigh = (next: number, way = better ?? 'lower') =>
    set({ ...weights, [kind.id]: { weight: Math.max(0, next), better: way } })
  return (
    <tr data-weighs={weight > 0 || undefined}>
      <th scope="row" title={kind.text.formula[language]}>
        <span id={id}>{name}</span>
        {kind.better === null ? (
          <select
            aria-label={words('weights.way', { name })}
            value={better ?? ''}
            onChange={({ target: { value } }) => {
              if (value === 'higher' || value === 'lower') weigh(weight, value)
            }}
          >
            {better === null && <option value="">{words('weights.choose')}</option>}
            <option value="higher">{words('figures.higher')}</option>
            <option value="lower">{words('figures.lower')}</option>
          </select>
        ) : (
          <span className="cmp-way">{words(`figures.${kind.better}`)}</span>
        )}
      </th>
      {comparison.variants.map(({ report, figures }) => (
        <td key={report.design.variant.id} className="cmp-value">
          {inShort(figures[place]?.value ?? null, kind.unit, language)}
        </td>
      ))}
      <td className="cmp-weight">
        <span className="cmp-weight-fields">
          <input
            type="range"
            min={0}
            max={mostWeight}
            step={0.5}
            value={Math.min(weight, mostWeight)}
            aria-labelledby={id}
            onChange={({ target }) => weigh(target.valueAsNumber)}
          />
          <input
            type="number"
            min={0}
            step="any"
            value={weight}
            aria-label={words('weights.of', { name })}
            onChange={({ target }) => {
              if (Number.isFinite(target.valueAsNumber)) weigh(target.valueAsNumber)
            }}
          />
        </span>
        <Turns comparison={comparison} weighing={weighing} figure={kind.id} weight={weight} weigh={weigh} />
      </td>
    </tr>
  )
}

/** Where the ranking turns, in words; and a way to go there. */
function Turns({
  comparison,
  weighing,
  figure,
  weight,
  weigh,
}: {
  readonly comparison: VariantComparison
  readonly weighing: Weighing
  readonly figure: FigureId
  readonly weight: number
  weigh(next: number): void
}) {
  const words = useWords()
  const nameOf = nameIn(comparison, useLanguage())
  const turns = weighing.turns.get(figure)
  if (turns === undefined || weighing.ranking.ranked.length === 0) return null
  const said = (['falling', 'rising'] as const).flatMap((way) => {
    const turn = turns[way]
    return turn === null ? [] : [{ way, turn }]
  })
  if (said.length === 0)
    return weight > 0 && !isLevel(weighing) ? <p className="cmp-turn">{words('weights.firm')}</p> : null
  return said.map(({ way, turn }) => (
    <p key={way} className="cmp-turn">
      {words(`weights.${way}`, {
        weight: roundedWeight(turn.weight),
        ahead: nameOf(turn.ahead),
        overtaking: nameOf(turn.overtaking),
      })}{' '}
      <Button className="cmp-link" onPress={() => weigh(beyond(turn, way))}>
        {words('weights.try', { weight: roundedWeight(beyond(turn, way)) })}
      </Button>
    </p>
  ))
}
