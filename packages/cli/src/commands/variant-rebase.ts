import { applyChanges, ownChangesOf, problemsOf, rebase } from '@taiseizu/core'
import { conflictsSaid } from '@taiseizu/rules'
import type { Command } from '../command'
import { formatOption } from '../common-options'
import { conflictsAsJson } from '../formats/conflicts-json'
import { conflictsAsText } from '../formats/conflicts-text'
import type { ConflictsFormat } from '../formats/conflicts-told'
import { inputWithVariant } from '../input'
import { variantSayings as sayings } from '../messages/variants'
import { newBaseOf } from '../new-base'
import { outFileOf, outOption, outcomeRefused, writeOut } from '../output'
import { settleOptions, settledAs, settlementsAsked } from '../settlements'

/** One format, one file. */
const formats: Readonly<Record<string, ConflictsFormat>> = { text: conflictsAsText, json: conflictsAsJson }

export const variantRebase: Command = {
  name: 'variant rebase',
  usage: 'variant rebase FILE ID --onto BASE-ID|FILE | --was FILE',
  does: {
    ja: '元の案が変わったとき、または元の案を替えるとき、案の変更をその上に載せる。食い違いは示し、決まるまで何も書き出さない',
    en: "Bring a variant's own changes to another base, or to its base as that has become; conflicts are shown, and nothing is written until they are settled",
  },
  arguments: { least: 2, most: 2 },
  options: {
    onto: {
      usage: '--onto BASE-ID|FILE',
      does: {
        ja: '新しい元の案: このファイルの案、または元の案が変わったファイル（/ を含むか .yaml .yml .json で終わる名前）',
        en: 'The new base: a variant of FILE, or a file with the changed base (a name with a / or ending in .yaml, .yml or .json)',
      },
      type: 'string',
    },
    was: {
      usage: '--was FILE',
      does: {
        ja: '元の案が変わる前のファイル（git が持っているもの）',
        en: 'The file with the base as it was when the changes were made, as git keeps it',
      },
      type: 'string',
    },
    ...settleOptions,
    format: {
      ...formatOption(formats),
      does: {
        ja: '食い違いの出力の形式。既定は text',
        en: 'Form in which conflicts are printed; text by default',
      },
    },
    out: outOption,
  },
  examples: [
    'git show HEAD~1:organisation.taiseizu.yaml > before.yaml',
    'taiseizu variant rebase organisation.taiseizu.yaml to-be --was before.yaml --out organisation.taiseizu.yaml',
    'taiseizu variant rebase organisation.taiseizu.yaml to-be --was before.yaml --settle both-changed:units/it:name=mine --settle-all theirs --out organisation.taiseizu.yaml',
    'taiseizu variant rebase organisation.taiseizu.yaml to-be --onto federated --format json',
    'taiseizu variant rebase organisation.taiseizu.yaml to-be --onto ./main.yaml --out organisation.taiseizu.yaml',
  ],
  async run(call, world) {
    const { language } = world
    const asked = settlementsAsked(call, world)
    const input = await inputWithVariant(call, world)
    const { id, basedOn } = input.variant
    const { workspace, onto, from, designs, touched } = await newBaseOf(call, input, world)
    const found = settledAs(asked, (settlements) => rebase(workspace, { variant: id, onto, from, settlements }), world)
    const { conflicts, changes, problems } = found
    const print = (isWritten: boolean) => {
      const format = formats[call.text('format') ?? 'text']
      const said = conflictsSaid(conflicts, conflicts.length === 0 ? [] : designs(), language)
      if (format !== undefined) world.out(format({ variant: id, basedOn: onto, conflicts, said, isWritten }, world))
    }
    const open = conflicts.filter(({ isSettled }) => !isSettled)
    if (open.length > 0) {
      print(false)
      world.err(sayings.unsettled[language](open.length, conflicts.length))
      return 1
    }
    const after = applyChanges(workspace, changes ?? []).workspace
    // Where the base came from a file other variants may no longer stand on it, whatever becomes of this one.
    const faults = changes === null ? problems : workspace === input.workspace ? [] : problemsOf(after)
    if (faults.length > 0) throw outcomeRefused(faults, language)
    await writeOut(input, after, call, world)
    // Where standard output holds the file there is no room for more.
    if (outFileOf(call) !== undefined && call.text('format') === 'json') print(true)
    const isSame = changes?.length === 0 && workspace === input.workspace && onto === basedOn
    const count = ownChangesOf(after, id).length
    world.err(isSame ? sayings.upToDate[language](id, onto) : sayings.rebased[language](id, onto, count))
    if (touched.length > 0) world.err(sayings.baseChangedToo[language](touched.join(', ')))
    return 0
  },
}
