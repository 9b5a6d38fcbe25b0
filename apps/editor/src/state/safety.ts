import { castDraft } from 'immer'
import { messagesIn } from '../messages'
import type { SafetySlice } from './safety-state'
import type { Slice } from './state'

export const safetySlice: Slice<SafetySlice> = (set, get) => ({
  work: '',
  tab: 'writing',
  link: { is: 'none' },
  writesThrough: true,
  mishap: null,

  adopt(opened) {
    if (opened === null) {
      set({ workspace: null, source: null, inFile: null, past: [], future: [], selection: null, others: [] })
      return
    }
    const { work = '', workspace, source, fileName, inFile = workspace, past = [], future = [] } = opened
    const wanted = opened.variantId ?? get().variantId
    const isThere = workspace.variants.some((variant) => variant.id === wanted)
    set({
      work,
      workspace: castDraft(workspace),
      source: castDraft(source),
      inFile: castDraft(inFile),
      fileName,
      variantId: isThere ? wanted : (workspace.variants[0]?.id ?? ''),
      past: castDraft(past),
      future: castDraft(future),
      preview: null,
    })
  },
  mayEdit() {
    const { tab, language, notify } = get()
    if (tab === 'writing') return true
    notify(messagesIn(language)('safe.followsOnly'))
    return false
  },
  takeOver: () => set({ tab: 'taking-over' }),
  // That nothing could be changed is no longer true.
  tellTab: (tab) => set(tab === 'writing' && get().tab !== 'writing' ? { tab, notice: null } : { tab }),
  tellLink: (link) => set({ link }),
  tellMishap: (mishap) => set({ mishap }),
  writeThrough: (writesThrough) => set({ writesThrough }),
})
