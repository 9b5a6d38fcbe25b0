import { design } from '@taiseizu/core/testing'
import { assign, contract, department, grant, link, officer, post, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { factsOf } from './facts'

const watched = design(
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  provider('soc-co', { services: ['monitoring'] }),
  scope('office', 'it', 'it', { development: 'in-house' }),
  scope('line', 'ot', 'it'),
  assign('it', 'A', 'security-monitoring-operation', { scope: 'office' }),
  assign('soc-co', 'R', 'security-monitoring-operation', { scope: 'office', mode: 'outsourced', contract: 'watch' }),
  contract('watch', { provider: 'soc-co', manager: 'it', clauses: ['incident-duty'] }),
  grant('it', 'halt', 'office'),
  link('escalates-to', 'it', 'ceo'),
  post('lead', 'it', { vacant: true }),
)
const told = (type: 'unit' | 'scope' | 'contract', id: string) =>
  factsOf(watched, { type, id }, 'en').map((fact) => fact.text)

test('of a unit it is told where it stands, what it does and may, and with whom', () => {
  expect(told('unit', 'it')).toEqual([
    'Under ceo',
    'Function: IT',
    'Owns the environment "line"',
    'Owns the environment "office"',
    'Answers and decides (A): Security monitoring and operation (office)',
    'Was granted "Halt" over "office"',
    'By line: every authority over itself, what it owns and all below it',
    'Manages the contract "watch" (soc-co)',
    '→ ceo (Escalates to)',
    'Post "lead", 1 FTE (vacant)',
  ])
})

test('of an environment it is told who does what; what nobody does is not told, for that is to be seen', () => {
  expect(told('scope', 'office')).toEqual([
    'Owned by it',
    'Development: Developed in-house',
    'Security monitoring and operation: A it, R soc-co',
  ])
  expect(told('scope', 'line')).toEqual(['Owned by it'])
})

test('of a contract it is told who manages it and what it says; nobody who decided on it is no fact', () => {
  expect(told('contract', 'watch')).toEqual([
    'Provider: soc-co',
    'Managed by it',
    'Clauses: Duties in an incident',
    'Serves: Security monitoring and operation',
  ])
})

test('no fact is a verdict: what is wrong is not said', () => {
  expect(told('unit', 'soc-co').join(' ')).not.toMatch(/missing|lacks|wrong|nobody|without/iu)
  expect(told('unit', 'nowhere')).toEqual([])
})
