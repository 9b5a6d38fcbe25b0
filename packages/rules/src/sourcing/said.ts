import { type FieldId, sourcingMarks, field as catalogueField } from '@taiseizu/catalogue'
import type { Assignment, Design } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { fieldSubject } from '../engine/words'

/** What 図表17 says of outsourcing a field. */
export function markSaid(field: FieldId): Evidence {
  const mark = sourcingMarks.find(({ id }) => id === catalogueField(field).sourcing)
  const sign = mark?.sign ?? { ja: '印なし', en: 'no mark' }
  return state(
    { ja: '図表17での「{field}」（{sign}）: {mark}', en: '"{field}" in figure 17 ({sign}): {mark}' },
    { field: fieldSubject(field), sign, mark: mark?.name ?? sign },
  )
}

/** That an assignment counts, and in how many duties. */
export const assignmentCounts = (assignment: Assignment, design: Design): Evidence =>
  state(
    {
      ja: '分担「{assignment}」が効いている職務の数: {count}',
      en: 'Duties in which the assignment "{assignment}" counts: {count}',
    },
    { assignment, count: design.dutiesOf(assignment).length },
  )

/** In which way a unit works from outside: as a provider, or by managing a contractor. */
export function worksFromOutside({ unit, contract }: Assignment): Evidence {
  if (unit.isProvider) return state({ ja: '「{unit}」は外部事業者', en: '"{unit}" is a provider' }, { unit })
  if (contract === undefined)
    return state({ ja: '「{unit}」は外部委託により行う', en: '"{unit}" has it done by a contractor' }, { unit })
  return state(
    {
      ja: '「{unit}」は委託契約「{contract}」により外部に行わせる',
      en: '"{unit}" has it done under the contract "{contract}"',
    },
    { unit, contract },
  )
}
