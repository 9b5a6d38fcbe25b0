import { test } from 'vitest'
import { appendFileSync } from 'node:fs'
import { readWorkspace } from './read'
import { formatProblems } from '../workspace/describe-problem'
const only = process.env['ONLY']
const time = (n: string, t: string) => { if (only && only !== n) return; appendFileSync('/tmp/w/log', n + ' …\n'); const s = performance.now(); const r = readWorkspace(t); const k = r.ok ? 0 : r.problems.length; const f = r.ok ? '' : formatProblems(r.problems, 'f', 'en'); appendFileSync('/tmp/w/log', [n, Math.round(performance.now() - s), 'ms', k, f.length, f.slice(0, 150)].join(' ') + '\n') }
test('hostile', () => {
  const N = 30000
  const head = 'format: taiseizu/1\norganisation: { name: L }\nvariants:\n  - id: a\n    name: A\n    units:\n'
  time('errors', 'a: b: c\n'.repeat(N)); time('laughs', 'a: &a x\n' + 'b: *a\n'.repeat(N))
  time('unknown keys', head + '      - { ' + Array.from({ length: N }, (_, i) => `k${i}: 1`).join(', ') + ' }\n')
  time('dangling', head + Array.from({ length: N }, (_, i) => `      - { id: u${i}, kind: team, name: x, parent: v${i} }\n`).join(''))
  time('bad kinds', head + Array.from({ length: N }, (_, i) => `      - { id: u${i}, kind: tem, name: x }\n`).join(''))
  time('dup keys', Array.from({ length: N }, () => `a: 1\n`).join(''))
  time('dup ids', head + Array.from({ length: N }, () => `      - { id: u, kind: team, name: x }\n`).join(''))
  time('chain', '{"format":"taiseizu/1","organisation":{"name":"x"},"variants":[' + Array.from({ length: 1000 }, (_, i) => JSON.stringify({ id: `v${i}`, name: 'x', ...(i ? { basedOn: `v${i - 1}` } : {}), units: [{ id: `u${i}`, kind: 'team', name: 'x' }] })).join() + ']}')
  time('quotes', '"' + '\\'.repeat(300000)); time('json quotes', '{"' + '\\'.repeat(300000))
  time('many strings', '{"a":"' + '\\"'.repeat(200000))
  time('flow depth', '['.repeat(100000)); 
  time('block depth', Array.from({ length: 1000 }, (_, i) => ' '.repeat(i) + 'a:').join('\n')); time('dashes', '- '.repeat(5000))
  time('json nest', '{"a":'.repeat(20000)); 
}, 600000)
