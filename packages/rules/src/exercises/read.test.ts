import { describeProblem } from '@taiseizu/core'
import { expect, test } from 'vitest'
import { readExercise } from './read'

const good = `format: taiseizu-exercise/1
exercise:
  title: Who leads?
  level: 1
  story: A company begins.
  task: { ja: 何が欠けていますか, en: What is missing? }
  sought:
    - findings: [COV-04]
workspace:
  format: taiseizu/1
  organisation: { name: Sample }
  variants:
    - id: as-is
      name: As is
      units:
        - { id: ceo, kind: officer, name: President, offices: [ceo] }
`

const problemsIn = (text: string) => {
  const reading = readExercise(text)
  return reading.ok
    ? []
    : reading.problems.map(
        (problem) => `${problem.at.line}:${problem.at.column} ${problem.code} ${problem.path.join('.')}`,
      )
}

test('a file that is right as a whole gives the exercise, its variant the first where none is named', () => {
  const reading = readExercise(good)
  expect(reading).toMatchObject({
    ok: true,
    exercise: { title: 'Who leads?', level: 1, variant: 'as-is', sources: [], workspace: { format: 'taiseizu/1' } },
  })
})

test('the same in JSON', () => {
  const json = JSON.stringify({
    format: 'taiseizu-exercise/1',
    exercise: { title: 'T', level: 4, story: 'S', task: 'T', sought: [{ findings: ['COV-04'] }] },
    workspace: { format: 'taiseizu/1', organisation: { name: 'S' }, variants: [{ id: 'a', name: 'A' }] },
  })
  expect(readExercise(json).ok).toBe(true)
  expect(problemsIn(json.replace('"level":4', '"level":9'))).toEqual([
    `1:${json.indexOf('4,"story"') + 1} number-out-of-range exercise.level`,
  ])
})

test('everything that is wrong is told at once, each at its place, of the exercise and of its workspace', () => {
  const text = good
    .replace('level: 1', 'level: 5')
    .replace('title: Who', 'titel: Who')
    .replace('en: What is missing?', 'fr: Quoi?')
    .replace('kind: officer', 'kind: oficer')
    .replace('workspace:', 'more: 1\nworkspace:')
  expect(problemsIn(text)).toEqual([
    '3:3 key-missing exercise.title',
    '3:3 key-unknown exercise.titel',
    '4:10 number-out-of-range exercise.level',
    '6:26 key-unknown exercise.task.fr',
    '9:1 key-unknown more',
    '17:28 value-unknown variants.0.units.0.kind',
  ])
})

test('a finding that the rules do not make is told, with the one that was meant', () => {
  const reading = readExercise(good.replace('[COV-04]', '[COV-4]'))
  const [problem] = reading.ok ? [] : reading.problems
  expect(problem).toMatchObject({ code: 'reference-unknown', at: { line: 8, column: 18 }, nearest: 'COV-04' })
  expect(problem && describeProblem(problem, 'en').headline).toMatch(/"COV-4" refers to nothing/u)
})

test('a variant and a place that there are not are told', () => {
  expect(problemsIn(good.replace('  sought:', '  variant: to-be\n  sought:'))).toEqual([
    '7:12 reference-unknown exercise.variant',
  ])
  const right = '  right: [{ at: { type: unit, id: cfo }, why: W }]\n  sought:'
  expect(problemsIn(good.replace('  sought:', right))).toEqual(['7:35 reference-unknown exercise.right.0.at.id'])
})

test.each([
  ['nothing at all', '', 'file-empty'],
  ['a list', '- a\n- b\n', 'type-wrong'],
  ['a workspace', 'format: taiseizu/1\n', 'format-unknown'],
  ['a newer format', good.replace('exercise/1', 'exercise/2'), 'format-newer'],
  ['references that unfold without end', `${good}bomb: &a [*a, *a]\n`, 'alias'],
  ['tags', good.replace('title: Who leads?', 'title: !!js/function x'), 'tag'],
  ['the same key twice', good.replace('  level: 1', '  level: 1\n  level: 2'), 'duplicate-key'],
  ['lists without bottom', `${good}deep: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`, 'nested-too-deep'],
  ['a key that some would take for more', good.replace('  story:', '  __proto__: 1\n  story:'), 'key-unknown'],
  ['an empty list of faults', good.replace(/sought:\n.*\n/u, 'sought: []\n'), 'list-empty'],
  ['a text without a word', good.replace('A company begins.', '{}'), 'text-empty'],
  ['no workspace', good.slice(0, good.indexOf('workspace:')), 'key-missing'],
  ['far too much', good + '#'.repeat(5_000_000), 'file-too-big'],
])('refuses %s', (_, text, code) => {
  expect(problemsIn(text).some((problem) => problem.includes(` ${code} `))).toBe(true)
})
