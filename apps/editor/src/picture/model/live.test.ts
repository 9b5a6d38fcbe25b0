/** The picture of a design that is edited: as if it were made anew, and where nothing changed the same. */
import { type DesignEdit, LiveDesign, changesFor, designOf } from '@taiseizu/core'
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
import fc from 'fast-check'
import { expect, test } from 'vitest'
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
const shown = ({ unit, rank, words, chips, tally, inside, under, children }: UnitBox): unknown => ({
  unit: unit.id,
  rank,
  words: words.en.split('\u0001').filter((part) => !/^\d+$/u.test(part)),
  chips: chips.map(said),
  tally,
  inside,
  under: under?.id,
  children: children.map(shown),
})
const all = ({ executives, collegial, divisions, providers }: Picture) => [
  ...executives,
  ...collegial,
  ...divisions,
  ...providers,
]
const drawn = (picture: Picture) => ({ boxes: all(picture).map(shown), nobody: picture.nobody.map(said) })

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
