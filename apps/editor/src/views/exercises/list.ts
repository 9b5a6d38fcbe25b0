/** The exercises that come with the product, loaded when the list is opened, each as a whole when it is begun. */
import { type Exercise, type ExerciseHead, exerciseHead, readExercise } from '@taiseizu/rules'

const files = import.meta.glob<string>('../../../../../fixtures/exercises/*.taiseizu-exercise.yaml', {
  query: '?raw',
  import: 'default',
})

/** An exercise as the list shows it. */
export interface Listed extends ExerciseHead {
  readonly id: string
  load(): Promise<Exercise>
}

let loading: Promise<readonly Listed[]> | undefined

/** In the order of their files: the easier first. */
export const exercisesOfProduct = (): Promise<readonly Listed[]> => (loading ??= loadAll())

async function loadAll(): Promise<readonly Listed[]> {
  const listed = await Promise.all(
    Object.entries(files).map(async ([path, load]): Promise<readonly Listed[]> => {
      const text = await load()
      const head = exerciseHead(text)
      const id = path.replace(/^.*\/(.+)\.taiseizu-exercise\.yaml$/u, '$1')
      return head === null ? [] : [{ id, ...head, load: () => Promise.resolve(exerciseIn(text, id)) }]
    }),
  )
  return listed.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function exerciseIn(text: string, id: string): Exercise {
  const reading = readExercise(text)
  if (!reading.ok) throw new Error(`the exercise ${id} does not read: ${reading.problems[0]?.code}`)
  return reading.exercise
}
