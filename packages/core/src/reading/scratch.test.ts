import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readWorkspace } from './read'
import { formatProblems } from '../workspace/describe-problem'
const text = readFileSync('/tmp/w/example.yaml', 'utf8')
test('x', () => {
  const r = readWorkspace(text)
  if (!r.ok) console.log(formatProblems(r.problems, 'org.yaml', 'en'))
  expect(r.ok).toBe(true)
  const bad = text.replace('kind: site,', 'kind: sites,').replace('parent: board }', 'parent: boart }').replace('mode: outsourced', 'mode: in-house').replace('owner: plant-1', 'owner: plant1').replace('functions: [it, soc]', 'funktions: [it]').replace('name: 取締役会', 'name: 5').replace("over: '*'", 'over: "x"').replace('employees: 5200', 'employees: -3').replace('role: A }', 'role: Z }').replace('name: IT部', 'name: null').replace('reason: specialist', 'reason: speciallist')
  const b = readWorkspace(bad, { rules: ['STR-01'] })
  if (!b.ok) { console.log(formatProblems(b.problems, 'org.yaml', 'en')); console.log(formatProblems(b.problems, 'org.yaml', 'ja')) }
  const j = readWorkspace(JSON.stringify(r.ok && r.workspace))
  expect(j).toMatchObject({ ok: true, source: { syntax: 'json' } })
})
