import type { VariantRecord } from '@taiseizu/core'

export interface VariantNode {
  readonly variant: VariantRecord
  /** Its place in the list as it is shown, from 1. */
  readonly number: number
  readonly based: readonly VariantNode[]
}

/** The variants as what is based on what, each time in the order of the file. */
export function treeOf(variants: readonly VariantRecord[]): readonly VariantNode[] {
  let number = 0
  const below = (base: string | undefined): readonly VariantNode[] =>
    variants
      .filter(({ basedOn }) => basedOn === base)
      .map((variant) => ({ variant, number: (number += 1), based: below(variant.id) }))
  return below(undefined)
}
