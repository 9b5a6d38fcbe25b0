/** The exercises that come with the product: each reads, and what is sought is exactly what is planted. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { citation } from '@taiseizu/catalogue'
import { designOf, textIn } from '@taiseizu/core'
import { describe, expect, test } from 'vitest'
import { check } from '../engine/check'
import { rules } from '../rules'
import type { Exercise } from './format'
import { kindIds, kindsOfRule } from './kinds'
import { exerciseText } from './make'
import { placesOf } from './places'
import { exerciseHead, readExercise } from './read'
import { whyRight } from './right'
import { scoreOf } from './score'

const folder = fileURLToPath(new URL('../../../../fixtures/exercises/', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.taiseizu-exercise.yaml'))
const textOf = (name: string) => readFileSync(folder + name, 'utf8')

function exerciseIn(text: string): Exercise {
  const reading = readExercise(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1))
  return reading.exercise
}

const planted = (exercise: Exercise) => {
  const design = designOf(exercise.workspace, exercise.variant)
  return { design, findings: check(design, { rules }).findings }
}

test('there are at least eight, of every level', () => {
  expect(files.length).toBeGreaterThanOrEqual(8)
  expect(new Set(files.map((name) => exerciseIn(textOf(name)).level))).toEqual(new Set([1, 2, 3, 4]))
})

describe.each(files)('%s', (name) => {
  const text = textOf(name)
  const exercise = exerciseIn(text)
  const { design, findings } = planted(exercise)

  test('seeks or sets aside everything that the rules find, each once, and nothing else', () => {
    const named = [...exercise.sought, ...(exercise.aside ?? [])].flatMap((one) => one.findings)
    expect(named.toSorted()).toEqual(findings.map((finding) => finding.key).toSorted())
  })

  test('is solved by naming each fault at its place and kind, and by nothing less', () => {
    const marks = exercise.sought.map(({ findings: [key] }) => {
      const finding = findings.find((one) => one.key === key)
      if (finding === undefined) throw new Error(`nothing is called ${key}`)
      const [place] = [...placesOf(finding, design)].filter((one) => !one.startsWith('field/'))
      const [type = '', id = ''] = place?.split(/\/(.*)/u) ?? []
      const [kind] = kindsOfRule(finding.rule.id)
      if (kind === undefined || (type !== 'unit' && type !== 'scope' && type !== 'contract')) throw new Error(place)
      return { at: { type, id }, kind: kind.id } as const
    })
    const score = scoreOf(exercise, design, findings, marks)
    expect(score).toMatchObject({ missed: [], wrong: 0, points: 100 })
    expect(scoreOf(exercise, design, findings, []).found).toEqual([])
  })

  test('what looks wrong and is right is no fault of any of the kinds that it defends', () => {
    for (const { at, kinds, field } of exercise.right ?? [])
      for (const kind of kinds ?? kindIds) {
        const mark = { at, kind, ...(field === undefined ? {} : { field }) }
        expect(scoreOf(exercise, design, findings, [mark]).found.length, `${at.id} ${kind}`).toBe(0)
        expect(whyRight(exercise, design, mark, 'ja')[0]).toBeTruthy()
      }
  })

  test('speaks both languages, has hints, a lesson and a source', () => {
    const texts = [exercise.title, exercise.story, exercise.task, exercise.lesson ?? '', ...(exercise.hints ?? [])]
    for (const one of texts) expect(textIn(one, 'ja')).not.toBe(textIn(one, 'en'))
    expect(exercise.hints?.length).toBeGreaterThanOrEqual(3)
    expect(citation(exercise.sources, 'ja')).toMatch(/\S/u)
  })

  test('written and read again it is the same', () => {
    expect(exerciseIn(exerciseText(exercise))).toEqual(exercise)
  })

  test('its head is read without its workspace', () => {
    const { title, level, sought } = exercise
    expect(exerciseHead(text)).toMatchObject({ title, level, sought })
  })
})
