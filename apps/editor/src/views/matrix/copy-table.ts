/** The whole table with its headings, for a spreadsheet: as it can be pasted back. */
import type { Language } from '@taiseizu/catalogue'
import { type Design, textIn } from '@taiseizu/core'
import { messagesIn } from '../../messages'
import { stateOf } from '../../picture/duty-state'
import { blockOf } from './actions'
import { tally } from './cells'
import { type Block, htmlOf, textOf } from './clipboard'
import { namesApart } from '../names-apart'
import { unitColumns } from './columns'
import { dutiesInOrder, shownDuties } from './rows'
import type { Settings } from './settings'

/** So many cells a clipboard takes. */
export const mostCells = 1_000_000

/** Field, scope, task and state of each duty, then the roles of each unit; a unit is called by its id where its name is another's too. */
export function wholeTable(design: Design, settings: Settings, language: Language): Block {
  const t = messagesIn(language)
  const duties = dutiesInOrder(design, shownDuties(design, settings, new Set()), settings)
  const units = unitColumns(design, settings, tally(design, duties), new Set())
  const names = namesApart(design.units, language)
  // Whoever pastes it back has to mean one unit: neither a name that two have, nor one that another has before it is told apart.
  const counts = new Map<string, number>()
  for (const [unit, name] of names)
    for (const one of new Set([name, textIn(unit.name, language)])) counts.set(one, (counts.get(one) ?? 0) + 1)
  const nameOf = (unit: (typeof units)[number]) => {
    const name = names.get(unit) ?? unit.id
    return (counts.get(name) ?? 0) > 1 ? unit.id : name
  }
  const fields = new Map<string, string>(design.fields.map(({ id, name }) => [id, name[language]]))
  const cells = blockOf(design, duties, units)
  return [
    [t('matrix.field'), t('matrix.scope'), t('matrix.task'), t('matrix.state'), ...units.map(nameOf)],
    ...duties.map((duty, row) => [
      fields.get(duty.field) ?? duty.field,
      textIn(duty.scope.name, language),
      textIn(duty.task.name, language),
      t(`matrix.state.${stateOf(design, duty)}`),
      ...(cells[row] ?? []),
    ]),
  ]
}

/**
 * Puts a block on the clipboard, as text and as a table. @returns whether the browser allowed it.
 *
 * Handed over in an event: what is written to `navigator.clipboard` goes through a document first, in which our policy refuses the style of every
 * cell, and says so of each.
 */
export function copyBlock(block: Block): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', textOf(block))
    event.clipboardData?.setData('text/html', htmlOf(block, 1, 4))
  }
  addEventListener('copy', put, { capture: true })
  try {
    return document.execCommand('copy')
  } finally {
    removeEventListener('copy', put, { capture: true })
  }
}
