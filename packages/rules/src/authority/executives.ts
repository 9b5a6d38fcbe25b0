/** Who stands at the head of the organisation. */
import { type Design, type Unit, sameList, subsidiaryOf } from '@taiseizu/core'
import { question } from '../engine/question'

/** All CISOs, by id. */
export const cisosIn = question(
  (design): readonly Unit[] => design.unitsOfKind('officer').filter((unit) => unit.isCiso),
  sameList,
)

/** All boards, by id. */
export const boardsIn = (design: Design): readonly Unit[] => design.unitsOfKind('board')

/** Whether a unit is or stands below a subsidiary. */
export const isInSubsidiary = (unit: Unit): boolean => subsidiaryOf(unit) !== undefined

/** The head of the organisation: a board, the top unit or the owner of enterprise. */
export const isHead = (design: Design, unit: Unit): boolean =>
  unit.kind === 'board' || unit === design.topUnit || unit === design.enterprise.owner

/** Who may appoint an officer: boards outside group companies, then the executives above, then the head of the enterprise. */
export function appointersOf(design: Design, officer: Unit | undefined, above: readonly Unit[]): readonly Unit[] {
  const boards = boardsIn(design).filter((unit) => !isInSubsidiary(unit))
  const { owner } = design.enterprise
  return [...new Set([...boards, ...above, ...(owner === undefined ? [] : [owner])])].filter(
    (unit) => unit !== officer && unit.isExecutive,
  )
}
