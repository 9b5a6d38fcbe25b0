/** What is opened by a key or a click and is not part of the first picture: loaded when it is wanted, or soon after that picture. */
import { lazy } from 'react'
import { edits } from '../commands/soon'

export const palette = () => import('./palette/SearchBox')
const moreMenu = () => import('./menu/MoreMenuItems')
const contextMenu = () => import('./menu/ContextMenu')
const variantMenu = () => import('./variants/VariantMenu')
const namePlace = () => import('./variants/NamePlace')
const tips = async () => (await import('../ui/tips')).showTips()

export const MoreMenuItems = lazy(() => moreMenu().then((module) => ({ default: module.MoreMenuItems })))
export const ContextMenu = lazy(() => contextMenu().then((module) => ({ default: module.ContextMenu })))
export const VariantMenu = lazy(() => variantMenu().then((module) => ({ default: module.VariantMenu })))
export const NamePlace = lazy(() => namePlace().then((module) => ({ default: module.NamePlace })))

/** Has it there before it is wanted: also when the server is gone by then. */
export const loadSoon = async (): Promise<void> => {
  try {
    await Promise.all([palette(), moreMenu(), contextMenu(), variantMenu(), namePlace(), edits(), tips()])
  } catch {
    // It is tried again when it is wanted.
  }
}
