import type { Language } from '@taiseizu/catalogue'
import type { Report } from '@taiseizu/rules'
import { useEffect, useMemo, useReducer } from 'react'
import { useEditor, useEditorState } from '../state/context'
import type { Arrangement } from './layout/arrangements'
import type { Picture } from './model/model'
import { noMarks } from './model/marks'
import { useArrangement } from './use-arrangement'
import { browserTypesetter, isLaidOut, layoutFor, pictureFor } from './use-picture'

/** So many units are worked out in one go. */
const few = 600
/** So long the page is not asked what it has to do meanwhile. */
const slice = 8

/** The variant whose picture has been worked out, and of which work: from there on it follows what is done to it at once. */
let known: string | null = null

const nothing: Picture = {
  executives: [],
  collegial: [],
  divisions: [],
  providers: [],
  nobody: [],
  marks: noMarks,
}

/**
 * The picture of what is open, laid out for a window. A large variant that has just been opened or begun is worked out in steps first, between
 * which the page answers: so long `isReady` is not set, and nothing is on the picture.
 */
export function usePictureInSteps(
  report: Pick<Report, 'design' | 'findings'>,
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
  const isReady = known === shown || report.design.units.length <= few || isLaidOut(report, way)
  useEffect(() => {
    if (isReady) {
      // A small one that grows stays on the screen.
      known = shown
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
      known = shown
      drawAgain()
    }
    void run()
    return () => control.abort()
  }, [isReady, report, arrangement, way, shown, platform])
  const { design, findings } = report
  const picture = useMemo(() => (isReady ? pictureFor({ design, findings }) : nothing), [isReady, design, findings])
  const layout = useMemo(() => layoutFor(picture, way), [picture, way])
  return { picture, layout, typesetter: browserTypesetter(), isReady }
}
