import { describe, expect, test } from 'vitest'
import type { VariantRecord, Workspace } from '../workspace/format'
import { chainOf, resolveVariant } from './resolve'

const workspace = (...variants: VariantRecord[]): Workspace => ({
  format: 'taiseizu/1',
  organisation: { name: 'Sample' },
  variants,
})
const base: VariantRecord = {
  id: 'as-is',
  name: 'As is',
  units: [
    { id: 'ceo', kind: 'officer', name: 'CEO', offices: ['ceo'] },
    { id: 'it', kind: 'department', name: { ja: '情報', en: 'IT' }, parent: 'ceo' },
  ],
  assignments: [
    { field: 'security-supervision', unit: 'it', role: 'A' },
    { field: 'security-supervision', unit: 'it', role: 'R', scope: 'office' },
  ],
}
const toBe = (more: Omit<VariantRecord, 'id' | 'name' | 'basedOn'>): VariantRecord => ({
  id: 'to-be',
  name: 'To be',
  basedOn: 'as-is',
  ...more,
})
const resolved = (more: Omit<VariantRecord, 'id' | 'name' | 'basedOn'>) =>
  resolveVariant(workspace(base, toBe(more)), 'to-be')
const unit = (variant: ReturnType<typeof resolveVariant>, id: string) => variant.collections.units.get(id)

describe('a variant that is based on none', () => {
  test('is its own records, each by what identifies it', () => {
    const { collections, misaimed } = resolveVariant(workspace(base), 'as-is')
    expect([...collections.units.keys()]).toEqual(['ceo', 'it'])
    expect([...collections.assignments.keys()]).toEqual([
      'security-supervision@*:it:A',
      'security-supervision@office:it:R',
    ])
    expect(collections.units.get('it')).toEqual({ record: base.units?.[1], origins: [{ variant: 'as-is', index: 1 }] })
    expect(misaimed).toEqual([])
  })
})

describe('a variant that is based on another', () => {
  test('has what the other has where it says nothing', () => {
    expect(resolved({}).collections).toEqual(resolveVariant(workspace(base), 'as-is').collections)
  })

  test('adds a whole record, after those of the base', () => {
    const variant = resolved({ units: [{ id: 'ops', kind: 'section', name: 'Ops', parent: 'it' }] })
    expect([...variant.collections.units.keys()]).toEqual(['ceo', 'it', 'ops'])
    expect(unit(variant, 'ops')?.origins).toEqual([{ variant: 'to-be', index: 0 }])
  })

  test('changes of a known record the keys that it gives, and remembers who had a say', () => {
    expect(unit(resolved({ units: [{ id: 'it', name: { en: 'ICT' }, parent: null }] }), 'it')).toEqual({
      record: { id: 'it', kind: 'department', name: { ja: '情報', en: 'ICT' } },
      origins: [
        { variant: 'as-is', index: 1 },
        { variant: 'to-be', index: 0 },
      ],
    })
  })

  test('removes a record by what identifies it', () => {
    const { collections } = resolved({
      units: [{ id: 'it', remove: true }],
      assignments: [{ field: 'security-supervision', unit: 'it', role: 'A', remove: true }],
    })
    expect([...collections.units.keys()]).toEqual(['ceo'])
    expect([...collections.assignments.keys()]).toEqual(['security-supervision@office:it:R'])
  })

  test('leaves the records of the base as they are', () => {
    const before = structuredClone(base)
    resolved({ units: [{ id: 'it', name: 'ICT' }] })
    expect(base).toEqual(before)
  })

  test('may be based on one that is based on another', () => {
    const third: VariantRecord = { id: 'later', name: 'Later', basedOn: 'to-be', units: [{ id: 'it', headcount: 7 }] }
    const variant = resolveVariant(workspace(base, toBe({ units: [{ id: 'it', name: 'ICT' }] }), third), 'later')
    expect(unit(variant, 'it')?.record).toEqual({
      id: 'it',
      kind: 'department',
      name: 'ICT',
      parent: 'ceo',
      headcount: 7,
    })
  })

  test('may bring back what its base removed', () => {
    const it = { id: 'it', kind: 'department', name: 'New IT' } as const
    const third: VariantRecord = { id: 'later', name: 'Later', basedOn: 'to-be', units: [it] }
    const variant = resolveVariant(workspace(base, toBe({ units: [{ id: 'it', remove: true }] }), third), 'later')
    expect(unit(variant, 'it')).toEqual({ record: it, origins: [{ variant: 'later', index: 0 }] })
  })
})

describe('an entry that is aimed at what the base does not have', () => {
  const misaimed = (more: Omit<VariantRecord, 'id' | 'name' | 'basedOn'>) =>
    resolved(more).misaimed.map(({ identity }) => identity)

  test('is told, and not laid over', () => {
    const variant = resolved({ units: [{ id: 'gone', name: 'Gone' }] })
    expect(variant.misaimed).toEqual([
      { collection: 'units', identity: 'gone', origin: { variant: 'to-be', index: 0 } },
    ])
    expect(unit(variant, 'gone')).toBeUndefined()
  })

  test('is one that lacks a required key, has a null or removes', () => {
    expect(misaimed({ units: [{ id: 'a', kind: 'team' }] })).toEqual(['a'])
    expect(misaimed({ units: [{ id: 'a', kind: 'team', name: 'A', parent: null }] })).toEqual(['a'])
    expect(misaimed({ units: [{ id: 'a', kind: 'team', name: { ja: 'あ', en: null } }] })).toEqual(['a'])
    expect(misaimed({ units: [{ id: 'a', kind: 'team', name: 'A', remove: true }] })).toEqual(['a'])
    expect(misaimed({ units: [{ id: 'a', kind: 'team', name: 'A' }] })).toEqual([])
  })

  test('is an own task without field and name, unless the catalogue says these', () => {
    expect(misaimed({ tasks: [{ id: 'own', applies: 'all' }] })).toEqual(['own'])
    expect(misaimed({ tasks: [{ id: 'own', applies: 'all', field: 'legal', name: 'Own' }] })).toEqual([])
    expect(misaimed({ tasks: [{ id: 'legal.statutory-compliance', applies: 'all' }] })).toEqual([])
  })

  test('of a base is the business of the base', () => {
    const third: VariantRecord = { id: 'later', name: 'Later', basedOn: 'to-be' }
    expect(
      resolveVariant(workspace(base, toBe({ units: [{ id: 'gone', name: 'G' }] }), third), 'later').misaimed,
    ).toEqual([])
  })
})

describe('the chain of a variant', () => {
  test('leads from the variant that is based on none', () => {
    expect(chainOf(workspace(toBe({}), base), 'to-be').map(({ id }) => id)).toEqual(['as-is', 'to-be'])
  })

  test('is a mistake of the caller where there is no such variant, or a circle', () => {
    expect(() => resolveVariant(workspace(base), 'nowhere')).toThrow('there is no variant "nowhere"')
    expect(() => chainOf(workspace({ id: 'a', name: 'A', basedOn: 'a' }), 'a')).toThrow('based on itself')
  })
})
