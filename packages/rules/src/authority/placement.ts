/** Moving a supervision to another place in the organisation. */
import { type Design, type Unit, isUnder, subsidiaryOf } from '@taiseizu/core'
import { changeUnit } from '../engine/fixes'
import type { Fix } from '../engine/rule'
import { companyOf } from '../engine/words'
import { cisosIn } from './executives'

/**
 * Puts a unit under the CISO of its company, or under the head of the enterprise where there is none.
 *
 * Offered only where nobody loses by it: whoever stood above it loses the line over what is below it, so there must be no scope and no
 * authority that depends on that line; and a CISO, once there is one, has to stay as near as he was.
 */
export function placeElsewhere(design: Design, unit: Unit, fits: (parent: Unit) => boolean): readonly Fix[] {
  if (dependsOnLine(design, unit)) return []
  const cisos = cisosIn(design)
  const { owner } = design.enterprise
  const places = cisos.length > 0 ? cisos : owner === undefined ? [] : [owner]
  return places
    .filter(
      (place) =>
        !isUnder(place, unit) && place !== unit.parent && subsidiaryOf(place) === subsidiaryOf(unit) && fits(place),
    )
    .slice(0, 2)
    .map((place) =>
      changeUnit(
        unit,
        { parent: place.id },
        { ja: '「{unit}」を「{place}」の下に移す', en: 'Move "{unit}" under "{place}"' },
        { unit, place },
      ),
    )
}

const dependsOnLine = (design: Design, unit: Unit): boolean =>
  [...companyOf(unit)].some((one) => one.ownedScopes.length > 0) ||
  design.grants.some(({ over }) => over !== '*' && over.type === 'unit' && isUnder(over, unit))
