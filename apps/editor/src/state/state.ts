/** What the state of the editor is: one part, one slice. How each part changes is in the slice's own file. */
import type { Language, Text } from '@taiseizu/catalogue'
import type { Change, Problem, Workspace, WorkspaceSource } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import type { StateCreator } from 'zustand'
import type { NoText } from '../platform/platform'
import type { Step } from './history'
import type { Opened } from './kept/work'
import type { ExercisesSlice } from './exercises-state'
import type { SafetySlice } from './safety-state'

export type EditorState = WorkspaceSlice & SelectionSlice & ViewSlice & FileSlice & SafetySlice & ExercisesSlice

/** One part of the state: it writes its own keys, and may read all. */
export type Slice<Part> = StateCreator<EditorState, [['zustand/immer', never]], [], Part>

/** The workspace and what was done to it. */
export interface WorkspaceSlice {
  readonly workspace: Workspace | null
  readonly variantId: string
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  /**
   * The one door for edits: views, commands, fixes and imports all come through. An edit that changes nothing is no step; what variants
   * based on the edited one need, so that they can be read as before, belongs to the step.
   *
   * @returns whether it was made: where only looking is allowed it is not, and that is said.
   */
  apply(label: Text, changes: readonly Change[]): boolean
  /** Takes the last step back and returns it; `null` where there is none. */
  undo(): Step | null
  redo(): Step | null
  /** Undoes or redoes until so many steps are done. */
  goTo(done: number): void
  /** Another variant is shown. */
  show(variantId: string): void
}

/** One selection for the whole workbench: what is selected in one view is selected in all. */
export interface SelectionSlice {
  readonly selection: SubjectReference | null
  /** What is selected besides, of the same type, in the order in which it was; empty where one thing is. */
  readonly others: readonly SubjectReference[]
  /** The key of the finding that is looked at: its proof is shown on the picture. */
  readonly finding: string | null
  /** Changes that the picture shows as if they were made: those of the fix that is pointed at. */
  readonly preview: readonly Change[] | null
  select(subject: SubjectReference | null): void
  /** Adds to the selection, or takes from it. Something of another type begins anew. */
  selectAlso(subject: SubjectReference): void
  /** Several of one type at once, the last as the one that is looked at. */
  selectAll(subjects: readonly SubjectReference[]): void
  lookAt(finding: string | null, subject?: SubjectReference | null): void
  tryOut(changes: readonly Change[] | null): void
}

export const viewIds = [
  'structure',
  'graph',
  'matrix',
  'field-map',
  'findings',
  'compare',
  'archetypes',
  'exercises',
] as const
export type ViewId = (typeof viewIds)[number]
/** The parts of a comparison, in the order in which they are shown. */
export const compareParts = ['glance', 'figures', 'ranking', 'pictures', 'units', 'findings'] as const
export type ComparePart = (typeof compareParts)[number]
/** What a figure weighs in a ranking, and which way of it is better. */
export interface Weighed {
  readonly weight: number
  readonly better: 'higher' | 'lower'
}
export type Theme = 'system' | 'light' | 'dark'
/** What is open above everything else, one at a time. */
export type DialogId =
  | 'search'
  | 'commands'
  | 'shortcuts'
  | 'new-organisation'
  | 'about-variant'
  | 'own-changes'
  | 'promote-variant'
  | 'bring-up-to-date'
  | 'other-base'

/** The variant whose name is being typed, or on which one is begun whose name is. */
export interface Naming {
  readonly how: 'rename' | 'branch'
  readonly variant: string
}

/** What `look` may change. */
type Looks = Pick<
  ViewSlice,
  | 'view'
  | 'language'
  | 'theme'
  | 'inspectorOpen'
  | 'findingsOpen'
  | 'inspectorWidth'
  | 'findingsHeight'
  | 'sidebarNarrow'
  | 'dialog'
  | 'naming'
  | 'newUnit'
  | 'tourStep'
  | 'tourSeen'
  | 'letterKeys'
  | 'partsOpen'
  | 'arrangement'
  | 'closedUnits'
  | 'paper'
  | 'compared'
  | 'comparePart'
  | 'weights'
>

/** What is on the screen, and how. */
export interface ViewSlice {
  readonly view: ViewId
  readonly language: Language
  readonly theme: Theme
  readonly inspectorOpen: boolean
  readonly findingsOpen: boolean
  /** In pixels, as the user drew them; `null`: as wide and high as fits the window. */
  readonly inspectorWidth: number | null
  readonly findingsHeight: number | null
  /** The parts of the inspector that the user has opened or folded away, by name. */
  readonly partsOpen: Readonly<Record<string, boolean>>
  /** The sidebar shows pictures alone. */
  readonly sidebarNarrow: boolean
  readonly dialog: DialogId | null
  readonly naming: Naming | null
  /** The unit that was just added in the structure picture: its name is about to be typed there. */
  readonly newUnit: string | null
  /** The step of the guided tour that is shown, from 0; `null`: no tour. */
  readonly tourStep: number | null
  /** Whether the tour was taken or declined: it is then no longer offered by itself. */
  readonly tourSeen: boolean
  /** Whether a letter or sign by itself does something wherever one is; who speaks to the machine may want none of it. */
  readonly letterKeys: boolean
  /** How the structure picture is laid out: nested boxes, a chart with lines, bands of layers. */
  readonly arrangement: 'boxes' | 'chart' | 'layers'
  /** Ids of the units that the structure picture shows without what is below them. */
  readonly closedUnits: readonly string[]
  /** What is printed on, landscape. */
  readonly paper: 'A4' | 'A3'
  /** Ids of the variants held side by side, the first as what the others are compared with; empty: those that suggest themselves. */
  readonly compared: readonly string[]
  readonly comparePart: ComparePart
  /** By figure; `null` as long as nobody has weighed anything. */
  readonly weights: Readonly<Record<string, Weighed>> | null
  /** Said once to people at the bottom of the screen, and to screen readers. */
  readonly notice: string | null
  /** How much of what is on the screen has been checked, 0 to 1, as it was told last; the report knows whether all is. */
  readonly checked: number
  look(change: Partial<Looks>): void
  notify(notice: string | null): void
  tellChecked(checked: number): void
}

/** How the copy in the browser stands. */
export type LocalSave =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly reason: string; readonly isFull?: boolean }

/** A file that could not be opened: no text, nothing to show in it, or a text with problems. */
export type Refusal = { readonly fileName: string } & (
  | { readonly why: NoText | { readonly is: 'no-variant' } }
  | { readonly problems: readonly Problem[] }
)

/** A large file that is being opened, and what is being done with it. */
export interface Opening {
  readonly fileName: string
  readonly step: 'reading' | 'checking' | 'drawing'
}

/** The file behind the workspace, and the copy in the browser. */
export interface FileSlice {
  readonly fileName: string
  /** The text that was read, so that writing changes only what was edited; `null` for a workspace that was never in a file. */
  readonly source: WorkspaceSource | null
  /** The workspace as it is in the file; differs from the current one when there are changes to save. */
  readonly inFile: Workspace | null
  readonly localSave: LocalSave
  readonly refusal: Refusal | null
  readonly opening: Opening | null
  /** What was worked on and left for something else, the last first: nothing is lost by opening another. */
  readonly shelf: readonly Opened[]
  /** Begins with a workspace; what was before goes to the shelf, with its history. */
  begin(opened: Opened): void
  /** Takes up again what lies on the shelf. */
  takeUp(place: number): void
  /** Takes off the shelf for good; and puts there again, where it lay. */
  discard(opened: Opened): void
  putBack(opened: Opened): void
  /** Back to the start page. */
  leave(): void
  refuse(refusal: Refusal | null): void
  tellOpening(opening: Opening | null): void
  /** The workspace that was written is given where it may no longer be the one that is open. */
  savedToFile(fileName: string, source: WorkspaceSource, written?: Workspace): void
  savedLocally(localSave: LocalSave): void
}
