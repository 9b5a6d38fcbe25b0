/** Whom to connect or where to place a unit: what fixes suggest. */
import type { UnitFunction } from '@taiseizu/catalogue'
import { type Design, type Unit, commonSuperior, orderedBy, subsidiaryOf, upFrom } from '@taiseizu/core'
import { changeUnit } from '../engine/fixes'
import type { Fix } from '../engine/rule'

const depthOf = (unit: Unit | undefined): number => [...upFrom(unit)].length

/** The few candidates nearest to a unit: of its own company first, then those whose superior in common stands lowest. */
export function nearestTo(unit: Unit, candidates: readonly Unit[], most = 3): readonly Unit[] {
  const company = subsidiaryOf(unit)
  const rated = candidates
    .filter((one) => one !== unit)
    .map((one) => ({ one, home: subsidiaryOf(one) === company ? 0 : 1, depth: depthOf(commonSuperior(unit, one)) }))
  return rated
    .toSorted((a, b) => a.home - b.home || b.depth - a.depth || orderedBy((rate: (typeof rated)[number]) => rate.one.id)(a, b))
    .slice(0, most)
    .map(({ one }) => one)
}

/** Puts a unit directly under another. */
const moveUnder = (unit: Unit, superior: Unit): Fix =>
  changeUnit(
    unit,
    { parent: superior.id },
    { ja: '「{unit}」を「{superior}」の直下に移す', en: 'Move "{unit}" directly under "{superior}"' },
    { unit, superior },
  )

/** Ways to place a unit directly under a CISO or the head of its company, so that it stands under no unit with that function. */
export function placeOutside(design: Design, unit: Unit, avoided: UnitFunction): readonly Fix[] {
  const company = subsidiaryOf(unit)
  const head = company ?? design.enterprise.owner
  const cisos = design.units.filter((one) => one.isCiso && subsidiaryOf(one) === company)
  const superiors = [...nearestTo(unit, cisos), ...(head === undefined ? [] : [head])]
  const isFree = (superior: Unit) => {
    for (const above of upFrom(superior)) if (above === unit || above.functions.includes(avoided)) return false
    return superior !== unit.parent
  }
  return [...new Set(superiors)].filter(isFree).map((superior) => moveUnder(unit, superior))
}
