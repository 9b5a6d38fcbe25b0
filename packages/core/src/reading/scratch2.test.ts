import { readFileSync, readdirSync } from 'node:fs'
import { test, expect } from 'vitest'
import { readWorkspace } from './read'
import { formatProblems } from '../workspace/describe-problem'
import { formatWorkspace } from '../workspace/write/layout'
test('x', () => {
  for (const [d,f] of [['/tmp/w','example.yaml'],['/work/main/fixtures/faults','planted.taiseizu.yaml']] as const) {
    const r = readWorkspace(readFileSync(`${d}/${f}`, 'utf8'))
    if (!r.ok) throw new Error(formatProblems(r.problems.slice(0, 10), f, 'en'))
    for (const s of ['yaml', 'json'] as const) {
      const t = formatWorkspace(r.workspace, s)
      if (f === 'example.yaml') console.log(t)
      const b = readWorkspace(t, { syntax: s })
      if (!b.ok) throw new Error(formatProblems(b.problems.slice(0, 10), f, 'en'))
      expect(b.workspace).toEqual(r.workspace)
    }
  }
})
