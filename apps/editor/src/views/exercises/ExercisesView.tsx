import { useEffect, useState } from 'react'
import { trialId } from '../../state/exercises'
import { useEditor, useEditorState, useLanguage } from '../../state/context'
import { ExerciseList } from './ExerciseList'
import { Make } from './Make'
import { Run } from './Run'
import { type Draft, emptyDraft } from './draft'
import { type Listed, exercisesOfProduct } from './list'
import { wordsIn } from './words'
import './exercises.css'
import './run.css'
import '../../messages/exercises'

/** 演習: planted faults to be found by a class. The exercise has an organisation of its own; the workspace that is open is not touched. */
export function ExercisesView() {
  const { store } = useEditor()
  const words = wordsIn(useLanguage())
  const run = useEditorState((state) => state.run)
  const own = useEditorState((state) => state.ownExercises)
  const [listed, setListed] = useState<readonly Listed[] | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  useEffect(() => {
    let isThere = true
    void exercisesOfProduct().then((all) => isThere && setListed(all))
    return () => {
      isThere = false
    }
  }, [])
  const begin = async (id: string) => {
    const exercise = own.find((one) => one.id === id)?.exercise ?? (await listed?.find((one) => one.id === id)?.load())
    if (exercise !== undefined) store.getState().take(id, exercise, Date.now())
  }
  if (run !== null) {
    const order = [...own.map(({ id }) => id), ...(listed ?? []).map(({ id }) => id)]
    const place = order.indexOf(run.id)
    const next = place < 0 ? undefined : order[place + 1]
    return (
      <Run
        key={`${run.id}/${run.begun}`}
        run={run}
        back={words(run.id === trialId ? 'backToMaking' : 'back')}
        next={next === undefined ? undefined : () => void begin(next)}
      />
    )
  }
  if (draft !== null) return <Make draft={draft} onChange={setDraft} onBack={() => setDraft(null)} />
  return <ExerciseList listed={listed} onBegin={(id) => void begin(id)} onMake={() => setDraft(emptyDraft)} />
}
