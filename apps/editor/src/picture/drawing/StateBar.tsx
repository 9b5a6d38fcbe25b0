import type { Tally } from '../model/model'
import type { Rect } from '../layout/placed'

/** Good on the left, what is wrong on the right; told by form too: solid, half, hatched, empty. */
const segments: readonly { readonly form: string; readonly keys: readonly (keyof Tally)[] }[] = [
  { form: 'in-house', keys: ['covered'] },
  { form: 'shared', keys: ['shared'] },
  { form: 'outsourced', keys: ['outsourced'] },
  { form: 'trouble', keys: ['unauthorised', 'contested', 'unanswered', 'unperformed'] },
  { form: 'gap', keys: ['gap'] },
]

/** Whether there is anything to be shown. */
export const hasDuties = (tally: Tally): boolean => segments.some(({ keys }) => keys.some((key) => tally[key] > 0))

/** How the duties of a box stand, as a bar. */
export function StateBar({ tally, rect }: { readonly tally: Partial<Tally>; readonly rect: Rect }) {
  const counts = segments.map(({ keys }) => keys.reduce((sum, key) => sum + (tally[key] ?? 0), 0))
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const starts = counts.map(
    (_, index) => rect.x + (rect.width * counts.slice(0, index).reduce((sum, count) => sum + count, 0)) / total,
  )
  return (
    <g aria-hidden className="s-bar">
      <rect className="s-bar-ground" {...rect} />
      {segments.map(({ form }, index) => {
        const width = (rect.width * (counts[index] ?? 0)) / total
        const at = starts[index]
        if (width === 0) return null
        return (
          <g key={form}>
            <rect className={`s-bar-${form}`} x={at} y={rect.y} width={width} height={rect.height} />
            {form === 'shared' && (
              <rect
                className="s-bar-outsourced"
                x={at}
                y={rect.y + rect.height / 2}
                width={width}
                height={rect.height / 2}
              />
            )}
          </g>
        )
      })}
      <rect className="s-bar-edge" {...rect} />
    </g>
  )
}
