import { useEffect } from 'react'
import { referenceTo, subjectIn } from '@taiseizu/rules'
import { referenceNow, variantNow } from '../state/renamed'
import { type MessageKey, messagesIn } from '../messages'
import { addressOf, placeAt } from '../state/address'
import { type Editor, useEditor } from '../state/context'
import { designOfState, reportOfState } from '../state/derived'

/** Selecting goes on while keys are held down; browsers refuse to be told each time. */
const pause = 110
/** So much later a frame has been drawn. */
const soon = 34

/**
 * The address follows the state: a change of view or variant can be gone back from, a selection takes the place of the one before.
 * The state follows the address: when the page is opened with one, and when the user goes back or edits it.
 */
export function useAddress(): void {
  const editor = useEditor()
  useEffect(() => {
    const { store } = editor
    let isFollowing = false
    let isWaiting = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let written = location.hash
    let lastWritten = -Infinity

    const write = (how: 'pushState' | 'replaceState', address: string) => {
      clearTimeout(timer)
      timer = undefined
      if (address === written) return
      written = address
      lastWritten = performance.now()
      try {
        // An empty address would be the one of the document's base: the page's own path is meant.
        history[how](null, '', address === '' ? location.pathname + location.search : address)
      } catch {
        // Too often for this browser: the next change brings the address up to date.
      }
    }
    const follow = () => {
      isFollowing = true
      const problem = goToAddress(editor, location.hash)
      isFollowing = false
      // A finding that is linked to may be found yet.
      isWaiting = problem?.say === 'shell.linkFinding' && !isChecked(editor)
      if (isWaiting) return
      written = location.hash
      write('replaceState', addressOf(store.getState()))
      if (problem !== null) {
        const { language, notify } = store.getState()
        notify(messagesIn(language)(problem.say, { what: problem.what.slice(0, 80) }))
      }
    }
    const flush = () => {
      if (timer !== undefined) write('replaceState', addressOf(store.getState()))
    }
    const stop = store.subscribe((state, before) => {
      if (isFollowing) return
      if (isWaiting) {
        if (addressOf(state) === addressOf(before) && !isChecked(editor)) return
        isWaiting = false
        if (addressOf(state) === addressOf(before)) return follow()
      }
      const [now, then] = [addressOf(state), addressOf(before)]
      if (now === then) return
      const isElsewhere = state.view !== before.view || state.variantId !== before.variantId || state.workspace === null
      if (isElsewhere && before.workspace !== null && state.workspace !== null) {
        write('replaceState', then)
        write('pushState', now)
      } else if (isElsewhere || before.workspace === null) {
        write('replaceState', now)
      } else {
        // The first as soon as the selection is drawn (to tell the browser takes longer than to draw it), then one in a while.
        timer ??= setTimeout(flush, performance.now() - lastWritten > pause ? soon : pause)
      }
    })
    follow()
    addEventListener('popstate', follow)
    addEventListener('pagehide', flush)
    return () => {
      flush()
      stop()
      removeEventListener('popstate', follow)
      removeEventListener('pagehide', flush)
    }
  }, [editor])
}

const isChecked = ({ store, platform }: Editor): boolean =>
  reportOfState(store.getState(), platform.today())?.checked === 1

interface Problem {
  readonly say: MessageKey
  readonly what: string
}

/** Goes where an address leads, as far as it can be gone there; what it names and is not there is told. */
function goToAddress({ store, platform }: Editor, address: string): Problem | null {
  const place = placeAt(address)
  if (place === null) return { say: 'shell.linkBroken', what: readable(address) }
  if (store.getState().workspace === null) return null
  const { variant, view, select, finding, compared, comparePart } = place
  let problem: Problem | null = null
  if (variant !== undefined) {
    const { workspace, variantId, show, past, future } = store.getState()
    const isThere = (id: string) => workspace?.variants.some((one) => one.id === id) === true
    const meant = variantNow({ past, future }, variant, isThere)
    if (meant === undefined) problem = { say: 'shell.linkVariant', what: variant }
    else if (meant !== variantId) show(meant)
  }
  if (view !== undefined && view !== store.getState().view) store.getState().look({ view })
  if (compared !== undefined) store.getState().look({ compared })
  if (comparePart !== undefined) store.getState().look({ comparePart })
  const state = store.getState()
  if (finding !== undefined) {
    const found = reportOfState(state, platform.today())?.findings.find(({ key }) => key === finding)
    if (found === undefined) return problem ?? { say: 'shell.linkFinding', what: finding }
    const [subject] = found.found.subjects
    if (state.finding !== finding) state.lookAt(finding, subject === undefined ? null : referenceTo(subject))
  } else if (select === undefined) {
    if (view !== undefined && state.selection !== null) state.select(null)
  } else {
    const design = designOfState(state)
    const found = design && referenceNow(state, select, (one) => subjectIn(design, one) !== undefined)
    if (!found) return problem ?? { say: 'shell.linkSubject', what: select.id }
    if (state.selection?.type !== found.type || state.selection.id !== found.id || state.finding !== null)
      state.select(found)
  }
  return problem
}

function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
