/** The picture of a design that is edited: as if it were made anew, and where nothing changed the same. */
import {
  type Change,
  type DesignEdit,
  LiveDesign,
  applyChanges,
  changesFor,
  designOf,
  exceptionIdentity,
} from '@taiseizu/core'
import {
  assign,
  department,
  exclude,
  grant,
  officer,
  provider,
  scope,
  section,
  team,
  workspaceOf,
} from '@taiseizu/core/testing'
import { LiveCheck, check, rules } from '@taiseizu/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typesetter } from '../../ui/typesetting/lines'
import { tableMeasure } from '../../ui/typesetting/measure'
import { layoutAs } from '../layout/testing/layout-as'
import { arrangements } from '../layout/arrangements'
import { layoutMemory } from '../layout/memory'
import type { Layout, Standing } from '../layout/placed'
import type { Chip, Picture, UnitBox } from './model'
import { pictureOf } from './picture'

const workspace = workspaceOf([
  officer('ceo', { offices: ['ceo'] }),
  department('it', { parent: 'ceo' }),
  section('ops', { parent: 'it' }),
  department('plant', { parent: 'ceo' }),
  team('csirt', { parent: 'ceo', members: [{ unit: 'ops' }, { unit: 'plant' }] }),
  provider('soc'),
  scope('office', 'it', 'it'),
  scope('line', 'ot', 'plant'),
  assign('it', 'A', 'security-monitoring-operation', { scope: 'office' }),
  assign('soc', 'R', 'security-monitoring-operation', { scope: 'office' }),
  assign('ops', 'R', 'security-monitoring-operation', { scope: 'line' }),
  grant('it', 'halt', 'office'),
  exclude('digital-product-development', 'not-applicable', { scope: 'line', takenOverBy: 'it' }),
])

const said = ({ key, label, state, role, sourcing, duties, accepted }: Chip) => ({
  key,
  label,
  state,
  role,
  sourcing,
  accepted,
  duties: duties.map(({ id }) => id),
})
const shown = (box: UnitBox): unknown => ({
  unit: box.unit.id,
  name: box.name,
  rank: box.rank,
  words: box.words.en.split('\u0001').filter((part) => !/^\d+$/u.test(part)),
  chips: box.chips.map(said),
  scopes: box.scopes.map(({ scope: { id }, marks }) => ({ id, marks })),
  badges: box.badges.map(({ of, number, chair }) => `${of.id}/${number}/${chair}`),
  members: box.members.map((member) => `${member.unit.id}/${member.chair}`),
  number: box.number,
  marks: box.marks,
  allMarks: box.allMarks,
  tally: box.tally,
  inside: box.inside,
  under: box.under?.id,
  children: box.children.map(shown),
})
const all = ({ executives, collegial, divisions, providers }: Picture) => [
  ...executives,
  ...collegial,
  ...divisions,
  ...providers,
]
const drawn = (picture: Picture) => ({
  boxes: all(picture).map(shown),
  nobody: picture.nobody.map(said),
  marks: picture.marks,
})

const edits: readonly DesignEdit[] = [
  { collection: 'units', record: { id: 'ops', kind: 'section', name: 'Operations', parent: 'it' } },
  { collection: 'units', record: { id: 'ops', kind: 'section', name: 'Operations', parent: 'plant' } },
  { collection: 'units', record: { id: 'soc', kind: 'provider', name: 'Watchers' } },
  { collection: 'units', record: { id: 'new', kind: 'section', name: 'New', parent: 'ops' } },
  {
    collection: 'units',
    record: { id: 'csirt', kind: 'team', name: 'CSIRT', parent: 'ceo', members: [{ unit: 'it' }] },
  },
  { collection: 'scopes', record: { id: 'line', kind: 'ot', name: 'Line 1', owner: 'it' } },
  {
    collection: 'assignments',
    record: { field: 'security-monitoring-operation', scope: 'line', unit: 'plant', role: 'A' },
  },
  {
    collection: 'assignments',
    record: { field: 'security-monitoring-operation', scope: 'line', unit: 'soc', role: 'S' },
  },
  { collection: 'assignments', remove: 'security-monitoring-operation@office:soc:R' },
  { collection: 'authority', remove: 'it:halt:office' },
  { collection: 'exclusions', remove: 'digital-product-development@line' },
]

test('after any edits the picture of the design that was edited is as one made anew', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...edits]), (chosen) => {
      const live = new LiveDesign(workspace, 'as-is')
      for (const edit of chosen) {
        drawn(pictureOf(live.design, []))
        live.apply(changesFor(live.workspace, 'as-is', [edit]))
        expect(drawn(pictureOf(live.design, []))).toEqual(drawn(pictureOf(designOf(live.workspace, 'as-is'), [])))
      }
    }),
    { numRuns: 60 },
  )
})

/** What somebody does next: an edit, something found accepted (or no more), a step taken back. */
const deed = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...edits) },
  { weight: 3, arbitrary: fc.record({ accepts: fc.nat(400) }) },
  { weight: 2, arbitrary: fc.constant('back' as const) },
)

test('with what is found, what is accepted and steps taken back it is as one made anew, and laid out as if nothing were remembered', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const today = '2026-11-21'
      const live = new LiveCheck(workspace, 'as-is', { rules, today })
      const back: (readonly Change[])[] = []
      const memory = layoutMemory()
      const setter = typesetter(tableMeasure)
      for (const [step, one] of deeds.entries()) {
        const changes = changesOf(one, live, back)
        const { inverse } = applyChanges(live.workspace, changes)
        live.apply(changes)
        if (one !== 'back') back.push(inverse)
        const picture = pictureOf(live.design, live.findings.all)
        const design = designOf(live.workspace, 'as-is')
        const anew = pictureOf(design, check(design, { rules, today }).findings)
        expect(drawn(picture)).toEqual(drawn(anew))
        for (const arrangement of arrangements.slice(step % 3, (step % 3) + 1)) {
          const options = { language: 'en', typesetter: setter, proportion: 1.4, collapsed } as const
          expect(laidOut(layoutAs(arrangement, picture, { ...options, memory }))).toEqual(
            laidOut(layoutAs(arrangement, anew, options)),
          )
        }
      }
    }),
    { numRuns: 25 },
  )
})

const collapsed: ReadonlySet<string> = new Set(['plant'])

function changesOf(
  one: DesignEdit | { readonly accepts: number } | 'back',
  live: LiveCheck,
  back: (readonly Change[])[],
): readonly Change[] {
  if (one === 'back') return back.pop() ?? []
  if (!('accepts' in one)) return changesFor(live.workspace, 'as-is', [one])
  const found = live.findings.all[one.accepts % Math.max(1, live.findings.length)]
  if (found === undefined) return []
  const { key, rule, exception } = found
  const record = { rule: rule.id, key, reason: 'known', approvedBy: 'ceo', until: '2030-01-01' }
  const identity = exceptionIdentity(exception ?? record)
  return [{ change: 'exception', identity, record: exception === null ? record : null }]
}

const placed = ({ x, y, placed: { box, rect, content, children }, below = [] }: Standing): unknown => ({
  at: [x, y, rect.width, rect.height],
  unit: box.unit.id,
  name: content.name,
  under: content.under,
  marks: content.marks,
  chips: content.chips.map(({ chip, rect: at, label }) => ({ ...said(chip), at, label })),
  tabs: content.tabs.map(({ tab, rect: at, label }) => ({ id: tab.scope.id, marks: tab.marks, at, label })),
  members: content.members.map(({ unit, rect: at, label }) => ({ id: unit.id, at, label })),
  badges: content.badges.map(({ badge: { number, chair }, x: left }) => [number, chair, left]),
  tally: box.tally,
  children: children.map(placed),
  below: below.map(placed),
})
const laidOut = ({ width, height, lines, bands, divisions }: Layout) => ({
  size: [width, height],
  lines,
  bands: bands.map(({ id, rect, boxes, chips }) => ({
    id,
    rect,
    boxes: boxes.map(placed),
    chips: chips.map(({ chip, rect: at }) => ({ ...said(chip), at })),
  })),
  divisions: divisions.map(placed),
})

test('what an edit has nothing to do with keeps its very chips, so that nothing of it is drawn again', () => {
  const live = new LiveDesign(workspace, 'as-is')
  const chipsOn = (id: string) => all(pictureOf(live.design, [])).find(({ unit }) => unit.id === id)?.chips
  const [ofPlant, ofProvider] = [chipsOn('plant'), chipsOn('soc')]
  live.apply(
    changesFor(workspace, 'as-is', [
      {
        collection: 'assignments',
        record: { field: 'security-monitoring-operation', scope: 'office', unit: 'soc', role: 'S' },
      },
    ]),
  )
  expect(chipsOn('plant')).toBe(ofPlant)
  expect(chipsOn('soc')).not.toBe(ofProvider)
})

test('of a renamed unit only its box and those around it are made anew', () => {
  const live = new LiveCheck(workspace, 'as-is', { rules })
  const boxesOf = (picture: Picture) => new Map(all(picture).map((box) => [box.unit.id, box]))
  const before = pictureOf(live.design, live.findings.all)
  live.apply(
    changesFor(workspace, 'as-is', [
      { collection: 'units', record: { id: 'ops', kind: 'section', name: 'Operations', parent: 'it' } },
    ]),
  )
  const after = pictureOf(live.design, live.findings.all)
  const [was, is] = [boxesOf(before), boxesOf(after)]
  const anew = [...is].flatMap(([id, box]) => (was.get(id) === box ? [] : [id]))
  // The team names it among its members.
  expect(anew.toSorted()).toEqual(['csirt', 'it'])
  expect(after.executives).toBe(before.executives)
})
