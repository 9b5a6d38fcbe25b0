import { useEffect, useState } from 'react'
import type { Scene } from '../scene'
import type { Transition } from './transition'

/** What the eye is shown, one after the other. */
const phases = ['leave', 'move', 'come', 'marks', 'rest'] as const
export type Phase = (typeof phases)[number]

/** From which scene to which, by their places in the list, and how far it has come. */
export interface Passage {
  readonly from: number
  readonly to: number
  readonly phase: Phase
}

/** How long each phase takes, in steps: a way needs longer than its ends, and signs want to be read. */
const steps: Readonly<Record<Phase, number>> = { leave: 1, move: 1.6, come: 1.4, marks: 6, rest: 0 }

/** The scenes that are on the screen, until another can be shown; and the way to it in phases. */
export function usePassage(scenes: readonly (Scene | null)[], to: number, step: number) {
  const [passage, setPassage] = useState<Passage>({ from: to, to, phase: 'rest' })
  const isThere = (at: number) => (scenes[at] ?? null) !== null
  if (isThere(to) && passage.to !== to) setPassage({ from: passage.to, to, phase: step === 0 ? 'rest' : 'leave' })
  // The scene before is worked out anew: nothing can be told of the way.
  else if (isThere(passage.to) && !isThere(passage.from)) setPassage({ from: to, to, phase: 'rest' })
  return { passage, setPassage }
}

/** Lets a passage go on, phase by phase; those in which nothing happens are passed over. */
export function usePlayed(
  { passage, setPassage }: ReturnType<typeof usePassage>,
  transition: Transition | null,
  step: number,
): void {
  const { phase } = passage
  const isEmpty = transition !== null && !happens(phase, transition)
  useEffect(() => {
    if (phase === 'rest' || transition === null) return undefined
    const next = phases[phases.indexOf(phase) + 1] ?? 'rest'
    const timer = setTimeout(
      () => setPassage((now) => (now === passage ? { ...now, phase: next } : now)),
      isEmpty ? 0 : step * steps[phase],
    )
    return () => clearTimeout(timer)
  }, [passage, phase, setPassage, transition, isEmpty, step])
}

function happens(phase: Phase, { leaves, glides, trails, comes, turns }: Transition): boolean {
  switch (phase) {
    case 'leave':
      return leaves.size > 0
    case 'move':
      return glides.length + trails.length > 0
    case 'come':
      return comes.size > 0
    case 'marks':
      return turns.length > 0
    case 'rest':
      return false
  }
}
