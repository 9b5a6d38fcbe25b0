import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChainLink } from './authority/authority'
import { type Design, designOf } from './design'
import type { Target } from './organisation/records'
import {
  type Piece,
  assign,
  committee,
  contract,
  department,
  design,
  exclude,
  grant,
  officer,
  provider,
  scope,
} from './testing'
import { arbitraryWorkspace, shuffled } from './testing/arbitrary'

const task = 'security-monitoring-operation.incident-response'
const field = 'security-monitoring-operation'
const contactPoint = `${field}.contact-point`
const frame = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('plant', { parent: 'ceo' }),
  provider('soc-co'),
  scope('office', 'it', 'it'),
  scope('line', 'ot', 'plant'),
]
const made = (...pieces: readonly Piece[]) => {
  const one = design(...frame, ...pieces)
  const unit = (id: string) => one.unitById.get(id)!
  const dutyNamed = (id: string) => one.duties.find((known) => known.id === id)!
  return Object.assign(one, { unit, dutyNamed })
}
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

test('open duties are those neither excluded nor relieved; all are told besides', () => {
  const one = made(
    exclude(task, 'packages-only', { scope: 'line' }),
    exclude(contactPoint, 'packages-only', { takenOverBy: 'it' }),
  )
  expect(one.duties.length - one.openDuties.length).toBe(2)
  expect(ids(one.openDuties)).toContain(`${task}@office`)
  expect(ids(one.openDuties)).not.toContain(`${task}@line`)
  expect(ids(one.openDuties)).not.toContain(`${contactPoint}@enterprise`)
})

test('the duties in a scope and of a field are the open ones, in their order', () => {
  const one = made(
    exclude('security-audit', 'not-applicable', { note: 'none' }),
    exclude(task, 'packages-only', { scope: 'line' }),
  )
  expect(ids(one.dutiesIn(one.scopeById.get('line')!))).toEqual(
    ids(one.openDuties.filter((duty) => duty.scope.id === 'line')),
  )
  expect(ids(one.dutiesOfField(field))).toEqual(ids(one.openDuties.filter((duty) => duty.field === field)))
  expect(one.dutiesOfField('security-audit')).toEqual([])
})

test('who holds one of several roles is told once, by unit id', () => {
  const one = made(
    assign('plant', 'R', task),
    assign('it', 'A', task),
    assign('plant', 'A', task),
    assign('ceo', 'I', task),
  )
  expect(ids(one.unitsWith(one.dutyNamed(`${task}@office`), 'R', 'A'))).toEqual(['it', 'plant'])
  expect(ids(one.unitsWith(one.dutyNamed(`${task}@office`), 'S'))).toEqual([])
  expect(ids(one.holding(one.dutyNamed(`${task}@office`), 'A'))).toEqual([`${task}@*:it:A`, `${task}@*:plant:A`])
})

test('the duties of a unit are those in which one of its assignments counts, each once and only while open', () => {
  const products = `${field}.products-services`
  const one = made(
    assign('it', 'R', field),
    assign('it', 'A', products),
    assign('plant', 'R', products, { scope: 'line' }),
    exclude(contactPoint, 'packages-only'),
  )
  const performed = ids(one.dutiesWith(one.unit('it'), 'R'))
  expect(performed).not.toContain(`${products}@line`)
  expect(performed).not.toContain(`${contactPoint}@enterprise`)
  expect(performed).toContain(`${products}@office`)
  const both = ids(one.dutiesWith(one.unit('it'), 'R', 'A'))
  expect(both).toEqual(ids(one.openDuties).filter((id) => performed.includes(id) || id === `${products}@line`))
  expect(one.dutiesWith(one.unit('it'), 'S')).toEqual([])
  expect(ids(one.assignmentsOf(one.unit('it')))).toEqual([`${products}@*:it:A`, `${field}@*:it:R`])
  expect(one.assignmentsOf(one.unit('ceo'))).toEqual([])
})

test('a contract serves the open duties of the assignments in force that name it, whatever their role', () => {
  const one = made(
    contract('c', { provider: 'soc-co' }),
    contract('b', { provider: 'soc-co' }),
    assign('soc-co', 'R', task, { contract: 'c' }),
    assign('soc-co', 'C', contactPoint, { contract: 'c' }),
    assign('it', 'R', task, { scope: 'line' }),
  )
  expect(ids(one.dutiesServedBy(one.contractById.get('c')!))).toEqual([`${contactPoint}@enterprise`, `${task}@office`])
  expect(one.dutiesServedBy(one.contractById.get('b')!)).toEqual([])
  expect(ids(one.contractsWith(one.unit('soc-co')))).toEqual(['b', 'c'])
  expect(one.contractsWith(one.unit('it'))).toEqual([])
})

test('an assignment in force in no open duty has none', () => {
  const one = made(assign('it', 'R', task, { scope: 'office' }), exclude(task, 'packages-only', { scope: 'office' }))
  expect(one.dutiesOf(one.assignments[0]!)).toEqual([])
})

test('duties are counted: the open ones, of these the covered and the matched, and the others', () => {
  const own = [
    assign('it', 'R', task),
    assign('it', 'A', task),
    exclude('security-audit', 'not-applicable', { note: 'none' }),
  ]
  const { counts, duties, statusOf } = made(...own)
  expect(counts).toEqual({ duties: duties.length - 3, covered: 2, matched: 1, excluded: 3 })
  expect(duties.filter((duty) => statusOf(duty) === 'excluded')).toHaveLength(3)
})

test('to design a variant that is not there is a mistake', () => {
  expect(() => designOf({ format: 'taiseizu/1', organisation: { name: 'S' }, variants: [] }, 'as-is')).toThrow(
    '"as-is"',
  )
})

const kinds = ['direct', 'inspect', 'halt'] as const

const told = (link: ChainLink): string =>
  link.by === 'grant' ? link.grant.id : `${ids(link.path).join('/')} over ${link.over === '*' ? '*' : link.over.id}`

/** All answers of a design, told by ids. */
function answersOf(one: Design) {
  const { authority, coverage, relations, units, scopes } = one
  const targets: readonly Target[] = [...units, ...scopes, '*']
  return {
    top: one.topUnit?.id,
    owner: one.enterprise.owner?.id,
    counts: one.counts,
    duties: one.duties.map((duty) => {
      const match = coverage.matchOf(duty)
      const lacks = match.lacks.map(({ unit, kinds: lacking }) => [unit.id, lacking])
      const roles = (['R', 'A', 'S', 'C', 'I'] as const).map((role) => ids(one.holding(duty, role)))
      return [duty.id, one.statusOf(duty), match.state, match.missing, lacks, roles, ids(coverage.exclusionsOf(duty))]
    }),
    grounded: ids(one.grants.filter(authority.isGrounded)),
    grantors: one.grants.map(({ grantedBy }) => grantedBy?.id),
    authority: targets.map((target) =>
      kinds.map((kind) => authority.holdersOf(kind, target).map(({ unit, chain }) => [unit.id, chain.map(told)])),
    ),
    units: units.map((unit) => [
      unit.id,
      unit.parent?.id,
      unit.layers,
      unit.isExecutive,
      ids(unit.children),
      ids(unit.memberOf),
    ]),
    joined: units.map((unit) => ids(units.filter((other) => relations.joined(unit, other)))),
    ways: units.map((unit) =>
      units.map((to) => relations.wayTo(unit, (sought) => sought === to, 3)?.map(({ id }) => id)),
    ),
    posts: one.posts.map(({ id, unit }) => [id, unit.id]),
    misaimed: one.variant.misaimed.map(({ identity }) => identity).toSorted(),
  }
}

test('no answer depends on the order of records in the file', () => {
  const mixed = arbitraryWorkspace().chain((workspace) => fc.tuple(fc.constant(workspace), shuffled(workspace)))
  fc.assert(
    fc.property(mixed, ([workspace, other]) => {
      for (const { id } of workspace.variants)
        expect(answersOf(designOf(other, id))).toEqual(answersOf(designOf(workspace, id)))
    }),
    { numRuns: 60 },
  )
})

test('a variant that is based on another and changes nothing gives the same answers', () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), (workspace) => {
      for (const { id } of workspace.variants) {
        const variants = [...workspace.variants, { id: 'copy', name: 'Copy', basedOn: id }]
        const { misaimed: _, ...copy } = answersOf(designOf({ ...workspace, variants }, 'copy'))
        expect(answersOf(designOf(workspace, id))).toMatchObject(copy)
      }
    }),
    { numRuns: 50 },
  )
})

test('a unit that answers in a committee alone has what the committee was granted, and no more', () => {
  const com = [committee('com', { parent: 'ceo' }), assign('com', 'A', task)]
  const state = (...pieces: readonly Piece[]) => {
    const one = made(...com, ...pieces)
    return one.coverage.matchOf(one.dutyNamed(`${task}@line`)).state
  }
  expect(state()).toBe('mismatched')
  expect(state(grant('com', 'halt', '*'))).toBe('matched')
})
