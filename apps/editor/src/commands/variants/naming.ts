/** Variants given a name and a description. Loaded with the forms that ask for them. */
import type { Language } from '@taiseizu/catalogue'
import {
  type Change,
  type RenamingMade,
  type TextValue,
  applyChanges,
  branchOff,
  freeId,
  giveVariantId,
  renameVariant,
} from '@taiseizu/core'
import { inBoth } from '../../messages'
import type { Editor } from '../../state/context'
import type { Naming } from '../../state/state'
import { makeStep, nameOf, variantOf } from './variant-command'
import '../../messages/variant-names'
import '../../messages/variant-steps'

/** What is typed in the two languages; either may be left empty. */
export type Names = Readonly<Record<Language, string>>

/** As it stands in the file: one text where it is the same in both, or given in one alone. `undefined` where nothing is given. */
export function textOf({ ja, en }: Names): TextValue | undefined {
  const [first, second] = [ja.trim(), en.trim()]
  if (first === '' || second === '' || first === second) return first === '' ? second || undefined : first
  return { ja: first, en: second }
}

/** A text as it is typed: one that is the same in both languages stands in the one that is read. */
export function namesOf(value: TextValue | undefined, language: Language): Names {
  if (typeof value === 'string') return { ja: '', en: '', [language]: value }
  return { ja: value?.ja ?? '', en: value?.en ?? '' }
}

/** A name that no variant has yet. */
export function nameWished({ store }: Editor): Names {
  const taken = new Set(store.getState().workspace?.variants.flatMap((one) => [nameOf(one).ja, nameOf(one).en]))
  for (let number = 1; ; number += 1) {
    const wish = number === 1 ? inBoth('variantNames.wish') : inBoth('variantNames.wishNumber', { number })
    if (!taken.has(wish.ja) && !taken.has(wish.en)) return wish
  }
}

/** Gives the variant that is being named its name, or begins it. An empty name changes nothing. */
export function giveName(editor: Editor, { how, variant: id }: Naming, names: Names): void {
  const { store } = editor
  store.getState().look({ naming: null })
  const name = textOf(names)
  if (name === undefined) return
  const { workspace, variant } = variantOf(editor, id)
  const given = nameOf({ ...variant, name })
  if (how === 'rename') {
    if (JSON.stringify(name) === JSON.stringify(variant.name)) return
    const label = inBoth('variantSteps.step.rename', { variant: nameOf(variant), name: given })
    makeStep(editor, label, renameVariant(workspace, id, name))
    return
  }
  const fresh = freeId((taken) => workspace.variants.some((one) => one.id === taken), idOf(given.en))
  const label = inBoth('variantSteps.step.branch', { variant: nameOf(variant), name: given })
  if (makeStep(editor, label, branchOff(workspace, id, { id: fresh, name }))) store.getState().show(fresh)
}

/** What a variant is called and what it is for. */
export interface Description {
  readonly id: string
  readonly name: TextValue
  readonly note: TextValue | undefined
}

/** The changes that describe a variant so, or why it cannot have that id. */
export function describing(editor: Editor, from: string, { id, name, note }: Description): RenamingMade {
  const { workspace, variant } = variantOf(editor, from)
  const { id: _, name: __, basedOn, note: ___, ...collections } = variant
  const record = {
    id: from,
    name,
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(note === undefined ? {} : { note }),
    ...collections,
  }
  const isSame = JSON.stringify([name, note]) === JSON.stringify([variant.name, variant.note])
  const said: readonly Change[] = isSame ? [] : [{ change: 'variant', identity: from, record }]
  const made = giveVariantId(applyChanges(workspace, said).workspace, from, id)
  return made.ok ? { ok: true, changes: [...said, ...made.changes] } : made
}

/** Writes it as one step. */
export function describe(editor: Editor, from: string, description: Description): void {
  const { variant } = variantOf(editor, from)
  const made = describing(editor, from, description)
  if (!made.ok) return
  const { id } = description
  const label =
    id === from
      ? inBoth('variantSteps.step.about', { variant: nameOf(variant) })
      : inBoth('variantSteps.step.id', { variant: nameOf(variant), from, to: id })
  makeStep(editor, label, made.changes)
}

/** The letters of a name that an id may have. */
const idOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 48)
    .replace(/-$/u, '') || 'variant'
