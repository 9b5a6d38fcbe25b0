import { workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { type VariantNode, treeOf } from './tree'

test('variants stand below what they are based on, in the order of the file, and are numbered as they are seen', () => {
  const { variants } = workspaceOf([], {
    variants: [
      { id: 'b', basedOn: 'as-is', pieces: [] },
      { id: 'a', basedOn: 'as-is', pieces: [] },
      { id: 'b-1', basedOn: 'b', pieces: [] },
      { id: 'apart', pieces: [] },
    ],
  })
  const lines = (nodes: readonly VariantNode[], depth = 0): readonly string[] =>
    nodes.flatMap(({ variant, number, based }) => [
      `${'  '.repeat(depth)}${number} ${variant.id}`,
      ...lines(based, depth + 1),
    ])
  expect(lines(treeOf(variants))).toEqual(['1 as-is', '  2 b', '    3 b-1', '  4 a', '5 apart'])
})
