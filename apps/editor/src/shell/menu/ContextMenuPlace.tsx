import { Suspense, useState } from 'react'
import { ContextMenu } from '../soon'
import { useContextMenu } from './use-context-menu'

/** The menu of what is pointed at, by right click, the menu key, Shift+F10: there from the first time on that it is asked for. */
export function ContextMenuPlace() {
  const { at, close } = useContextMenu()
  const [isWanted, setWanted] = useState(false)
  if (at !== null && !isWanted) setWanted(true)
  return <Suspense>{isWanted && <ContextMenu at={at} close={close} />}</Suspense>
}
