/** Archetypes of organisations too large to be written out. */
import { archetypes } from '@taiseizu/catalogue'
import { applyArchetype, applyChanges, classifyArchetype, designOf } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { generate, mainVariant } from './generate'

const { workspace } = generate('S')
const errorsIn = (design: ReturnType<typeof designOf>) =>
  check(design, { rules }).findings.flatMap(({ severity, key }) => (severity === 'error' ? [key] : []))
const before = new Set(errorsIn(designOf(workspace, mainVariant)))

test.each(archetypes)('a group of companies becomes $id, without an error more', ({ form, scope }) => {
  const { changes, limits } = applyArchetype(workspace, mainVariant, { form, scope }, { id: 'new', name: 'New' })
  const design = designOf(applyChanges(workspace, changes).workspace, 'new')
  expect(limits).toEqual([])
  expect(classifyArchetype(design)).toMatchObject({ form, scope, mixed: [] })
  expect(errorsIn(design).filter((key) => !before.has(key))).toEqual([])
})
