import type { ExercisesSlice } from './exercises-state'
import type { Slice } from './state'

/** A trial run, before an exercise is handed out: nothing is achieved by it. */
export const trialId = 'trial'

export const exercisesSlice: Slice<ExercisesSlice> = (set, get) => ({
  achieved: {},
  ownExercises: [],
  run: null,
  offer: (own) => set({ ownExercises: [...get().ownExercises.filter(({ id }) => id !== own.id), own] }),
  take: (id, exercise, now) =>
    set({ run: { id, exercise, marks: [], hints: 0, isAnswered: false, begun: now, ended: null } }),
  goOn(change) {
    const { run } = get()
    if (run !== null) set({ run: { ...run, ...change } })
  },
  answer(points, now) {
    const { run, achieved } = get()
    if (run === null || run.isAnswered) return
    const best = Math.max(points, achieved[run.id] ?? 0)
    set({
      run: { ...run, isAnswered: true, ended: now },
      ...(run.id === trialId ? {} : { achieved: { ...achieved, [run.id]: best } }),
    })
  },
  putAway: () => set({ run: null }),
})
