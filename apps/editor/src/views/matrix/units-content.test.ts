import { applyChanges, changesFor, designOf } from '@taiseizu/core'
import { assign, department, officer, provider, scope, section, workspaceOf } from '@taiseizu/core/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import '../../messages/matrix'
import { typesetter } from '../../ui/typesetting/lines'
import { tableMeasure } from '../../ui/typesetting/measure'
import { namesApart } from '../names-apart'
import { tally } from './cells'
import { planFor, roleIds } from './edits'
import { dutyRows } from './rows'
import type { Settings } from './settings'
import { unitsContent } from './units-content'
import { rowsLaid } from './units-layout'

const field = 'security-monitoring-operation'
const task = `${field}.incident-response`
const settings: Settings = {
  pivot: 'units',
  groupBy: 'scope',
  columnsBy: 'layer',
  field,
  scope: '',
  layer: '',
  status: '',
  search: '',
  onlyTroubled: false,
  onlyWithRoles: false,
  showsFilters: false,
  folded: new Set(),
}
const setter = typesetter(tableMeasure)

const begun = workspaceOf([
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('soc', { parent: 'it' }),
  provider('soc-co'),
  scope('office', 'it', 'it'),
  scope('branch', 'it', 'it'),
  assign('soc', 'R', task, { scope: 'office', mode: 'outsourced' }),
  assign('it', 'A', field),
])

/** The rows of duties as they would be drawn, each with the words by which it is known whether it is to be drawn again. */
function drawn(workspace: typeof begun) {
  const design = designOf(workspace, 'as-is')
  const duties = design.duties.filter((duty) => duty.field === field)
  const rows = dutyRows(design, duties, settings)
  const { units } = design
  const content = unitsContent({
    design,
    rows,
    units,
    names: namesApart(units, 'ja'),
    counts: tally(design, duties),
    accepted: new Set(),
    laid: rowsLaid(rows, 'scope', true, 'ja', setter),
    language: 'ja',
    fold: () => undefined,
  })
  const told = new Map<string, { readonly says: string; readonly looks: string }>()
  for (const [row, { key, type }] of rows.entries()) {
    if (type !== 'duty') continue
    const cells = [...content.frozen(row), ...units.map((_unit, column) => content.cell(row, column))]
    const looks = cells.map((cell) => renderToStaticMarkup(cell)).join('|')
    told.set(key, { says: content.rowSays(row), looks })
  }
  return { design, duties, told }
}

const numbers = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

for (const seed of [1, 20_261_121])
  test(`a row looks otherwise only where its words are others, whatever is edited (seed ${seed})`, () => {
    const random = numbers(seed)
    const pick = <Item>(list: readonly Item[]): Item => {
      const one = list[random(list.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    }
    let workspace = begun
    let before = drawn(workspace)
    let changed = 0
    for (let edit = 0; edit < 60; edit += 1) {
      const { design, duties } = before
      const wish = {
        duty: pick(duties),
        unit: pick(design.units),
        roles: new Map(roleIds.flatMap((role) => (random(3) === 0 ? [[role, null] as const] : []))),
      }
      const changes = changesFor(workspace, 'as-is', planFor(design, [wish]).edits)
      workspace = applyChanges(workspace, changes).workspace
      const after = drawn(workspace)
      for (const [key, { says, looks }] of after.told) {
        const was = before.told.get(key)
        if (was?.looks === looks) continue
        changed += 1
        expect(says, key).not.toBe(was?.says)
      }
      before = after
    }
    expect(changed).toBeGreaterThan(20)
  })
