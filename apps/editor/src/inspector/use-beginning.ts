import { type Subject, typeIn } from '@taiseizu/rules'
import { type RefObject, useLayoutEffect } from 'react'
import type { Step } from '../state/history'
import { useEditor } from '../state/context'

/**
 * What is shown anew is read from its beginning. Where it was just added, and the focus was on what is gone by that (the button that added it), its
 * name is there to be typed.
 */
export function useBeginning(
  content: RefObject<HTMLElement | null>,
  shown: string,
  subject: Subject | undefined,
): void {
  const { store } = useEditor()
  useLayoutEffect(() => {
    const pane = content.current?.parentElement?.parentElement
    if (pane) pane.scrollTop = 0
    const { past, language } = store.getState()
    if (document.activeElement !== document.body || subject === undefined || !adds(past.at(-1), subject)) return
    const names = content.current?.querySelectorAll<HTMLInputElement>('.field-pair input')
    const name = names?.[language === 'ja' ? 0 : 1]
    name?.focus({ preventScroll: true })
    name?.select()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only once for what is shown
  }, [shown])
}

/** Whether a step added something: then that goes when it is taken back. */
const adds = (step: Step | undefined, { type, id }: Subject): boolean =>
  step?.inverse.some(
    (change) =>
      change.change === 'record' &&
      change.record === null &&
      change.identity === id &&
      typeIn[change.collection] === type,
  ) === true
