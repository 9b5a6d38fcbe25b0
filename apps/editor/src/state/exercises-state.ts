/** What the state knows of exercises: which are there besides the product's own, which one is being done, and what was achieved. */
import type { Exercise, Mark } from '@taiseizu/rules'

/** An exercise that was opened from a file, for this visit. */
export interface OwnExercise {
  readonly id: string
  readonly fileName: string
  readonly exercise: Exercise
}

/** An exercise that is being done. Its organisation is its own: the workspace that is open is not touched. */
export interface ExerciseRun {
  readonly id: string
  readonly exercise: Exercise
  readonly marks: readonly Mark[]
  /** How many hints have been asked for. */
  readonly hints: number
  readonly isAnswered: boolean
  /** When it was begun, and when the answer was asked for: milliseconds. */
  readonly begun: number
  readonly ended: number | null
}

export interface ExercisesSlice {
  /** By exercise the most points that were reached. */
  readonly achieved: Readonly<Record<string, number>>
  readonly ownExercises: readonly OwnExercise[]
  readonly run: ExerciseRun | null
  /** Takes an exercise into the list; one from a file of the same name takes its place. */
  offer(own: OwnExercise): void
  /** Begins an exercise, or begins it anew. */
  take(id: string, exercise: Exercise, now: number): void
  /** Goes on with the one that is being done; without one nothing happens. */
  goOn(change: Partial<Pick<ExerciseRun, 'marks' | 'hints'>>): void
  /** The answer is asked for. */
  answer(points: number, now: number): void
  /** Back to the list. */
  putAway(): void
}
