import type { VariantRecord } from '@taiseizu/core'

export interface VariantNode {
  readonly variant: VariantRecord
  /** Its place in the file, from 1. */
  readonly number: number
  readonly based: readonly VariantNode[]
}

/** The variants as what is based on what, each time in the order of the file. */
export function treeOf(variants: readonly VariantRecord[]): readonly VariantNode[] {
  const below = (base: string | undefined): readonly VariantNode[] =>
    variants.flatMap((variant, place) =>
      variant.basedOn === base ? [{ variant, number: place + 1, based: below(variant.id) }] : [],
    )
  return below(undefined)
}
