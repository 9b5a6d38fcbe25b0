import type { CollectionName, ExceptionRecord, OverlayOf, VariantRecord } from '../format'

/**
 * What the checks look at: values of the right types, but any key may be missing, because what was faulty has been
 * taken out and reported, and the rest is to be checked all the same.
 */
export type LooseVariant = Partial<Pick<VariantRecord, 'id' | 'name' | 'basedOn'>> & {
  readonly [Name in CollectionName]?: readonly OverlayOf<Name>[]
}

export interface LooseWorkspace {
  readonly variants?: readonly LooseVariant[]
  readonly exceptions?: readonly Partial<ExceptionRecord>[]
  readonly settings?: { readonly rules?: Readonly<Record<string, unknown>> }
}
