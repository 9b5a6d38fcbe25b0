/** How word travels in an emergency: from each SIRT to a CISO and on to the top, step by step; and from where it does not. */
import { type Design, type Unit, nodeKey } from '@taiseizu/core'
import type { Mark, Strand } from '../stage/emphasis'
import { type Told, toldOf } from './told'

const keyOf = (unit: Unit): string => nodeKey('unit', unit.id)

/** @param steps says a number of steps. */
export function escalationTold(design: Design, steps: (count: number) => string, none: string): Told {
  const { topUnit, relations } = design
  const strands = new Map<string, Strand>()
  const marks = new Map<string, Mark>()
  const cisos = design.units.filter((unit) => unit.isCiso)
  let good = 0
  let bad = 0
  const draw = (way: readonly Unit[]) => {
    for (const [index, unit] of way.slice(1).entries()) {
      const from = way[index]
      if (from !== undefined)
        strands.set(`${from.id}>${unit.id}`, { from: keyOf(from), to: keyOf(unit), kind: 'steps' })
    }
  }
  for (const sirt of design.units) {
    if (!sirt.isSirt) continue
    const toCiso = relations.wayTo(sirt, (unit) => unit.isCiso)
    const last = toCiso?.at(-1) ?? sirt
    const toTop = topUnit && relations.wayTo(last, (unit) => unit === topUnit)
    draw(toCiso ?? [])
    draw(toTop ?? [])
    if (toCiso === undefined) {
      bad += 1
      marks.set(keyOf(sirt), { kind: 'missing', text: none })
      const [ciso] = cisos
      if (ciso !== undefined) strands.set(`missing:${sirt.id}`, { from: keyOf(sirt), to: keyOf(ciso), kind: 'missing' })
    } else {
      good += 1
      marks.set(keyOf(sirt), { kind: toCiso.length - 1 > 3 ? 'missing' : 'count', text: steps(toCiso.length - 1) })
    }
  }
  for (const unit of design.units)
    if (!unit.isProvider && !unit.isSirt && topUnit && relations.wayTo(unit, (one) => one === topUnit) === undefined) {
      bad += 1
      marks.set(keyOf(unit), { kind: 'missing', text: none })
    }
  const ends = [...cisos, ...(topUnit ? [topUnit] : [])].map(keyOf)
  return toldOf([...strands.values()], marks, { good, bad }, { clear: ends })
}
