import type { Design } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useDesign, useEditor, useEditorState, useMessages } from '../../state/context'

/** Selects what it speaks of; of several the units, else all of the first type. What is only in the archetype is not there yet, and says so. */
export function Pickable({
  subjects,
  children,
}: {
  readonly subjects: readonly SubjectReference[]
  readonly children: ReactNode
}) {
  const t = useMessages()
  const design = useDesign()
  const { store } = useEditor()
  const [only] = subjects.length === 1 ? subjects : []
  const isSelected = useEditorState(
    ({ selection }) => only !== undefined && selection?.type === only.type && selection.id === only.id,
  )
  if (subjects.length === 0) return <span>{children}</span>
  const pick = () => {
    const there = subjects.filter((subject) => isIn(design, subject))
    const type = there.some((one) => one.type === 'unit') ? 'unit' : there[0]?.type
    const { selectAll, notify } = store.getState()
    if (type === undefined) notify(t('archetypes.notYetThere'))
    else selectAll(there.filter((one) => one.type === type).toReversed())
  }
  return (
    <Button className="at-link" {...(isSelected ? { 'aria-current': 'true' } : {})} onPress={pick}>
      {children}
    </Button>
  )
}

function isIn(design: Design, { type, id }: SubjectReference): boolean {
  const listed = (list: readonly { readonly id: string }[]) => list.some((one) => one.id === id)
  switch (type) {
    case 'unit':
      return design.unitById.has(id)
    case 'scope':
      return design.scopeById.has(id)
    case 'task':
      return design.taskById.has(id)
    case 'contract':
      return design.contractById.has(id)
    case 'field':
      return true
    case 'duty':
      return listed(design.duties)
    case 'assignment':
      return listed(design.assignments)
    case 'grant':
      return listed(design.grants)
    case 'link':
      return listed(design.links)
    case 'exclusion':
      return listed(design.exclusions)
    case 'post':
      return listed(design.posts)
    case 'record':
    case 'exception':
      return false
  }
}
