/** In which order boxes stand side by side. */
import type { Unit } from '@taiseizu/core'

export const isExecutiveKind = (unit: Unit): boolean => unit.kind === 'board' || unit.kind === 'officer'

const offices = ['ceo', 'coo', 'ciso', 'cio', 'cdo', 'cro', 'cfo', 'other']
export const placeOfExecutive = (unit: Unit): string => {
  const office = Math.min(...unit.offices.map((one) => offices.indexOf(one)), offices.length)
  return `${unit.kind === 'board' ? 0 : 1}${office}/${unit.id}`
}

const administrative = new Set([
  'legal',
  'risk-management',
  'planning',
  'general-affairs',
  'procurement',
  'pr',
  'hr',
  'internal-audit',
])

/** As in the guide's pictures: supervision, administration, IT, the businesses, sites, group companies. */
export function placeInRow(unit: Unit): string {
  const group = (): number => {
    if (unit.kind === 'subsidiary') return 7
    if (unit.functions.includes('it')) return 3
    if (unit.functions.includes('business') || unit.functions.includes('product-quality')) return 5
    if (unit.kind === 'site') return 6
    if (unit.functions.includes('supervision')) return 0
    if (unit.functions.some((one) => administrative.has(one))) return 1
    if (unit.children.some((child) => child.functions.some((one) => administrative.has(one)))) return 2
    return unit.functions.length > 0 ? 4 : 2
  }
  return `${group()}/${unit.id}`
}
