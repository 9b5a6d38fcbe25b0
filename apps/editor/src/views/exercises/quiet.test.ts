import { assign, department, design, officer, scope } from '@taiseizu/core/testing'
import { check, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import type { UnitBox } from '../../picture/model/model'
import { pictureOf } from '../../picture/model/picture'
import { quiet } from './quiet'

const monitoring = 'security-monitoring-operation.incident-response'
const troubled = design(
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('ops', { parent: 'ceo' }),
  scope('office', 'it', 'it'),
  assign('ops', 'A', monitoring, { scope: 'office' }),
  assign('it', 'A', monitoring, { scope: 'office' }),
)
const loud = pictureOf(troubled, check(troubled, { rules }).findings)
const boxesOf = (boxes: readonly UnitBox[]): readonly UnitBox[] =>
  boxes.flatMap((box) => [box, ...boxesOf(box.children)])
const all = ({ executives, collegial, divisions, providers }: typeof loud) =>
  boxesOf([...executives, ...collegial, ...divisions, ...providers])

test('no gap, no mark and no trouble is left to see, wherever it was', () => {
  expect(all(loud).some((box) => box.allMarks.error > 0)).toBe(true)
  expect(loud.nobody.length).toBeGreaterThan(0)
  const shown = quiet(loud)
  expect(shown.nobody).toEqual([])
  for (const { marks, allMarks, scopes, chips, tally } of all(shown)) {
    for (const one of [marks, allMarks, ...scopes.map((tab) => tab.marks)])
      expect(one).toEqual({ error: 0, warning: 0, advice: 0 })
    expect(chips.map((chip) => chip.state).filter((state) => state !== 'covered')).toEqual([])
    expect(tally).toMatchObject({ gap: 0, unperformed: 0, unanswered: 0, contested: 0, unauthorised: 0 })
  }
})

test('who does what stays as it is', () => {
  const roles = (picture: typeof loud) =>
    all(picture).flatMap((box) =>
      box.chips.flatMap(({ role, field }) => (role === undefined ? [] : [`${box.unit.id} ${role} ${field}`])),
    )
  expect(roles(quiet(loud))).toEqual(roles(loud))
  expect(roles(loud)).toContain('ops A security-monitoring-operation')
})
