import { type Workspace, applyChanges, deleteVariant } from '@taiseizu/core'
import type { Command, World } from '../command'
import { inputWithVariant } from '../input'
import { CallError } from '../messages/messages'
import { variantSayings as sayings, variantWords } from '../messages/variants'
import { outOption, writeOut } from '../output'

export const variantDelete: Command = {
  name: 'variant delete',
  usage: 'variant delete FILE ID',
  does: {
    ja: '案を削除する。それを元にした案の内容は変わらない',
    en: 'Delete a variant; those based on it say what they said',
  },
  arguments: { least: 2, most: 2 },
  options: { out: outOption },
  examples: ['taiseizu variant delete organisation.taiseizu.yaml federated --out organisation.taiseizu.yaml'],
  async run(call, world) {
    const input = await inputWithVariant(call, world)
    const { workspace, variant } = input
    if (workspace.variants.length === 1) throw new CallError(variantWords.onlyVariant[world.language])
    const after = applyChanges(workspace, deleteVariant(workspace, variant.id)).workspace
    await writeOut(input, after, call, world)
    tell(variant.id, workspace, after, world)
    return 0
  },
}

/** What else is not what it was. */
function tell(id: string, before: Workspace, after: Workspace, { err, language }: World): void {
  err(sayings.deleted[language](id))
  for (const { id: dependant, basedOn } of before.variants) {
    if (basedOn !== id) continue
    const base = after.variants.find((one) => one.id === dependant)?.basedOn
    err(base === undefined ? sayings.nowOnNone[language](dependant) : sayings.nowOn[language](dependant, base))
  }
  const gone = (before.exceptions?.length ?? 0) - (after.exceptions?.length ?? 0)
  if (gone > 0) err(sayings.exceptionsGone[language](gone))
}
