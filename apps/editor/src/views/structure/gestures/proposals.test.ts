/** Gestures as edits: what letting go of something on a unit would do. */
import { type Design, type DesignEdit, applyChanges, changesFor, designOf } from '@taiseizu/core'
import {
  assign,
  committee,
  contract,
  department,
  design,
  exclude,
  officer,
  provider,
  scope,
  section,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import type { Proposal } from '../../../commands/proposal'
import { baseChips } from '../../../picture/model/chips'
import type { ChipGrip, Grip } from './grip'
import { proposalFor, removalOf } from './proposals'

const organisation = design(
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('ops', { parent: 'it' }),
  section('desk', { parent: 'ops' }),
  department('legal-dept', { parent: 'ceo' }),
  committee('com', { parent: 'ceo', members: [{ unit: 'it' }] }),
  provider('soc-co'),
  contract('soc', { provider: 'soc-co', manager: 'it' }),
  scope('office', 'it', 'it'),
  assign('it', 'A', 'legal'),
  assign('it', 'R', 'legal'),
  assign('it', 'C', 'legal'),
  assign('legal-dept', 'R', 'legal'),
  exclude('security-analysis-research', 'packages-only', { takenOverBy: 'it' }),
)

const proposed = (grip: Grip, target: string, copy = false): Proposal | undefined =>
  proposalFor(grip, organisation.unitById.get(target), organisation, copy, 'en')
const units = (...ids: readonly string[]): Grip => ({ type: 'units', ids })

/** The design after a gesture. */
function after(proposal: Proposal | undefined): Design {
  if (proposal === undefined || !('edits' in proposal)) throw new Error('nothing would be done')
  const edits: readonly DesignEdit[] = proposal.edits
  const { workspace, variant } = organisation
  return designOf(applyChanges(workspace, changesFor(workspace, variant.id, edits)).workspace, variant.id)
}
const refusal = (proposal: Proposal | undefined): string =>
  proposal !== undefined && 'refused' in proposal ? proposal.refused.en : ''
const parentOf = (one: Design, id: string) => one.unitById.get(id)?.parent?.id
const rolesIn = (one: Design, field: string, unit: string) =>
  one.assignments
    .filter((assignment) => assignment.unit.id === unit && assignment.field === field)
    .map(({ role }) => role)
    .join('')

/** The chip of a field on a unit; without a field, that which stands for all that nobody does. */
function chip(unit: string | undefined, field?: string): ChipGrip {
  const owner = unit === undefined ? undefined : organisation.unitById.get(unit)
  const found = baseChips(organisation, owner).all.find((one) => one.field === field)
  if (found === undefined) throw new Error(`no chip of ${field ?? 'several fields'}`)
  return { type: 'chip', chip: found, unit }
}

test('a unit dropped on another stands under it, with what is below it', () => {
  const moved = after(proposed(units('ops'), 'legal-dept'))
  expect(parentOf(moved, 'ops')).toBe('legal-dept')
  expect(parentOf(moved, 'desk')).toBe('ops')
})

test('of several units those below others of them come along and stay where they are', () => {
  const moved = after(proposed(units('desk', 'ops'), 'ceo'))
  expect([parentOf(moved, 'ops'), parentOf(moved, 'desk')]).toEqual(['ceo', 'ops'])
})

test('a unit is refused under what is below it, where it stands, and in a provider; a provider anywhere', () => {
  expect(refusal(proposed(units('it'), 'desk'))).toContain('cannot move under "desk"')
  expect(refusal(proposed(units('ops'), 'it'))).toContain('already here')
  expect(refusal(proposed(units('ops'), 'soc-co'))).toContain('Nothing can be placed under the provider')
  expect(refusal(proposed(units('soc-co'), 'it'))).toContain('cannot be placed under')
  expect(proposed(units('it'), 'it')).toBeUndefined()
})

test('a unit dropped on a committee becomes its member and stays in the line', () => {
  const joined = after(proposed(units('legal-dept'), 'com'))
  expect(joined.unitById.get('com')?.members.map(({ unit }) => unit.id)).toEqual(['it', 'legal-dept'])
  expect(parentOf(joined, 'legal-dept')).toBe('ceo')
  expect(refusal(proposed(units('it'), 'com'))).toContain('already a member of "com"')
})

test('with a modifier units are copied with what is below them, under new ids', () => {
  const copied = after(proposed(units('ops'), 'legal-dept', true))
  expect(parentOf(copied, 'ops')).toBe('it')
  expect([parentOf(copied, 'ops-2'), parentOf(copied, 'desk-2')]).toEqual(['legal-dept', 'ops-2'])
})

test('a field dropped on another unit takes what the chip stands for, and leaves who is consulted', () => {
  const moved = after(proposed(chip('it', 'legal'), 'ops'))
  expect([rolesIn(moved, 'legal', 'it'), rolesIn(moved, 'legal', 'ops')]).toEqual(['C', 'AR'])
})

test('what the other unit does already is not given to it twice', () => {
  const moved = after(proposed(chip('it', 'legal'), 'legal-dept'))
  expect([rolesIn(moved, 'legal', 'it'), rolesIn(moved, 'legal', 'legal-dept')]).toEqual(['C', 'AR'])
})

test('with a modifier both do it', () => {
  const shared = after(proposed(chip('it', 'legal'), 'ops', true))
  expect([rolesIn(shared, 'legal', 'it'), rolesIn(shared, 'legal', 'ops')]).toEqual(['ACR', 'AR'])
})

test('work given to a provider is outsourced, under its contract where it has one alone', () => {
  const given = after(proposed(chip('it', 'legal'), 'soc-co'))
  const held = given.assignments.filter(({ unit }) => unit.id === 'soc-co')
  expect(held.map(({ mode, contract: under }) => [mode, under?.id])).toEqual([
    ['outsourced', 'soc'],
    ['outsourced', 'soc'],
  ])
})

test('a gap dropped on a unit is performed and answered for by it, and is no gap any more', () => {
  const given = after(proposed(chip(undefined), 'it'))
  expect(rolesIn(given, 'security-supervision', 'it')).toBe('AR')
  const duties = given.openDuties.filter(
    ({ field, scope: { isEnterprise } }) => field === 'security-supervision' && isEnterprise,
  )
  expect(duties.length).toBeGreaterThan(0)
  expect(duties.map(given.statusOf).filter((status) => status !== 'covered')).toEqual([])
})

test('a gap dropped on a provider is performed by it: somebody in the house has still to answer', () => {
  const given = after(proposed(chip(undefined), 'soc-co'))
  expect(rolesIn(given, 'security-supervision', 'soc-co')).toBe('R')
})

test('a field removed from a unit is no longer its task, and who is consulted stays; what was left out is to be done again', () => {
  const off = (grip: ChipGrip) => removalOf(grip, organisation)
  expect(rolesIn(after(off(chip('it', 'legal'))), 'legal', 'it')).toBe('C')
  expect(after(off(chip('it', 'security-analysis-research'))).exclusions).toEqual([])
  expect(refusal(off(chip(undefined)))).toContain('Nobody does')
})

test('what was left out is taken over by the unit that it is dropped on, not by one outside', () => {
  const out = chip('it', 'security-analysis-research')
  expect(after(proposed(out, 'legal-dept')).exclusions[0]?.takenOverBy?.id).toBe('legal-dept')
  expect(refusal(proposed(out, 'soc-co'))).toContain('which is a provider')
})

test('a scope dropped on a unit is owned by it, not by a provider', () => {
  const office: Grip = { type: 'scope', id: 'office' }
  expect(after(proposed(office, 'legal-dept')).scopeById.get('office')?.owner?.id).toBe('legal-dept')
  expect(refusal(proposed(office, 'soc-co'))).toContain('cannot be owned')
})
