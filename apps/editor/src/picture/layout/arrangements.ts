/** The ways in which the same organisation can be laid out. */
import type { Picture } from '../model/model'
import type { LayoutOptions } from './measure'
import type { Layout } from './placed'

export const arrangements = ['boxes', 'chart', 'layers'] as const
export type Arrangement = (typeof arrangements)[number]

type Way = (picture: Picture, options: LayoutOptions) => Layout
type Others = Readonly<Record<Exclude<Arrangement, 'boxes'>, Way>>

let others: Others | undefined
let loading: Promise<Others> | undefined

/** The picture is there before the other ways to lay it out. */
export const loadArrangements = (): Promise<Others> =>
  (loading ??= import('./other-arrangements').then((module) => (others = module.otherArrangements)))

/** The other ways, if they are there already. */
export const wayOf = (arrangement: keyof Others): Way | undefined => others?.[arrangement]
