import { memo, useDeferredValue } from 'react'
import type { Workspace } from '@taiseizu/core'
import type { Standing } from '../../commands/variants/base-then'
import { useEditorState, useMessages } from '../../state/context'
import { VariantItem } from './VariantItem'
import { type VariantNode, treeOf } from './tree'
import { useStandings } from './use-standings'
import './variant-tree.css'

/** The variants: what is based on what, how many changes each has of its own, and what can be done with it. */
export function VariantTree() {
  const variants = useEditorState((state) => state.workspace?.variants)
  // An edit is seen in the picture first.
  return <Tree variants={useDeferredValue(variants) ?? none} standings={useStandings()} />
}

const none: Workspace['variants'] = []

const Tree = memo(function Tree({
  variants,
  standings,
}: {
  readonly variants: Workspace['variants']
  readonly standings: ReadonlyMap<string, Standing>
}) {
  const t = useMessages()
  const branch = (nodes: readonly VariantNode[], label?: string) => (
    <ul className="variant-tree" aria-label={label}>
      {nodes.map((node) => (
        <VariantItem key={node.variant.id} node={node} standing={standings.get(node.variant.id)}>
          {node.based.length > 0 && branch(node.based)}
        </VariantItem>
      ))}
    </ul>
  )
  return branch(treeOf(variants), t('shell.variants'))
})
