import type { Language } from '@taiseizu/catalogue'
import { useEffect, useMemo, useReducer } from 'react'
import { useEditor, useEditorState } from '../state/context'
import type { Arrangement } from './layout/arrangements'
import type { Picture } from './model/model'
import { noMarks } from './model/marks'
import { useArrangement } from './use-arrangement'
import { memoryOf } from './model/picture'
import { type Shown, type Way, browserTypesetter, isLaidOut, layoutFor, pictureFor } from './use-picture'

/** So many units are worked out in one go. */
const few = 600
/** So long the page is not asked what it has to do meanwhile. */
const slice = 8

/** How a design has been laid out, by what is known of its pictures: from there on it follows what is done to it at once. */
const known = new WeakMap<object, Set<string>>()

/** What stands on the screen, and of which variant of which work. */
let latest: (Asked & { readonly shown: string }) | null = null

interface Asked {
  readonly report: Shown
  readonly way: Way
}

const nothing: Picture = {
  executives: [],
  collegial: [],
  divisions: [],
  providers: [],
  nobody: [],
  marks: noMarks,
}

/**
 * The picture of what is open, laid out for a window. A large one that was not there yet is worked out in steps first, between which the page
 * answers: another variant, one that had to be compiled anew, changes that are tried out, another arrangement. So long the picture of the same
 * variant from before stays; where there is none, `isReady` is not set, and nothing is on the picture.
 */
export function usePictureInSteps(
  report: Shown,
  language: Language,
  proportion: number,
  closed: ReadonlySet<string>,
  arrangement: Arrangement,
) {
  const { platform } = useEditor()
  const work = useEditorState((state) => state.work)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const layoutOf = useArrangement(arrangement)
  const way = useMemo(
    () => ({ language, proportion, collapsed: closed, isStill: false, layoutOf }),
    [language, proportion, closed, layoutOf],
  )
  const shown = `${work} ${report.design.variant.id}`
  const ways = knownOf(report.design)
  const how = `${arrangement} ${language}`
  const isThere = ways.has(how) || report.design.units.length <= few || isLaidOut(report, way)
  useEffect(() => {
    if (isThere) {
      // A small one that grows stays on the screen.
      ways.add(how)
      latest = { shown, report, way }
      return undefined
    }
    const control = new AbortController()
    const { signal } = control
    const run = async (): Promise<void> => {
      // Where the server is gone by then all of it is worked out at one go.
      const steps = await import('./preparing').then(
        ({ preparing }) => preparing(report, arrangement, way),
        () => null,
      )
      let isDone = steps === null
      while (!isDone) {
        await platform.pause()
        if (signal.aborted) return
        for (const end = performance.now() + slice; !isDone && performance.now() < end;)
          isDone = steps?.next().done !== false
      }
      ways.add(how)
      drawAgain()
    }
    void run()
    return () => control.abort()
  }, [isThere, ways, how, report, arrangement, way, shown, platform])
  const drawn: Asked | null = isThere ? { report, way } : latest?.shown === shown ? latest : null
  const { design, findings } = drawn?.report ?? report
  const isReady = drawn !== null
  const picture = useMemo(() => (isReady ? pictureFor({ design, findings }) : nothing), [isReady, design, findings])
  const settled = drawn?.way ?? way
  const layout = useMemo(() => layoutFor(picture, settled), [picture, settled])
  return { picture, layout, design, typesetter: browserTypesetter(), isReady }
}

function knownOf(design: Shown['design']): Set<string> {
  const memory = memoryOf(design)
  const ways = known.get(memory) ?? new Set<string>()
  known.set(memory, ways)
  return ways
}
