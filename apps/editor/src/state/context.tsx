/** How components reach the store and what surrounds it. */
import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import type { Report } from '@taiseizu/rules'
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { type Say, messagesIn } from '../messages'
import type { Platform } from '../platform/platform'
import { designOfState, reportOfState } from './derived'
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

/** The variant on the screen, compiled. Only where a workspace is open. */
export function useDesign(): Design {
  const design = useEditorState(designOfState)
  if (design === null) throw new Error('nothing is open')
  return design
}

/** What the rules find in it today. Only where a workspace is open. */
export function useReport(): Report {
  const { platform } = useEditor()
  const report = useEditorState((state) => reportOfState(state, platform.today()))
  if (report === null) throw new Error('nothing is open')
  return report
}
