import { designOf } from '@taiseizu/core'
import { assign, officer, section, variant as workspaceWith } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { check } from '../engine/check'
import { rules } from '../rules'
import { exerciseFrom, exerciseText, faultsIn } from './make'
import { readExercise } from './read'

const file = workspaceWith(officer('ceo'), section('ops', { parent: 'ceo' }), assign('ops', 'R', 'legal'))
const variant = file.variants[0]?.id ?? ''
const design = designOf(file, variant)
const { findings } = check(design, { rules })

test('findings of one rule at one place are one fault', () => {
  const legal = faultsIn(design, findings).filter(([first]) => first?.rule.id === 'COV-02')
  expect(legal).toHaveLength(1)
  expect(legal[0]?.length).toBe(3)
})

test('what a trainer made is read again as it was meant, texts of several lines and all', () => {
  const [first, ...others] = findings.map((finding) => finding.key)
  const draft = {
    title: { ja: '誰が決める', en: 'Who: "decides"?' },
    level: 2,
    story: 'Once\n\n  upon a time: #1\n- a list',
    task: '!tag & *star',
    hints: ['one', { ja: '二' }],
    sought: [{ findings: [first ?? ''], learn: { en: 'yes' } }],
    aside: others,
    asideReason: { ja: '対象外', en: 'Not sought' },
  }
  const more = { ...file, variants: [...file.variants, { id: 'secret', name: 'Secret plans' }], assessment: { own: 1 } }
  const text = exerciseText(exerciseFrom(draft, more, variant))
  const reading = readExercise(text)
  expect(reading.ok ? [] : reading.problems).toEqual([])
  expect(reading).toMatchObject({
    exercise: { title: draft.title, story: draft.story, task: draft.task, hints: draft.hints, sought: draft.sought },
  })
  expect(text).not.toContain('Secret plans')
})

test('a variant goes with those that it is based on', () => {
  const based = { ...file, variants: [...file.variants, { id: 'next', name: 'Next', basedOn: variant }] }
  const draft = { title: 'T', level: 1, story: 'S', task: 'T', hints: [], sought: [], aside: [], asideReason: '-' }
  expect(exerciseFrom(draft, based, 'next').workspace.variants.map(({ id }) => id)).toEqual([variant, 'next'])
})
