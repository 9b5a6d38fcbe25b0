import { expect, test } from 'vitest'
import { collaborations } from './collaborations'

test('figure 13 has eight pairs of different fields', () => {
  expect(collaborations).toHaveLength(8)
  for (const {
    fields: [one, other],
  } of collaborations)
    expect(one).not.toBe(other)
  expect(new Set(collaborations.map(({ fields }) => fields.join(' '))).size).toBe(8)
})

test('each pair joins the business or administration with supervision, audit or monitoring', () => {
  const security = ['security-supervision', 'security-audit', 'security-monitoring-operation']
  for (const {
    fields: [one, other],
  } of collaborations) {
    expect(security).not.toContain(one)
    expect(security).toContain(other)
  }
})
