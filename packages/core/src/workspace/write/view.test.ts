import { readFileSync, writeFileSync } from 'node:fs'
import { execSync } from 'node:child_process'
import { test } from 'vitest'
import { parseText } from '../source'
import { writeWorkspace } from './write'
import { formatWorkspace } from './layout'
const show = (name: string, text: string, syntax: 'yaml'|'json', f: (v: any) => void) => {
  const value = parseText(text, syntax).value as any
  const next = structuredClone(value); f(next)
  const w = writeWorkspace({ text, syntax, value }, next)
  writeFileSync('/tmp/w/a', text); writeFileSync('/tmp/w/b', w)
  let d = ''; try { execSync('diff -U1 /tmp/w/a /tmp/w/b') } catch (e: any) { d = String(e.stdout) }
  console.log('=== ' + name + '\n' + d.split('\n').slice(2).join('\n'))
}
test('v', () => {
  const b = readFileSync('/tmp/w/block.yaml', 'utf8')
  const y = (n: string, f: (v: any) => void) => show(n, b, 'yaml', f)
  y('remove first unit', (v) => v.variants[0].units.shift())
  y('remove all units', (v) => v.variants[0].units = [])
  y('remove last member', (v) => v.variants[0].units[2].members.pop())
  y('add member', (v) => v.variants[0].units[2].members.push({ unit: 'z' }))
  y('insert first member', (v) => v.variants[0].units[2].members.unshift({ unit: 'z' }))
  y('remove first member', (v) => v.variants[0].units[2].members.shift())
  y('add unit', (v) => v.variants[0].units.push({ id: 'n', kind: 'board', name: { ja: 'あ' }, offices: ['ceo'] }))
  y('add unit start', (v) => v.variants[0].units.unshift({ id: 'n', kind: 'board', name: 'x: y' }))
  y('remove id', (v) => delete v.variants[0].units[0].id)
  y('remove kind+name', (v) => { delete v.variants[0].units[1].kind; delete v.variants[0].units[1].name })
  y('change names', (v) => { v.variants[0].units[0].name = 'x"y'; v.variants[0].units[1].name = "it's"; v.variants[0].scopes[0].name = 'a, b'; v.variants[0].note = 'New\nlines\nhere\n'; v.exceptions[0].reason = 'plain' })
  y('functions', (v) => { v.variants[0].units[1].functions = ['soc', 'it', 'hr'] })
  y('tags', (v) => { v.variants[0].units[1].tags.splice(1, 1); })
  y('tags2', (v) => { v.variants[0].units[1].tags.push('d', 'e'); })
  y('collections', (v) => { v.variants[0].links = [{ kind: 'advises', from: 'it', to: 'ceo' }]; delete v.variants[0].posts; v.assessment = { answers: { a: 1 } } })
  y('profile', (v) => { v.organisation.profile.overseas = true; delete v.organisation.profile.employees; })
  y('profile all', (v) => { v.organisation.profile = {} })
  y('settings', (v) => { v.settings.rules['X'] = 'off'; delete v.settings.rules['STR-01'] })
  y('exceptions', (v) => { v.exceptions.push({ rule: 'A', key: 'A:1', reason: { ja: 'x', en: 'y' } }); v.exceptions.splice(0, 1) })
  y('variant', (v) => { v.variants.push({ id: 'b', name: 'B', basedOn: 'as-is', units: [{ id: 'it', remove: true }], posts: [] }) })
  y('skills', (v) => { delete v.variants[0].posts[0].skills.securityManagement })
  const j = JSON.stringify(parseText(b).value, null, 2)
  const J = (n: string, f: (v: any) => void) => show(n, j, 'json', f)
  J('add unit', (v) => v.variants[0].units.push({ id: 'n', kind: 'board', name: { ja: 'あ' }, offices: ['ceo'] }))
  J('remove unit', (v) => v.variants[0].units.pop())
  J('remove+add', (v) => { v.variants[0].units[0].offices.push('cio'); delete v.variants[0].units[0].name; v.variants[0].links = [{ kind: 'advises', from: 'it', to: 'ceo' }] })
  const l = formatWorkspace(parseText(b).value as any, 'json')
  const L = (n: string, f: (v: any) => void) => show(n, l, 'json', f)
  L('add unit', (v) => v.variants[0].units.push({ id: 'n', kind: 'board', name: { ja: 'あ' }, offices: ['ceo'] }))
  L('remove unit', (v) => v.variants[0].units.pop())
  L('remove+add', (v) => { v.variants[0].units[0].offices.push('cio'); delete v.variants[0].units[0].name; v.variants[0].links = [{ kind: 'advises', from: 'it', to: 'ceo' }] })
})
