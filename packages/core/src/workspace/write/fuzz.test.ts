import { readFileSync } from 'node:fs'
import { test, expect } from 'vitest'
import { parseText, treeOf, type WorkspaceSource } from '../source'
import { spliceEdits } from './splice'
import { applyEdits } from './edits'
import { writeWorkspace } from './write'
import { same } from './json-value'
import { formatWorkspace } from './layout'
let seed = 1
const rnd = (n: number) => { seed = (seed + 0x6d2b79f5) | 0; let t = Math.imul(seed ^ (seed >>> 15), 1 | seed); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n) }
const words = ['x', 'a b', '日本', "it's", 'a: b', '# x', '5', 5, true, 'multi\nline', 'multi\nline\n', '', '*', 'a,b', '{x', ' lead', 'trail ', '2026-01-01', '- a', 'no', 'a"b', '\\d', null, 1.5, -3, 'x#y', 'x #y', 'あ：い']
const val = (d: number): any => { const k = rnd(8); if (d > 0 && k === 0) return Array.from({ length: rnd(3) }, () => val(d - 1)); if (d > 0 && k === 1) return Object.fromEntries(Array.from({ length: rnd(3) }, (_, i) => ['k' + i + rnd(3), val(d - 1)])); return words[rnd(words.length)] }
function mutate(v: any, depth: number): any {
  if (Array.isArray(v)) {
    const r = rnd(10)
    if (v.length && (r < 6)) { const i = rnd(v.length); return v.map((x, j) => j === i ? mutate(x, depth + 1) : x) }
    if (r === 6 && v.length) { const i = rnd(v.length); return v.filter((_, j) => j !== i) }
    if (r === 7 && v.length) { const i = rnd(v.length), j = rnd(v.length); const c = [...v]; const [x] = c.splice(i, 1); c.splice(j, 0, x); return c }
    if (r === 8) return []
    const i = rnd(v.length + 1); const n = v.length && typeof v[0] === 'object' && v[0] ? { ...v[rnd(v.length)], id: 'new-' + rnd(1000) } : val(2); return [...v.slice(0, i), n, ...v.slice(i)]
  }
  if (v && typeof v === 'object') {
    const keys = Object.keys(v); const r = rnd(10)
    if (keys.length && r < 7) { const k = keys[rnd(keys.length)]!; return { ...v, [k]: mutate(v[k], depth + 1) } }
    if (r === 7 && keys.length) { const k = keys[rnd(keys.length)]!; const { [k]: _, ...rest } = v; return rest }
    if (r === 8 && keys.length) { const i = rnd(keys.length + 1); const e = Object.entries(v); e.splice(i, 0, ['n' + rnd(100), val(2)]); return Object.fromEntries(e) }
    return { ...v, ['n' + rnd(100)]: val(2) }
  }
  return val(1)
}
test('fuzz', () => {
  const files: [string, 'yaml' | 'json'][] = []
  const ex = readFileSync('/tmp/w/example.yaml', 'utf8')
  files.push([ex, 'yaml'], [ex.replaceAll('\n', '\r\n'), 'yaml'], [readFileSync('/work/main/fixtures/faults/planted.taiseizu.yaml', 'utf8'), 'yaml'])
  files.push([readFileSync('/tmp/w/block.yaml', 'utf8'), 'yaml'])
  const v = parseText(ex).value as any
  files.push([formatWorkspace(v, 'json'), 'json'], [JSON.stringify(v, null, 2) + '\n', 'json'], [JSON.stringify(v), 'json'], [JSON.stringify(v, null, '\t'), 'json'])
  for (const [n, [text, syntax]] of files.entries()) {
    let bad = 0, lost = 0; const N = 60; let done = 0
    for (let i = 0; i < N; i++) {
      const source: WorkspaceSource = { text, syntax, value: parseText(text, syntax).value }
      let next = source.value as any
      for (let k = rnd(3); k >= 0; k--) next = mutate(next, 0)
      if (same(next, source.value) || next.format === undefined || !Array.isArray(next.variants)) continue
      done++
      const edits = spliceEdits(text, syntax, treeOf(source), source.value, next)
      const crlf = text.includes('\r\n')
      const w = edits && applyEdits(text, crlf ? edits.map((e) => ({ ...e, text: e.text.replaceAll(/\r?\n/g, '\r\n') })) : edits)
      const p = w === undefined ? undefined : parseText(w, syntax)
      if (w === undefined || p!.faults.length || !same(p!.value, next)) {
        bad++
        if (bad <= 3) { console.log('FILE', n, 'BAD', w === undefined ? 'unspliceable' : 'wrong', p?.faults[0], JSON.stringify(edits)?.slice(0, 600), edits?.map((e) => JSON.stringify(text.slice(Math.max(0, e.start - 60), e.start) + '⟦' + text.slice(e.start, e.end) + '⟧' + text.slice(e.end, e.end + 40)).slice(0, 300))) }
        if (i % 7 === 0) { const f = writeWorkspace(source, next); if (!same(parseText(f, syntax).value, next)) lost++ }
      }
    }
    console.log('file', n, 'bad', bad, 'of', done, 'lost', lost)
  }
  expect(1).toBe(1)
}, 300000)
