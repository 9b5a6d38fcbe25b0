import { test } from 'vitest'
import { designOf, readWorkspace } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { generate } from './generate'
test('x', () => {
  const t0 = performance.now()
  const { workspace, planted } = generate((process.env['SIZE'] ?? 'S') as 'S')
  console.log('generate', performance.now() - t0)
  const v = workspace.variants[0]!
  for (const k of ['units','scopes','assignments','contracts','authority','links','exclusions','posts'] as const) console.log(k, v[k]?.length)
  const reading = readWorkspace(JSON.stringify(workspace))
  if (!reading.ok) { console.log(reading.problems.slice(0, 8)); return }
  const found = new Map<string, Set<string>>()
  for (const { id } of workspace.variants) {
    const design = designOf(workspace, id)
    const { findings } = check(design, { rules })
    found.set(id, new Set(findings.map(f => f.key)))
    const counts: Record<string, number> = {}
    for (const f of findings) counts[f.rule.id] = (counts[f.rule.id] ?? 0) + 1
    console.log(id, design.counts, JSON.stringify(counts))
    if (process.env['SHOW'] && id === 'as-is') for (const f of findings) if (f.rule.id === process.env['SHOW'] ) console.log(f.key)
  }
  const known = new Set(rules.map(r => r.id))
  for (const p of planted) if (known.has(p.rule) && !found.get(p.variant)!.has(p.key)) console.log('MISSING', p)
  console.log('no rule for', planted.filter(p => !known.has(p.rule)).map(p => p.rule).join(), 'not planted', [...known].filter(r => !planted.some(p => p.rule === r)).join())
})
