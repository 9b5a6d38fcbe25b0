import { type LinkKind, idsOf, linkKinds } from '@taiseizu/catalogue'
import { committee, department, design, link, officer, provider, section, site, team } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { circleOf } from './circles'

const organisation = design(
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('csirt', { parent: 'it' }),
  section('ops', { parent: 'it' }),
  site('plant', { parent: 'ceo' }),
  section('line-team', { parent: 'plant' }),
  department('legal', { parent: 'ceo' }),
  department('pr', { parent: 'ceo' }),
  committee('council', { parent: 'ceo', members: [{ unit: 'plant' }, { unit: 'legal' }] }),
  team('task-force', { members: [{ unit: 'csirt' }, { unit: 'pr' }] }),
  provider('soc-co'),
  link('coordinates-with', 'ops', 'pr'),
  link('escalates-to', 'soc-co', 'csirt'),
  link('advises', 'legal', 'it'),
)

const circles = organisation.units.flatMap((one) => organisation.units.map((other) => [...new Set([one, other])]))

test('a unit is joined with a circle if it is joined with one of its units', () => {
  for (const units of circles)
    for (const unit of organisation.units) {
      const expected = units.some((one) => organisation.relations.joined(unit, one))
      expect(
        circleOf(() => units).isJoined(organisation, unit),
        `${unit.id} with ${units.map((one) => one.id).join()}`,
      ).toBe(expected)
    }
})

test('a unit is linked with a circle if it is linked with one of its units, by the kinds asked for', () => {
  const kindLists: readonly (readonly LinkKind[] | undefined)[] = [undefined, ...idsOf(linkKinds).map((kind) => [kind])]
  for (const units of circles)
    for (const unit of organisation.units)
      for (const kinds of kindLists) {
        const expected = units.some((one) => organisation.relations.linked(unit, one, kinds))
        expect(
          circleOf(() => units).isLinked(organisation, unit, kinds),
          `${unit.id} by ${kinds?.join() ?? 'any'}`,
        ).toBe(expected)
      }
})

test('nobody is joined with an empty circle', () => {
  expect(organisation.units.some((unit) => circleOf(() => []).isJoined(organisation, unit))).toBe(false)
})
