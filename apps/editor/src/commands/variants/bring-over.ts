/** A variant brought up to date with its base, or put on another. */
import { type Contents, type Rebase, type Settlements, type Workspace, rebase } from '@taiseizu/core'
import { inBoth, messagesIn } from '../../messages'
import type { Editor } from '../../state/context'
import type { Step } from '../../state/history'
import { baseThen } from './base-then'
import { dependantsOf, makeStep, nameOf, variantCommand, variantOf } from './variant-command'

/** What is to be brought over: from its base as that was to its base as it is, or to another. */
export interface Bringing {
  readonly workspace: Workspace
  readonly past: readonly Step[]
  readonly variant: string
  /** Not given: the base that it has. */
  readonly onto?: string
  readonly settlements?: Settlements
}

/** What comes of it. With the base that it has, what that said is found in the history; another is held against what the old one says now. */
export function broughtOver({ workspace, past, variant, onto, settlements = {} }: Bringing): Rebase {
  if (onto !== undefined) return rebase(workspace, { variant, onto, settlements })
  return rebase(workspace, { variant, from: thenKnown({ workspace, past, variant }), settlements })
}

const known = new WeakMap<Workspace, Pick<Bringing, 'past' | 'variant'> & { readonly contents: Contents }>()

/** The history is gone through once for all that is settled one after the other. */
function thenKnown({ workspace, past, variant }: Pick<Bringing, 'workspace' | 'past' | 'variant'>): Contents {
  const before = known.get(workspace)
  if (before?.past === past && before.variant === variant) return before.contents
  const contents = baseThen(workspace, past, variant)
  known.set(workspace, { past, variant, contents })
  return contents
}

/** Settles what the base has come to say otherwise since the variant changed it; where nothing is in dispute it is just done. */
export const bringUpToDate = variantCommand({
  id: 'bring-up-to-date',
  label: 'variants.bringUpToDate',
  needs: 'variants.needsBase',
  isFor: (_, { basedOn }) => basedOn !== undefined,
  runFor(editor, id) {
    const { store } = editor
    store.getState().show(id)
    const { workspace, variant } = variantOf(editor, id)
    const { past, language, notify, look } = store.getState()
    const found = broughtOver({ workspace, past, variant: id })
    if (found.conflicts.length > 0 || found.changes === null) look({ dialog: 'bring-up-to-date' })
    else if (found.changes.length === 0)
      notify(messagesIn(language)('variants.upToDate', namesIn(editor, id)[language]))
    else makeStep(editor, inBoth('variants.step.upToDate', { variant: nameOf(variant) }), found.changes)
  },
})

const namesIn = (editor: Editor, id: string) => {
  const { workspace, variant } = variantOf(editor, id)
  const base = workspace.variants.find((one) => one.id === variant.basedOn) ?? variant
  const [own, other] = [nameOf(variant), nameOf(base)]
  return { ja: { variant: own.ja, base: other.ja }, en: { variant: own.en, base: other.en } }
}

/** The variants on which one can be put: all but itself and those based on it. */
export const possibleBases = (workspace: Workspace, id: string) => {
  const below = dependantsOf(workspace, id)
  return workspace.variants.filter((one) => one.id !== id && !below.includes(one))
}

/** Puts a variant on another base, with its own changes. */
export const otherBase = variantCommand({
  id: 'other-base',
  label: 'variants.otherBase',
  needs: 'variants.noOtherBase',
  isFor: (workspace, { id, basedOn }) => basedOn !== undefined && possibleBases(workspace, id).length > 1,
  runFor({ store }, id) {
    store.getState().show(id)
    store.getState().look({ dialog: 'other-base' })
  },
})

/** Does it, as one step. With the base that it has the step is made also where all stays as the variant has it: so it is known to be settled. */
export function bringOver(editor: Editor, bringing: Bringing): void {
  const { changes } = broughtOver(bringing)
  if (changes === null) return
  const { workspace, variant } = variantOf(editor, bringing.variant)
  const base = workspace.variants.find(({ id }) => id === (bringing.onto ?? variant.basedOn)) ?? variant
  const label = inBoth(bringing.onto === undefined ? 'variants.step.upToDate' : 'variants.step.otherBase', {
    variant: nameOf(variant),
    base: nameOf(base),
  })
  makeStep(editor, label, changes.length > 0 ? changes : [{ change: 'variant', identity: variant.id, record: variant }])
}
