import { applyChanges, changesFor, designOf, type AssignmentRecord, type Design, type Workspace } from '@taiseizu/core'
import { assign, contract, department, officer, provider, scope, variant } from '@taiseizu/core/testing'
import { arbitraryWorkspace } from '@taiseizu/core/testing/arbitrary'
import type { Role } from '@taiseizu/catalogue'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Terms, type Wish, planFor, roleIds } from './edits'

const field = 'security-monitoring-operation'
const task = `${field}.incident-response`
const frame = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('plant', { parent: 'ceo' }),
  provider('soc-co'),
  provider('other-co'),
  contract('soc-2026', { provider: 'soc-co' }),
  scope('office', 'it', 'it'),
  scope('branch', 'it', 'plant'),
]

function wishIn(
  design: Design,
  unit: string,
  roles: readonly Role[],
  where = 'office',
  terms: Terms | null = null,
): Wish {
  const duty = design.duties.find(({ id }) => id === `${task}@${where}`)
  const who = design.unitById.get(unit)
  if (duty === undefined || who === undefined) throw new Error('the test names what is not there')
  return { duty, unit: who, roles: new Map(roles.map((role) => [role, terms])) }
}

const after = (workspace: Workspace, wishes: (design: Design) => readonly Wish[], id = 'as-is') => {
  const design = designOf(workspace, id)
  const { edits, refused } = planFor(design, wishes(design))
  const changes = changesFor(workspace, id, edits)
  return { edits, refused, design: designOf(applyChanges(workspace, changes).workspace, id) }
}

/** `it:R plant:A` in a duty. */
const holders = (design: Design, where = 'office') =>
  roleIds
    .flatMap((role) =>
      design.holding(wishIn(design, 'it', [], where).duty, role).map(({ unit }) => `${unit.id}:${role}`),
    )
    .join(' ')

test('a unit gets a role in an empty cell by an assignment of this duty', () => {
  const { edits, design } = after(variant(...frame), (now) => [wishIn(now, 'it', ['R', 'A'])])
  expect(edits).toEqual([
    { collection: 'assignments', record: { task, scope: 'office', unit: 'it', role: 'R' } },
    { collection: 'assignments', record: { task, scope: 'office', unit: 'it', role: 'A' } },
  ])
  expect(holders(design)).toBe('it:R it:A')
  expect(holders(design, 'branch')).toBe('')
})

test('who holds the role by field stays when another unit joins, there and everywhere else', () => {
  const { design } = after(variant(...frame, assign('plant', 'R', field)), (now) => [wishIn(now, 'it', ['R'])])
  expect(holders(design)).toBe('it:R plant:R')
  expect(holders(design, 'branch')).toBe('plant:R')
})

test('who is restated keeps mode, contract and note', () => {
  const by = { mode: 'outsourced', contract: 'soc-2026', note: 'at night' } as const
  const { edits } = after(variant(...frame, assign('soc-co', 'R', field, by)), (now) => [wishIn(now, 'it', ['R'])])
  expect(edits).toContainEqual({
    collection: 'assignments',
    record: { task, scope: 'office', unit: 'soc-co', role: 'R', ...by },
  })
})

test('one of several who hold the role by field can leave it in one duty', () => {
  const pieces = [assign('plant', 'R', field), assign('it', 'R', field)]
  const { design, refused } = after(variant(...frame, ...pieces), (now) => [wishIn(now, 'it', [])])
  expect(refused).toEqual([])
  expect(holders(design)).toBe('plant:R')
  expect(holders(design, 'branch')).toBe('it:R plant:R')
})

test('the last who holds the role by field cannot leave it in one duty alone, and nothing is changed', () => {
  const { edits, refused } = after(variant(...frame, assign('it', 'R', field)), (now) => [wishIn(now, 'it', [])])
  expect(edits).toEqual([])
  expect(refused.map(({ role, general }) => [role, general.map(({ id }) => id)])).toEqual([['R', [`${field}@*:it:R`]]])
})

test('the last of a duty of its own cannot leave it where the role would hold by field again', () => {
  const pieces = [assign('plant', 'R', field), assign('it', 'R', task, { scope: 'office' })]
  const { edits, refused } = after(variant(...frame, ...pieces), (now) => [wishIn(now, 'it', [])])
  expect(edits).toEqual([])
  expect(refused[0]?.general.map(({ unit }) => unit.id)).toEqual(['plant'])
})

test('one takes the place of another in one step', () => {
  const { design, refused } = after(variant(...frame, assign('it', 'R', field)), (now) => [
    wishIn(now, 'it', []),
    wishIn(now, 'plant', ['R']),
  ])
  expect(refused).toEqual([])
  expect(holders(design)).toBe('plant:R')
  expect(holders(design, 'branch')).toBe('it:R')
})

test('what comes to say the same as is said by field is not said twice', () => {
  const workspace = variant(...frame, assign('plant', 'R', field))
  const joined = after(workspace, (now) => [wishIn(now, 'it', ['R'])]).design.workspace
  expect(after(joined, (now) => [wishIn(now, 'it', [])]).design.workspace).toEqual(workspace)
})

test('a provider is outside, and has only contracts of its own', () => {
  const terms = { mode: 'in-house', contract: 'soc-2026' } as const
  const given = (unit: string) =>
    after(variant(...frame), (now) => [wishIn(now, unit, ['R'], 'office', terms)]).edits.map((edit) =>
      'record' in edit ? (edit.record as AssignmentRecord) : null,
    )
  expect(given('soc-co')).toMatchObject([{ mode: 'outsourced', contract: 'soc-2026' }])
  expect(given('other-co')).toEqual([{ task, scope: 'office', unit: 'other-co', role: 'R', mode: 'outsourced' }])
})

test('other terms for one who holds the role by field are said of this duty alone', () => {
  const { design } = after(variant(...frame, assign('it', 'R', field)), (now) => [
    wishIn(now, 'it', ['R'], 'office', { mode: 'outsourced', contract: 'soc-2026' }),
  ])
  const modeIn = (where: string) => design.holding(wishIn(design, 'it', [], where).duty, 'R').map(({ mode }) => mode)
  expect(modeIn('office')).toEqual(['outsourced'])
  expect(modeIn('branch')).toEqual(['in-house'])
})

test('what is so already is no edit', () => {
  const workspace = variant(...frame, assign('it', 'R', field), assign('plant', 'A', task, { scope: 'office' }))
  const { edits } = after(workspace, (now) => [wishIn(now, 'it', ['R']), wishIn(now, 'plant', ['A'])])
  expect(edits).toEqual([])
})

test('in any organisation: who is wished holds exactly what is wished, and nobody else holds anything else', () => {
  const nth = fc.nat({ max: 999 })
  const cells = fc.array(fc.record({ duty: nth, unit: nth, roles: fc.subarray([...roleIds]) }), { maxLength: 4 })
  fc.assert(
    fc.property(arbitraryWorkspace(), cells, nth, (workspace, chosen, which) => {
      const id = workspace.variants[which % workspace.variants.length]?.id ?? ''
      const before = designOf(workspace, id)
      const wishesIn = ({ duties, units }: Design) =>
        chosen.flatMap(({ duty, unit, roles }): readonly Wish[] => {
          const [where, who] = [duties[duty % duties.length], units[unit % units.length]]
          if (where === undefined || who === undefined) return []
          return [{ duty: where, unit: who, roles: new Map(roles.map((role) => [role, null])) }]
        })
      const wishes = wishesIn(before)
      const { refused, design } = after(workspace, wishesIn, id)
      const last = new Map(wishes.map((wish) => [`${wish.duty.id}:${wish.unit.id}`, wish]))
      const now = new Map(design.duties.map((duty) => [duty.id, duty]))
      for (const duty of before.duties) {
        const same = now.get(duty.id)
        if (same === undefined) throw new Error('a duty is gone')
        for (const role of roleIds) {
          const was = before.holding(duty, role).map(({ unit }) => unit.id)
          const isRefused = refused.some((one) => one.duty.id === duty.id && one.role === role)
          const expected = before.units
            .map((unit) => unit.id)
            .filter((unit) => {
              const wish = isRefused ? undefined : last.get(`${duty.id}:${unit}`)
              return wish === undefined ? was.includes(unit) : wish.roles.has(role)
            })
          expect(
            design
              .holding(same, role)
              .map(({ unit }) => unit.id)
              .toSorted(),
            `${duty.id} ${role}`,
          ).toEqual(expected.toSorted())
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('in any organisation: only what would leave nobody is refused', () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), fc.nat({ max: 999 }), fc.nat({ max: 999 }), (workspace, at, by) => {
      const before = designOf(workspace, 'as-is')
      const [duty, unit] = [before.duties[at % before.duties.length], before.units[by % before.units.length]]
      if (duty === undefined || unit === undefined) return
      for (const { role, general } of planFor(before, [{ duty, unit, roles: new Map() }]).refused) {
        expect(before.holding(duty, role).map((one) => one.unit)).toEqual([unit])
        expect(general.length).toBeGreaterThan(0)
      }
    }),
  )
})
