/** The order of a talk: scenes one after the other, each built up in steps. */
import { archetypes } from '@taiseizu/catalogue'
import type { Scene } from '../scene'

export const stepIds = ['picture', 'moves', 'findings', 'merits'] as const
export type StepId = (typeof stepIds)[number]

/** Where a talk is. */
export interface Place {
  readonly at: number
  readonly step: StepId
  /** The scene that it is compared with; itself where the talk begins. */
  readonly since: number
}

/** Nothing has moved in the first scene; what speaks for and against is told of archetypes. */
export const stepsOf = (scene: Scene | null, { at, since }: Pick<Place, 'at' | 'since'>): readonly StepId[] =>
  stepIds.filter((step) => {
    if (step === 'moves') return since !== at
    return step !== 'merits' || scene?.choice !== null
  })

/** The next step, and after the last the next scene. */
export function afterPlace(place: Place, scenes: readonly (Scene | null)[]): Place {
  const steps = stepsOf(scenes[place.at] ?? null, place)
  const step = steps[steps.indexOf(place.step) + 1]
  if (step !== undefined) return { ...place, step }
  return place.at + 1 < scenes.length ? atScene(place, place.at + 1) : place
}

/** The step before; before the first the scene before, with all that was said of it. */
export function beforePlace(place: Place, scenes: readonly (Scene | null)[]): Place {
  const steps = stepsOf(scenes[place.at] ?? null, place)
  const step = steps[steps.indexOf(place.step) - 1]
  if (step !== undefined) return { ...place, step }
  if (place.at === 0) return place
  const at = place.at - 1
  // As one comes to it from the beginning.
  const since = Math.max(0, at - 1)
  return { at, since, step: stepsOf(scenes[at] ?? null, { at, since }).at(-1) ?? 'picture' }
}

/** Another scene, seen from this one. */
export const atScene = (place: Place, at: number): Place =>
  at === place.at ? { ...place, step: 'picture' } : { at, step: 'picture', since: place.at }

/** The scene of an archetype by its number; asked for again, the next place for supervision. Of what is not known yet, by its place in the list. */
export function sceneOf(number: number, scenes: readonly (Scene | null)[], at: number): number | undefined {
  if (number === 0) return scenes.length > 0 ? 0 : undefined
  const wanted = archetypes.find((archetype) => archetype.number === number)
  const fitting = scenes.flatMap((scene, index) =>
    scene?.choice?.form === wanted?.form && scene?.choice?.scope === wanted?.scope ? [index] : [],
  )
  const known = fitting.length > 0 ? fitting : scenes[number] === null ? [number] : []
  return known[(known.indexOf(at) + 1) % Math.max(1, known.length)]
}
