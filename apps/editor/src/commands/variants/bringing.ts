/** What comes of a variant that is brought up to date with its base, or put on another; and that done. */
import { type Contents, type Rebase, type Settlements, type Workspace, rebase } from '@taiseizu/core'
import { inBoth, messagesIn } from '../../messages'
import type { Editor } from '../../state/context'
import type { Step } from '../../state/history'
import { baseThen } from './base-then'
import { makeStep, nameOf, variantOf } from './variant-command'
import '../../messages/variant-steps'

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

/** Brings a variant up to date where nothing is in dispute, and tells it. @returns whether that was so. */
export function bringUpToDateAtOnce(editor: Editor, id: string): boolean {
  const { workspace, variant } = variantOf(editor, id)
  const { past, language, notify } = editor.store.getState()
  const { conflicts, changes } = broughtOver({ workspace, past, variant: id })
  if (conflicts.length > 0 || changes === null) return false
  if (changes.length > 0) makeStep(editor, inBoth('variantSteps.step.upToDate', { variant: nameOf(variant) }), changes)
  else notify(messagesIn(language)('variants.upToDate', namesIn(editor, id)[language]))
  return true
}

const namesIn = (editor: Editor, id: string) => {
  const { workspace, variant } = variantOf(editor, id)
  const base = workspace.variants.find((one) => one.id === variant.basedOn) ?? variant
  const [own, other] = [nameOf(variant), nameOf(base)]
  return { ja: { variant: own.ja, base: other.ja }, en: { variant: own.en, base: other.en } }
}

/** Does it, as one step. With the base that it has the step is made also where all stays as the variant has it: so it is known to be settled. */
export function bringOver(editor: Editor, bringing: Bringing): void {
  const { changes } = broughtOver(bringing)
  if (changes === null) return
  const { workspace, variant } = variantOf(editor, bringing.variant)
  const base = workspace.variants.find(({ id }) => id === (bringing.onto ?? variant.basedOn)) ?? variant
  const label = inBoth(bringing.onto === undefined ? 'variantSteps.step.upToDate' : 'variantSteps.step.otherBase', {
    variant: nameOf(variant),
    base: nameOf(base),
  })
  makeStep(editor, label, changes.length > 0 ? changes : [{ change: 'variant', identity: variant.id, record: variant }])
}
