import { enterpriseId } from '../identity'
import type { Nearest } from '../nearest'
import type { Report } from '../problems'
import type { LooseVariant } from './loose'

/**
 * Ids of variants occur once, and every `basedOn` leads in the end to a variant that is based on none.
 *
 * @returns the variants for which that holds: those that can be resolved.
 * Cost: linear in the variants.
 */
export function checkVariants(
  variants: readonly LooseVariant[],
  report: Report,
  nearest: Nearest,
): readonly LooseVariant[] {
  const places = new Map<string, number>()
  for (const [index, { id }] of variants.entries()) {
    if (id === undefined) continue
    const path = ['variants', index, 'id']
    const first = places.get(id)
    if (id === enterpriseId) report({ code: 'id-reserved', path, found: id, expected: otherId })
    if (first === undefined) places.set(id, index)
    else report({ code: 'identity-repeated', path, found: id, otherPath: ['variants', first, 'id'], expected: once })
  }
  const state = new Map<string, 'open' | 'sound' | 'unsound'>()
  const isSound = (id: string): boolean => {
    const chain: string[] = []
    let sound: boolean | undefined
    for (let next = id; sound === undefined;) {
      const known = state.get(next)
      const index = places.get(next)
      const variant = index === undefined ? undefined : variants[index]
      if (known === 'open') {
        sound = false
        const circle = chain.slice(chain.indexOf(next))
        report({ code: 'base-circle', path: ['variants', index ?? 0, 'basedOn'], found: [...circle, next].join(' → ') })
      } else if (known !== undefined) sound = known === 'sound'
      else if (variant === undefined) sound = false
      else {
        state.set(next, 'open')
        chain.push(next)
        const base = variant.basedOn
        if (base === undefined) sound = true
        else if (places.has(base)) next = base
        else {
          sound = false
          const path = ['variants', index ?? 0, 'basedOn']
          const expected = { is: 'id-of', types: ['variant'] } as const
          report({ code: 'base-unknown', path, found: base, expected, nearest: nearest(base, places.keys()) })
        }
      }
    }
    for (const one of chain) state.set(one, sound ? 'sound' : 'unsound')
    return sound
  }
  return variants.filter(({ id }, index) => id !== undefined && places.get(id) === index && isSound(id))
}

const otherId = { is: 'advice', advice: 'other-id' } as const
const once = { is: 'advice', advice: 'once' } as const
