/** What is opened by a key or a click and is not part of the first picture: loaded when it is wanted, or soon after that picture. */
import { lazy } from 'react'

export const palette = () => import('./palette/Palette')
const moreMenu = () => import('./menu/MoreMenuItems')
const contextMenu = () => import('./menu/ContextMenu')

export const MoreMenuItems = lazy(() => moreMenu().then((module) => ({ default: module.MoreMenuItems })))
export const ContextMenu = lazy(() => contextMenu().then((module) => ({ default: module.ContextMenu })))

/** Has it there before it is wanted: also when the server is gone by then. */
export const loadSoon = async (): Promise<void> => {
  try {
    await Promise.all([palette(), moreMenu(), contextMenu()])
  } catch {
    // It is tried again when it is wanted.
  }
}
