import { type Language, archetypes } from '@taiseizu/catalogue'
import type { Scene } from '../scene'
import { titleOf } from './narration'
import { stageWords } from './words'

/** The figure's two questions as a map: each archetype a corner, and where the organisation is, as it measures. */
export function ArchetypeMap({
  scene,
  before,
  language,
  onGo,
}: {
  readonly scene: Scene
  readonly before: Scene
  readonly language: Language
  /** To an archetype, by its number. */
  readonly onGo: (number: number) => void
}) {
  const words = stageWords(language)
  const { choice } = scene
  return (
    <fieldset className="stage-map">
      <legend className="visually-hidden">{words('map')}</legend>
      {archetypes.map((one) => {
        const isHere = choice?.form === one.form && choice.scope === one.scope
        return (
          <button
            key={one.id}
            type="button"
            aria-current={isHere ? 'step' : undefined}
            title={one.name[language]}
            aria-label={words('map.scene', { mark: one.mark, name: one.name[language] })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onGo(one.number)}
          >
            {one.mark}
          </button>
        )
      })}
      <Spot scene={before} className="stage-map-before" label={titleOf(before, language)} />
      <Spot scene={scene} className="stage-map-here" label={titleOf(scene, language)} />
    </fieldset>
  )
}

/** From left to right less and less centralised, from above to below more and more a committee's. */
function Spot({
  scene,
  className,
  label,
}: {
  readonly scene: Scene
  readonly className: string
  readonly label: string
}) {
  const { centralisation, committeeShare } = scene.classification
  if (centralisation === null || committeeShare === null) return null
  const along = (share: number) => `${10 + 80 * share}%`
  return (
    <span
      className={className}
      title={label}
      aria-hidden
      style={{ insetInlineStart: along(1 - centralisation), insetBlockStart: along(committeeShare) }}
    />
  )
}
