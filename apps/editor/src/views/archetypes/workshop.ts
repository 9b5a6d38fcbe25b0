/**
 * Where archetypes of one variant are worked out: in a worker of its own, one after the other, what is looked at first. What came of it is
 * kept for as long as the workspace is; an edit makes another workspace, and so another workshop.
 */
import {
  type ArchetypeChoice,
  type Design,
  type Workspace,
  applyChanges,
  classifyArchetype,
  designOf,
} from '@taiseizu/core'
import { checking, rules } from '@taiseizu/rules'
import { type StoreApi, createStore } from 'zustand/vanilla'
import { keyOf, suggestionFor } from './choices'
import type { Outcome, Phase } from './outcome'
import type { Scene } from './scene'
import type { Answer, Task } from './tasks'

export interface Progress {
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Only what was looked at: each is an organisation of its own. */
  readonly scenes: ReadonlyMap<string, Scene>
  readonly working: { readonly key: string; readonly phase: Phase } | null
  /** How many are still to come, the one that is worked on included. */
  readonly left: number
  /** Somebody has stopped it. */
  readonly isStopped: boolean
  readonly failed: string | null
}

export interface Workshop {
  readonly store: StoreApi<Progress>
  /** What is to be worked out from now on, the first first; what is known already is passed over. */
  want(choices: readonly ArchetypeChoice[]): void
  /** Makes a scene of an outcome in steps, unless there is one: compiles its variant, and checks it. The page can answer in between. */
  makingScene(key: string): Generator<undefined>
  /** Ends the work; what is known stays. With `byHand` it is not taken up again before `resume`. */
  stop(byHand?: boolean): void
  resume(): void
}

/** Of an organisation so large scenes are made when they are looked at, and kept only as long as that is likely to happen again. */
export const isLarge = ({ units }: Design): boolean => units.length > 1_500
const keptScenes = 4

const nothing: Progress = {
  outcomes: new Map(),
  scenes: new Map(),
  working: null,
  left: 0,
  isStopped: false,
  failed: null,
}

function workshop(workspace: Workspace, variantId: string, today: string): Workshop {
  const store = createStore<Progress>(() => nothing)
  let worker: Worker | null = null
  let queue: readonly ArchetypeChoice[] = []

  const known = (choice: ArchetypeChoice) => store.getState().outcomes.has(keyOf(choice))
  const end = () => {
    worker?.terminate()
    worker = null
    store.setState({ working: null })
  }
  const send = (task: Task) => worker?.postMessage(task, { transfer: [] })
  const next = () => {
    const [choice] = queue.filter((one) => !known(one))
    const left = queue.filter((one) => !known(one)).length
    if (choice === undefined) {
      store.setState({ left })
      end()
      return
    }
    if (worker === null) {
      worker = begin()
      send({ is: 'begin', workspace, variantId, today })
    }
    store.setState({ working: { key: keyOf(choice), phase: 'ground' }, left })
    send({ is: 'work', choice, as: suggestionFor(workspace, choice) })
  }
  const begin = (): Worker => {
    // oxlint-disable-next-line no-restricted-globals -- bundled beside what it works out; it reaches nothing of the machine
    const begun = new Worker(new URL('./outcomes.worker.ts', import.meta.url), { type: 'module' })
    const fail = (reason: string) => {
      end()
      store.setState({ failed: reason, isStopped: true })
    }
    begun.addEventListener('error', ({ message }) => worker === begun && fail(message))
    begun.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (worker !== begun) return
      if (data.is === 'failed') fail(data.reason)
      else if (data.is === 'phase')
        store.setState(({ working }) => ({ working: working && { ...working, phase: data.phase } }))
      else {
        const { outcome } = data
        store.setState(({ outcomes }) => ({ outcomes: new Map([...outcomes, [outcome.key, outcome]]) }))
        next()
      }
    })
    return begun
  }

  return {
    store,
    want(choices) {
      queue = choices
      if (store.getState().isStopped) store.setState({ left: queue.filter((one) => !known(one)).length })
      else if (store.getState().working === null) next()
      else store.setState({ left: queue.filter((one) => !known(one)).length })
    },
    *makingScene(key) {
      const { outcomes, scenes } = store.getState()
      const outcome = outcomes.get(key)
      const there = scenes.get(key)
      if (outcome === undefined) return
      const scene = there ?? (yield* sceneOf(workspace, outcome, today))
      const others = [...store.getState().scenes].filter(([one]) => one !== key)
      const kept = isLarge(scene.report.design) ? others.slice(1 - keptScenes) : others
      if (there === undefined || kept.length < others.length)
        store.setState({ scenes: new Map([...kept, [key, scene]]) })
    },
    stop(byHand = false) {
      end()
      if (byHand) store.setState({ isStopped: true })
    },
    resume() {
      store.setState({ isStopped: false, failed: null })
      next()
    },
  }
}

function* sceneOf(workspace: Workspace, { key, choice, change }: Outcome, today: string): Generator<undefined, Scene> {
  const { workspace: after } = applyChanges(workspace, [change])
  yield
  const design = designOf(after, change.identity)
  yield
  const steps = checking(design, { rules, today })
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return { key, choice, report: value, classification: classifyArchetype(design) }
    yield
  }
}

const workshops = new WeakMap<Workspace, Map<string, Workshop>>()

/** The workshop of a variant on a day: the same for the same. */
export function workshopOf(workspace: Workspace, variantId: string, today: string): Workshop {
  const known = workshops.get(workspace) ?? new Map<string, Workshop>()
  workshops.set(workspace, known)
  const key = `${today}/${variantId}`
  const found = known.get(key) ?? workshop(workspace, variantId, today)
  known.set(key, found)
  return found
}
