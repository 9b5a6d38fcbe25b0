/** How components reach the store and what surrounds it. */
import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { type Say, messagesIn } from '../messages'
import type { Platform } from '../platform/platform'
import { designOfState, reportOfState } from './derived'
import type { CheckedReport } from './following'
import type { EditorState } from './state'
import type { EditorStore } from './store'

/** The store, and the browser that it lives in. */
export interface Editor {
  readonly store: EditorStore
  readonly platform: Platform
}

const EditorContext = createContext<Editor | null>(null)
export const EditorProvider = EditorContext

export function useEditor(): Editor {
  const editor = use(EditorContext)
  if (editor === null) throw new Error('a component that uses the editor stands outside of it')
  return editor
}

/** A part of the state; the component draws again when that part changes. */
export const useEditorState = <Part,>(select: (state: EditorState) => Part): Part => useStore(useEditor().store, select)

export const useLanguage = (): Language => useEditorState((state) => state.language)

/** Says messages in the chosen language. */
export const useMessages = (): Say => messagesIn(useLanguage())

/** What a part of the screen shows that follows a moment later than the rest: its own `useDesign` and `useReport` tell this. */
const FollowingContext = createContext<CheckedReport | null>(null)
export const FollowingProvider = FollowingContext

/** The variant on the screen, compiled. Only where a workspace is open. */
export function useDesign(): Design {
  const following = use(FollowingContext)
  const design = useEditorState((state) => (following === null ? designOfState(state) : following.design))
  if (design === null) throw new Error('nothing is open')
  return design
}

/** What the rules find in it today, as far as it has been checked. Only where a workspace is open. */
export function useReport(): CheckedReport {
  const { platform } = useEditor()
  const following = use(FollowingContext)
  const report = useEditorState((state) => following ?? reportOfState(state, platform.today()))
  if (report === null) throw new Error('nothing is open')
  return report
}

/** How much of the variant on the screen has been checked so far, in percent; `null` once all is: what is not marked is then in order. */
export function useChecking(): number | null {
  const { checked } = useReport()
  const told = useEditorState((state) => state.checked)
  return checked === 1 ? null : Math.floor(100 * Math.max(checked, told === 1 ? 0 : told))
}
