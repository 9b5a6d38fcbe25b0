import { designOf, readWorkspace } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { bench, describe } from 'vitest'
import { boundRules, checkBound, compileBound } from './bound'
import { generate, mainVariant } from './generate'

const { workspace } = generate('S')
const text = JSON.stringify(workspace)
const bound = compileBound(workspace, mainVariant)
const seven = rules.filter(({ id }) => boundRules.some((rule) => rule === id))

describe('reading S', () => {
  bench('JSON.parse', () => void JSON.parse(text))
  bench('readWorkspace', () => void readWorkspace(text))
})

describe('compiling S', () => {
  bench('by hand', () => void compileBound(workspace, mainVariant))
  bench('designOf', () => void designOf(workspace, mainVariant))
})

// A design remembers what it was asked, so each check gets a new one and both sides compile.
describe('compiling and checking S', () => {
  bench('by hand, seven rules', () => void checkBound(compileBound(workspace, mainVariant)))
  bench('seven rules', () => void check(designOf(workspace, mainVariant), { rules: seven }))
  bench('all rules', () => void check(designOf(workspace, mainVariant), { rules }))
})

describe('checking S, compiled once', () => {
  bench('by hand, seven rules', () => void checkBound(bound))
})
