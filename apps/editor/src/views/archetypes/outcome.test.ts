import { assign, board, department, officer, scope, site, variant } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { type Stage, groundOf, workOut } from './outcome'

const maker = variant(
  board('board'),
  officer('ceo', { parent: 'board' }),
  officer('ciso', { parent: 'ceo', offices: ['ciso'] }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  site('plant', { parent: 'ceo', functions: ['business'] }),
  scope('line', 'ot', 'plant'),
  assign('plant', 'A', 'security-supervision', { scope: 'line' }),
)
const as = { id: 'to-be', name: { ja: '案', en: 'To be' } }
const ground = groundOf(maker, 'as-is', '2026-04-01')
const centralised = workOut(ground, { form: 'dedicated', scope: 'centralised' }, as, () => undefined)

test('what changes is counted by kind of record, and told for each unit, the new office first', () => {
  const counts = centralised.records.map(({ collection, added, removed }) => [collection, added, removed])
  expect(counts).toContainEqual(['units', 1, 0])
  expect(counts).toContainEqual(['assignments', 3, 1])
  expect(centralised.units.told[0]).toMatchObject({ id: 'security-supervision-office' })
  expect(centralised.units.told.find(({ id }) => id === 'plant')?.lines.en.join(' ')).toContain('Gives up (A)')
})

test('who answers afterwards, and who does no longer, is counted', () => {
  const turns = centralised.units.told.map(({ id, answers }) => [id, answers.gained > 0, answers.lost > 0])
  expect(turns).toContainEqual(['security-supervision-office', true, false])
  expect(turns).toContainEqual(['plant', false, true])
})

test('a new committee is counted by its seats', () => {
  const { members } = workOut(ground, { form: 'committee', scope: 'centralised' }, as, () => undefined)
  expect(members).toEqual({ added: 3, removed: 0 })
})

test('the figures stand beside today’s, and the measures say where it comes to stand', () => {
  expect(centralised.figures.find(({ id }) => id === 'centralisation')).toEqual({
    id: 'centralisation',
    before: 0,
    after: 1,
  })
  expect(centralised.measured).toMatchObject({ form: 'dedicated', scope: 'centralised', mixed: [] })
})

test('findings that come and stay are those of the organisation in the archetype', () => {
  const after = groundOf(
    { ...maker, variants: [...maker.variants, centralised.change.record ?? maker.variants[0]!] },
    'to-be',
    '2026-04-01',
  )
  expect(centralised.come.count + centralised.stayed).toBe(after.report.findings.length)
})

test('an outcome is plain: it comes through to the page as it is', () => {
  expect(structuredClone(centralised)).toEqual(centralised)
})

test('how far it has come is told', () => {
  const stages: Stage[] = []
  workOut(ground, { form: 'committee', scope: 'federated' }, as, (stage) => stages.push(stage))
  expect(stages).toEqual(['applying', 'checking', 'comparing'])
})
