import '../../messages/exercises'
import { assign, design, officer, section } from '@taiseizu/core/testing'
import { check, faultsIn, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { emptyDraft, exerciseOf } from './draft'

const small = design(officer('ceo'), section('ops', { parent: 'ceo' }), assign('ops', 'R', 'legal'))
const { findings } = check(small, { rules })
const faults = faultsIn(small, findings)

test('at first everything that the rules find is sought, under words of the product', () => {
  const made = exerciseOf(emptyDraft, small, faults)
  expect(made.sought.flatMap((one) => one.findings).toSorted()).toEqual(findings.map((one) => one.key).toSorted())
  expect(made.aside).toBeUndefined()
  expect(made.title).toBe('Sample')
  expect(made.task).toEqual({
    ja: `この体制には誤りが${faults.length}件あります。見つけてください。`,
    en: `Find ${faults.length} faults in this organisation.`,
  })
})

test('what is left does not count, and the number that is asked for follows', () => {
  const [first] = faults
  const left = new Set(first?.map(({ key }) => key))
  const made = exerciseOf({ ...emptyDraft, left }, small, faults)
  expect(made.sought).toHaveLength(faults.length - 1)
  expect(made.aside?.[0]?.findings).toEqual([...left])
})

test('one language is enough; hints are matched line by line', () => {
  const texts = {
    ...emptyDraft.texts,
    title: { ja: '題', en: ' ' },
    hints: { ja: '一\n\n三', en: 'one\ntwo' },
  }
  const made = exerciseOf({ ...emptyDraft, texts }, small, faults)
  expect(made.title).toEqual({ ja: '題' })
  expect(made.hints).toEqual([{ ja: '一', en: 'one' }, { en: 'two' }, { ja: '三' }])
})
