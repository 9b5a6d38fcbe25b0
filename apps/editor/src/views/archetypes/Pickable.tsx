import type { SubjectReference } from '@taiseizu/rules'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState } from '../../state/context'
import { usePick } from './use-pick'

/** Selects what it speaks of; of several the units, else all of the first type. What is only in the archetype is not there yet, and says so. */
export function Pickable({
  subjects,
  children,
}: {
  readonly subjects: readonly SubjectReference[]
  readonly children: ReactNode
}) {
  const pick = usePick()
  const [only] = subjects.length === 1 ? subjects : []
  const isSelected = useEditorState(
    ({ selection }) => only !== undefined && selection?.type === only.type && selection.id === only.id,
  )
  if (subjects.length === 0) return <span>{children}</span>
  return (
    <Button className="at-link" {...(isSelected ? { 'aria-current': 'true' } : {})} onPress={() => pick(subjects)}>
      {children}
    </Button>
  )
}
