import {
  type Piece,
  assign,
  board,
  committee,
  department,
  design,
  exclude,
  grant,
  officer,
  provider,
  scope,
  section,
  subsidiary,
  team,
} from '@taiseizu/core/testing'
import { check, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import type { Chip, Picture, UnitBox } from './model'
import { pictureOf } from './picture'

const pictured = (...pieces: readonly Piece[]): Picture => pictureOf(design(...pieces), [])
const ids = (boxes: readonly UnitBox[]) => boxes.map(({ unit }) => unit.id)
const boxIn = (boxes: readonly UnitBox[], id: string): UnitBox => {
  for (const box of boxes) {
    if (box.unit.id === id) return box
    const inside = box.children.length > 0 ? tryBox(box.children, id) : undefined
    if (inside !== undefined) return inside
  }
  throw new Error(`no box ${id}`)
}
const tryBox = (boxes: readonly UnitBox[], id: string): UnitBox | undefined => {
  try {
    return boxIn(boxes, id)
  } catch {
    return undefined
  }
}
const told = ({ field, role, sourcing, state }: Chip) => [field, role, sourcing, state].filter(Boolean).join(' ')
const chipsOn = (picture: Picture, id: string) =>
  boxIn([...picture.executives, ...picture.collegial, ...picture.divisions, ...picture.providers], id).chips.map(told)

const leaders = [board('board'), officer('ceo', { parent: 'board' }), officer('cio', { parent: 'ceo' })]

test('executives stand across the top, what they lead side by side below them', () => {
  const picture = pictured(...leaders, department('it', { parent: 'cio' }), section('ops', { parent: 'it' }))
  expect(ids(picture.executives)).toEqual(['board', 'ceo', 'cio'])
  expect(ids(picture.divisions)).toEqual(['it'])
  expect(ids(boxIn(picture.divisions, 'it').children)).toEqual(['ops'])
})

test('a division says which executive is in charge, unless it is the owner of enterprise', () => {
  const { divisions } = pictured(
    ...leaders,
    department('it', { parent: 'cio' }),
    department('sales', { parent: 'ceo' }),
  )
  expect(boxIn(divisions, 'it').under?.id).toBe('cio')
  expect(boxIn(divisions, 'sales').under).toBeUndefined()
})

test('divisions stand as in the guide: administration, IT, businesses, group companies', () => {
  const { divisions } = pictured(
    ...leaders,
    subsidiary('a-sub', { parent: 'ceo' }),
    department('b-sales', { parent: 'ceo', functions: ['business'] }),
    department('c-it', { parent: 'cio', functions: ['it'] }),
    department('d-legal', { parent: 'ceo', functions: ['legal'] }),
  )
  expect(ids(divisions)).toEqual(['d-legal', 'c-it', 'b-sales', 'a-sub'])
})

test('inside a group company its president stands beside what it leads, and nobody stands there twice', () => {
  const { divisions } = pictured(
    ...leaders,
    subsidiary('sub', { parent: 'ceo' }),
    officer('sub-ceo', { parent: 'sub' }),
    department('sub-it', { parent: 'sub-ceo' }),
  )
  expect(ids(boxIn(divisions, 'sub').children)).toEqual(['sub-ceo', 'sub-it'])
  expect(boxIn(divisions, 'sub').inside).toBe(2)
})

test('a committee lies across the boxes that it joins, numbered, and its members carry the number', () => {
  const picture = pictured(
    ...leaders,
    department('it', { parent: 'cio' }),
    department('sales', { parent: 'ceo' }),
    committee('com', { parent: 'ceo', members: [{ unit: 'cio', chair: true }, { unit: 'sales' }] }),
  )
  expect(ids(picture.collegial)).toEqual(['com'])
  expect(boxIn(picture.executives, 'cio').badges).toMatchObject([{ number: 1, chair: true }])
  expect(boxIn(picture.divisions, 'sales').badges).toMatchObject([{ number: 1, chair: false }])
})

test('a team whose members all stand in one box lies inside it', () => {
  const picture = pictured(
    ...leaders,
    department('it', { parent: 'cio' }),
    section('ops', { parent: 'it' }),
    team('sirt', { parent: 'it', members: [{ unit: 'ops' }] }),
  )
  expect(picture.collegial).toEqual([])
  expect(ids(boxIn(picture.divisions, 'it').children)).toEqual(['ops', 'sirt'])
})

test('a scope is a tab on its owner', () => {
  const { divisions } = pictured(...leaders, department('it', { parent: 'cio' }), scope('office', 'it', 'it'))
  expect(boxIn(divisions, 'it').scopes.map((tab) => tab.scope.id)).toEqual(['office'])
})

test('a field lies once on each unit that answers or performs, whatever the number of duties', () => {
  const picture = pictured(
    ...leaders,
    department('audit', { parent: 'ceo' }),
    assign('audit', 'R', 'security-executive'),
    assign('ceo', 'A', 'security-executive'),
  )
  expect(chipsOn(picture, 'audit')[0]).toBe('security-executive R in-house covered')
  expect(chipsOn(picture, 'ceo')[0]).toMatch(/^security-executive A in-house/u)
})

test('outside work is told on the provider and on who answers, shared work on who performs too', () => {
  const picture = pictured(
    ...leaders,
    department('it', { parent: 'cio' }),
    section('soc', { parent: 'it' }),
    provider('soc-co'),
    scope('office', 'it', 'it'),
    grant('it', 'halt', 'office', { grantedBy: 'cio' }),
    grant('it', 'direct', 'office', { grantedBy: 'cio' }),
    assign('it', 'A', 'security-monitoring-operation', { scope: 'office' }),
    assign('soc', 'R', 'security-monitoring-operation', { scope: 'office' }),
    assign('soc-co', 'R', 'security-monitoring-operation', { scope: 'office' }),
    assign('soc-co', 'R', 'digital-product-development', { scope: 'office' }),
    assign('it', 'A', 'digital-product-development', { scope: 'office' }),
  )
  expect(chipsOn(picture, 'soc')).toEqual(['security-monitoring-operation R shared covered'])
  expect(chipsOn(picture, 'soc-co')).toContain('security-monitoring-operation R outsourced covered')
  expect(chipsOn(picture, 'it')).toContain('digital-product-development A outsourced covered')
})

test('support from outside is told, support in the house is not', () => {
  const picture = pictured(
    ...leaders,
    provider('adviser'),
    department('it', { parent: 'cio' }),
    assign('adviser', 'S', 'legal'),
    assign('it', 'S', 'legal'),
    assign('ceo', 'A', 'legal'),
  )
  expect(chipsOn(picture, 'adviser')).toEqual(['legal S outsourced covered'])
  expect(chipsOn(picture, 'it')).toEqual([])
})

const siteOf = (...more: readonly Piece[]) =>
  pictured(...leaders, department('it', { parent: 'cio' }), scope('office', 'it', 'it'), ...more)

test('what nobody does in a scope lies empty on its owner', () => {
  const picture = pictured(...leaders, department('stores', { parent: 'ceo' }), scope('premises', 'site', 'stores'))
  expect(chipsOn(picture, 'stores')).toContain('business-domain-site in-house gap')
})

test('what nobody does for the enterprise lies in a strip of its own', () => {
  expect(pictured(...leaders).nobody).toHaveLength(1)
  expect(pictured(...leaders).nobody[0]?.state).toBe('gap')
  expect(pictured(...leaders).nobody[0]?.fields).toBeGreaterThan(6)
})

test('performed and answered for by nobody, answered and performed by nobody, answered by several: each has its state', () => {
  const monitoring = 'security-monitoring-operation'
  expect(chipsOn(siteOf(assign('it', 'R', monitoring, { scope: 'office' })), 'it')).toContain(
    `${monitoring} R in-house unanswered`,
  )
  expect(chipsOn(siteOf(assign('it', 'A', monitoring, { scope: 'office' })), 'it')).toContain(
    `${monitoring} A in-house unperformed`,
  )
  const several = siteOf(
    assign('it', 'A', monitoring, { scope: 'office' }),
    assign('cio', 'A', monitoring, { scope: 'office' }),
    assign('it', 'R', monitoring, { scope: 'office' }),
  )
  expect(chipsOn(several, 'it')).toContain(`${monitoring} AR in-house contested`)
})

test('who answers without authority is told, not who performs for it', () => {
  const monitoring = 'security-monitoring-operation'
  const picture = siteOf(
    department('other', { parent: 'ceo' }),
    assign('other', 'A', monitoring, { scope: 'office' }),
    assign('it', 'R', monitoring, { scope: 'office' }),
  )
  expect(chipsOn(picture, 'other')).toContain(`${monitoring} A in-house unauthorised`)
  expect(chipsOn(picture, 'it')).toContain(`${monitoring} R in-house covered`)
})

test('what is left out is pale on the owner of the scope, what is taken over on who takes it over', () => {
  const picture = siteOf(
    exclude('digital-product-development', 'packages-only', { scope: 'office' }),
    exclude('security-analysis-research', 'specialist-contracted-when-needed', { takenOverBy: 'cio' }),
  )
  expect(chipsOn(picture, 'it')).toContain('digital-product-development in-house excluded')
  expect(chipsOn(picture, 'cio')).toContain('security-analysis-research in-house relieved')
})

test('many gaps on one box become one chip that says how many', () => {
  const [chip] = boxIn(siteOf().divisions, 'it').chips
  expect(chip?.label).toMatchObject({ ja: `空白 ${chip?.fields}分野` })
  expect(chip?.fields).toBeGreaterThan(6)
})

test('the tally of a box counts the duties of everything inside', () => {
  const picture = siteOf(
    section('ops', { parent: 'it' }),
    assign('ops', 'R', 'digital-product-operation'),
    assign('it', 'A', 'digital-product-operation'),
  )
  const inside = boxIn(picture.divisions, 'ops').tally.covered
  expect(inside).toBeGreaterThan(0)
  expect(boxIn(picture.divisions, 'it').tally.covered).toBe(2 * inside)
})

test('every finding is marked at exactly one place', () => {
  const faulty = design(
    ...leaders,
    department('it', { parent: 'cio' }),
    scope('office', 'it', 'it'),
    provider('co'),
    assign('co', 'A', 'security-supervision'),
    assign('it', 'R', 'security-monitoring-operation'),
  )
  const { findings } = check(faulty, { rules })
  const picture = pictureOf(faulty, findings)
  const sum = [
    picture.marks,
    ...[picture.executives, picture.collegial, picture.divisions, picture.providers].flat().map((box) => box.allMarks),
  ]
    .map(({ error, warning, advice }) => error + warning + advice)
    .reduce((a, b) => a + b, 0)
  expect(findings.length).toBeGreaterThan(0)
  expect(sum).toBe(findings.length)
})
