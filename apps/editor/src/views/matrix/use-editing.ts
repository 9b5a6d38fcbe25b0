/** What keys and the clipboard do to the cells: each gesture one step that can be undone. */
import type { Role, Text } from '@taiseizu/catalogue'
import { type Design, type Unit, textIn } from '@taiseizu/core'
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { editDesign } from '../../commands/edit-design'
import { inBoth, messagesIn } from '../../messages'
import { useEditor, useLanguage } from '../../state/context'
import { blockOf, cellsIn, cleared, dutiesIn, filledDown, filledRight, toggled } from './actions'
import { blockIn, htmlOf, mergedIn, textOf } from './clipboard'
import { mostCells } from './copy-table'
import { type Cursor, rangeOf } from './cursor'
import { type Refusal, type Wish, planFor, roleIds } from './edits'
import { type Copied, type Target, readPaste } from './paste'
import type { MatrixRow } from './rows'
import { dutyName } from './said'

/** So many cells are edited in one gesture: with all of a large table selected, a key would say something of millions. */
const mostAtOnce = 10_000

/** A block that waits for somebody to say what to do with what is not understood. */
export interface Waiting {
  readonly copied: Copied
  readonly target: Target
}

export function useEditing(design: Design, rows: readonly MatrixRow[], units: readonly Unit[], cursor: Cursor) {
  const editor = useEditor()
  const language = useLanguage()
  const [refused, setRefused] = useState<readonly Refusal[]>([])
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [said, setSaid] = useState('')
  const range = rangeOf(cursor)
  const size = () =>
    dutiesIn(rows, range.top, range.bottom).length *
    Math.max(0, Math.min(range.right, units.length - 1) - range.left + 1)
  const cells = () => (cursor.at.row < 0 || cursor.at.column < 0 ? [] : cellsIn(rows, units, range))

  /** Makes wishes come true, as far as they can be said; tells the rest. */
  const perform = (wishes: readonly Wish[], label: Text): boolean => {
    // Columns follow edits: one may still be there whose unit is gone.
    const plan = planFor(
      design,
      wishes.filter(({ unit }) => design.unitById.get(unit.id) === unit),
    )
    setRefused(plan.refused)
    const isMade = plan.edits.length > 0 && editDesign(editor, label, plan.edits)
    if (isMade) setSaid(label[language])
    return isMade
  }
  const nameIn = (wish: Wish) => ({
    unit: { ja: textIn(wish.unit.name, 'ja'), en: textIn(wish.unit.name, 'en') },
    duty: { ja: dutyName(wish.duty, 'ja'), en: dutyName(wish.duty, 'en') },
  })
  const labelFor = (wishes: readonly Wish[], roles: string): Text => {
    const [one, ...others] = wishes
    if (one !== undefined && others.length === 0) {
      const letters = [...one.roles.keys()].toSorted((a, b) => roleIds.indexOf(a) - roleIds.indexOf(b)).join('/')
      return letters === ''
        ? inBoth('matrix.stepClear', nameIn(one))
        : inBoth('matrix.stepSet', { ...nameIn(one), roles: letters })
    }
    return roles === ''
      ? inBoth('matrix.stepClearMany', { count: wishes.length })
      : inBoth('matrix.stepMany', { count: wishes.length, roles })
  }
  const set = (wishes: readonly Wish[], roles = '') => {
    if (wishes.length > 0) perform(wishes, labelFor(wishes, roles))
  }
  const counted = (step: 'matrix.stepDown' | 'matrix.stepRight' | 'matrix.stepPaste' | 'matrix.stepCut') => {
    return (wishes: readonly Wish[]) => {
      if (wishes.length === 0) return
      const label = inBoth(step, { count: wishes.length })
      if (perform(wishes, label)) notify(t('shell.done', { step: label[language] }))
    }
  }
  const notify = (text: string) => editor.store.getState().notify(text)
  const t = messagesIn(language)

  /** Whether the key was an edit. */
  const keyPressed = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing || event.altKey) return false
    const key = event.key.toUpperCase()
    const isCommand = event.ctrlKey || event.metaKey
    const role = roleIds.find((one) => one === key)
    const edit = (work: () => void): boolean => {
      const count = size()
      if (count > mostAtOnce) notify(t('matrix.tooManyCells', { cells: count, most: mostAtOnce }))
      else if (cells().length > 0) work()
      else if (rows[cursor.at.row]?.type === 'field') notify(t('matrix.foldedRow'))
      return true
    }
    if (isCommand) {
      if (key === 'D') return edit(() => counted('matrix.stepDown')(filledDown(design, rows, units, range)))
      if (key === 'R') return edit(() => counted('matrix.stepRight')(filledRight(design, rows, units, range)))
      return false
    }
    if (role !== undefined) return edit(() => set(toggled(design, cells(), role), role))
    if (event.key === 'Delete' || event.key === 'Backspace') return edit(() => set(cleared(design, cells())))
    return false
  }

  const copied = (event: ClipboardEvent): boolean => {
    const count = size()
    if (count > mostCells) {
      event.preventDefault()
      notify(t('matrix.copyTooLarge', { cells: count }))
      return false
    }
    if (cells().length === 0) return false
    const duties = dutiesIn(rows, range.top, range.bottom)
    const block = blockOf(design, duties, units.slice(range.left, range.right + 1))
    event.preventDefault()
    event.clipboardData.setData('text/plain', textOf(block))
    event.clipboardData.setData('text/html', htmlOf(block, 0, 0))
    notify(t('matrix.copied', { rows: block.length, columns: block[0]?.length ?? 0 }))
    return true
  }

  const pasted = (event: ClipboardEvent) => {
    event.preventDefault()
    const text = event.clipboardData.getData('text/plain')
    if (text.trim() === '' && !text.includes('\t')) {
      notify(t('matrix.pasteUnreadable'))
      return
    }
    // Over a larger selection a block is put again and again.
    if (size() > mostAtOnce) {
      notify(t('matrix.tooManyCells', { cells: size(), most: mostAtOnce }))
      return
    }
    const block = blockIn(text)
    const [top, left] = [Math.max(0, range.top), Math.max(0, range.left)]
    const target: Target = {
      duties: dutiesIn(rows, top, rows.length),
      units: units.slice(left),
      selected: { rows: dutiesIn(rows, top, range.bottom).length, columns: range.right - range.left + 1 },
    }
    const copied: Copied = { block, merged: mergedIn(event.clipboardData.getData('text/html'), block) }
    const { wishes, problems } = readPaste(design, copied, target)
    if (problems.length > 0) setWaiting({ copied, target })
    else counted('matrix.stepPaste')(wishes)
  }

  return {
    refused,
    forgetRefused: () => setRefused([]),
    waiting,
    stopWaiting: () => setWaiting(null),
    said,
    set,
    toggle: (role: Role) => set(toggled(design, cells(), role), role),
    paste: counted('matrix.stepPaste'),
    keyPressed,
    copied,
    cut: (event: ClipboardEvent) => {
      if (size() > mostAtOnce) notify(t('matrix.tooManyCells', { cells: size(), most: mostAtOnce }))
      else if (copied(event)) counted('matrix.stepCut')(cleared(design, cells()))
    },
    pasted,
  }
}
