/** A variant's own changes taken back, and handed on as a text. Loaded with the dialog that shows them. */
import type { Language, Text } from '@taiseizu/catalogue'
import {
  type Change,
  type RecordName,
  type Workspace,
  designOf,
  textIn,
  undoOwnChange,
  undoOwnChanges,
} from '@taiseizu/core'
import { type Form, differencesSaid, inMarkdown, sayDifferences } from '@taiseizu/rules'
import { inBoth, messagesIn } from '../../messages'
import type { Editor } from '../../state/context'
import { ownChangesIn } from './only-changed'
import { makeStep, nameOf, variantOf } from './variant-command'
import '../../messages/variant-steps'

/** What taking them back comes to; an entry aimed at nothing is let go as it stands. */
export function takingBack(workspace: Workspace, variantId: string, names: readonly RecordName[]): readonly Change[] {
  const [first] = names
  if (first === undefined || names.length > 1) return undoOwnChanges(workspace, variantId, names)
  const made = undoOwnChange(workspace, variantId, first)
  return made.length > 0 ? made : [{ change: 'record', variant: variantId, ...first, record: null }]
}

/** Takes own changes back, as one step. */
export function takeBack(editor: Editor, id: string, names: readonly RecordName[]): void {
  const { workspace, variant } = variantOf(editor, id)
  const [first] = names
  if (first === undefined) return
  const label =
    names.length === 1
      ? inBoth('variantSteps.step.takeBack', { what: changeSaid(workspace, id, first), variant: nameOf(variant) })
      : inBoth('variantSteps.step.takeBackSeveral', { count: names.length, variant: nameOf(variant) })
  makeStep(editor, label, takingBack(workspace, id, names))
}

/** How one own change is called in both languages; what is aimed at nothing by its id. */
function changeSaid(workspace: Workspace, id: string, { collection, identity }: RecordName): Text {
  const after = designOf(workspace, id)
  const { basedOn } = after.variant.record
  const difference = ownChangesIn(workspace, id).find(
    (one) => one.collection === collection && one.identity === identity,
  )
  if (basedOn === undefined || difference === undefined) return { ja: identity, en: identity }
  const before = designOf(workspace, basedOn)
  const said = (language: Language) => {
    const [{ kind, name } = { kind: '', name: identity }] = differencesSaid([difference], { before, after }, language)
    return messagesIn(language)('variantSteps.details', { kind, name })
  }
  return { ja: said('ja'), en: said('en') }
}

/** All own changes with a heading, for a mail or a proposal. */
export function ownChangesText(workspace: Workspace, id: string, language: Language, form: Form): string {
  const after = designOf(workspace, id)
  const { name, note, basedOn } = after.variant.record
  const before = basedOn === undefined ? after : designOf(workspace, basedOn)
  const plain = form === 'markdown' ? inMarkdown : (text: string) => text
  const title = messagesIn(language)('variantSteps.textTitle', {
    variant: plain(textIn(name, language)),
    base: plain(textIn(before.variant.record.name, language)),
  })
  const description = note === undefined ? [] : [plain(textIn(note, language))]
  const body = sayDifferences(ownChangesIn(workspace, id), { before, after }, language, form)
  return `${[form === 'markdown' ? `## ${title}` : title, ...description, body].join('\n\n')}\n`
}

/** Hands the user the own changes as a file. */
export function downloadOwnChanges({ store, platform }: Editor, id: string, form: Form): void {
  const { workspace, language, notify } = store.getState()
  if (workspace === null) return
  const file = `${id}-changes.${form === 'markdown' ? 'md' : 'txt'}`
  platform.files.download(file, ownChangesText(workspace, id, language, form))
  notify(messagesIn(language)('safe.downloaded', { file }))
}
