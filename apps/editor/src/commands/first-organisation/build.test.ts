import { type Workspace, designOf, formatWorkspace, readWorkspace } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { type Answers, firstAnswers, usualIn } from './answers'
import { organisationFor } from './build'

const unitsOf = (answers: Partial<Answers>) => designFor(answers).unitById
const designFor = (answers: Partial<Answers>) => designOf(organisationFor({ ...firstAnswers, ...answers }), 'as-is')

const yesOrNo = [false, true] as const
const choices: { readonly [Key in keyof Answers]?: readonly Answers[Key][] } = {
  size: ['small', 'medium', 'large'],
  groupCompanies: ['none', 'integrated', 'independent'],
  itDepartment: ['central', 'partial', 'none'],
  watch: ['nobody', 'inside', 'outsourced'],
  overseas: yesOrNo,
  factories: yesOrNo,
  products: yesOrNo,
  services: yesOrNo,
  itSubsidiary: yesOrNo,
  ciso: yesOrNo,
  committee: yesOrNo,
  csirt: yesOrNo,
  typical: yesOrNo,
}

/** Every way to answer: 41,472. */
function* everyAnswer(): Generator<Answers> {
  const keys = Object.keys(choices) as (keyof typeof choices)[]
  const count = keys.reduce((product, key) => product * (choices[key]?.length ?? 1), 1)
  for (let number = 0; number < count; number += 1) {
    let rest = number
    const chosen = keys.map((key) => {
      const values = choices[key] ?? []
      const value = values[rest % values.length]
      rest = Math.floor(rest / values.length)
      return [key, value] as const
    })
    yield { ...firstAnswers, ...(Object.fromEntries(chosen) as Partial<Answers>) }
  }
}

const problemsOf = (workspace: Workspace) => {
  const reading = readWorkspace(formatWorkspace(workspace, 'json'))
  return reading.ok ? [] : reading.problems
}

test('the reader accepts the workspace of every three answers together, written to a file', () => {
  let number = 0
  for (const answers of everyAnswer()) {
    number += 1
    // A step that has no factor in common with the numbers of choices: any three answers come by together, many times.
    if (number % 41 !== 0) continue
    const problems = problemsOf(organisationFor(answers))
    if (problems.length > 0) expect({ answers, problems }).toEqual('a workspace without problems')
  }
  expect(number).toBe(41_472)
})

test('the file is the same in YAML, and comes back as it was', () => {
  const workspace = organisationFor({ ...firstAnswers, factories: true, committee: true, groupCompanies: 'integrated' })
  const reading = readWorkspace(formatWorkspace(workspace, 'yaml'))
  expect(reading.ok && reading.workspace).toEqual(workspace)
})

test('who there is is what was answered', () => {
  expect(unitsOf({ ciso: false }).has('ciso')).toBe(false)
  expect(unitsOf({ ciso: true }).get('ciso')?.appointedBy?.id).toBe('board')
  expect(unitsOf({ itDepartment: 'none' }).has('it')).toBe(false)
  expect(unitsOf({ itSubsidiary: true }).get('it-subsidiary')?.ownership).toBe('wholly-owned')
  expect(unitsOf({ watch: 'outsourced' }).get('soc-provider')?.isProvider).toBe(true)
  expect(unitsOf({ watch: 'inside' }).get('csirt')?.functions).toEqual(['csirt', 'soc'])
  expect(unitsOf({ groupCompanies: 'none' }).has('group-a')).toBe(false)
  expect(unitsOf({ groupCompanies: 'independent' }).get('group-a')?.ownership).toBe('majority')
  expect(unitsOf({ overseas: true }).get('overseas')?.kind).toBe('site')
  expect(unitsOf({ overseas: true, groupCompanies: 'integrated' }).get('overseas')?.kind).toBe('subsidiary')
})

test('the committee is chaired by the CISO, without one by the chief executive, and may set policy', () => {
  const chairOf = (answers: Partial<Answers>) =>
    unitsOf({ ...answers, committee: true })
      .get('security-committee')
      ?.members.find(({ chair }) => chair)?.unit.id
  expect(chairOf({ ciso: true })).toBe('ciso')
  expect(chairOf({ ciso: false })).toBe('ceo')
  expect(designFor({ committee: true }).grants.map(({ id }) => id)).toContain('security-committee:policy:*')
})

test('a larger house divides the work among more', () => {
  const sizes = (['small', 'medium', 'large'] as const).map((size) => unitsOf({ size }).size)
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  expect(new Set(sizes).size).toBe(3)
})

test('what is to be protected is what was answered, and office IT always', () => {
  const scopesOf = (answers: Partial<Answers>) => designFor(answers).scopes.map(({ id }) => id)
  expect(scopesOf({})).toEqual(['enterprise', 'office'])
  expect(scopesOf({ factories: true, products: true, services: true }).toSorted()).toEqual([
    'enterprise',
    'factory-ot',
    'office',
    'product',
    'service',
  ])
})

test('with typical assignments most of the enterprise is covered, and what nobody does is left open', () => {
  const { counts } = designFor({})
  expect(counts.covered / counts.duties).toBeGreaterThan(0.5)
  expect(counts.covered).toBeLessThan(counts.duties)
  expect(designFor({ typical: false }).assignments).toEqual([])
  expect(designFor({ typical: false }).grants).toEqual([])
  const findings = check(designFor({ watch: 'nobody' }), { rules, today: '2026-11-21' }).findings
  expect(findings.length).toBeGreaterThan(0)
})

test('names are those of the house where it has given them', () => {
  const workspace = organisationFor({ ...firstAnswers, name: ' ACME ' }, new Map([['it', { ja: 'DX部', en: 'DX' }]]))
  expect(workspace.organisation.name).toBe('ACME')
  expect(designOf(workspace, 'as-is').unitById.get('it')?.name).toEqual({ ja: 'DX部', en: 'DX' })
})

test('an industry says what usually has to be protected', () => {
  expect(usualIn('manufacturing')).toEqual({ factories: true, products: true, services: false })
  expect(usualIn(undefined)).toEqual({ factories: false, products: false, services: false })
})
