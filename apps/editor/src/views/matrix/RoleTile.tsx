import type { Role } from '@taiseizu/catalogue'
import { StateSign } from '../../ui/signs'

/** A role as its letter: its weight by the role, paler where it is said generally, hatched where it is outsourced. */
export function RoleTile({
  letter,
  isOwn,
  isOutside,
  lacks = false,
}: {
  readonly letter: Role
  readonly isOwn: boolean
  readonly isOutside: boolean
  readonly lacks?: boolean
}) {
  return (
    <span
      className="matrix-role"
      data-role={letter}
      data-own={isOwn || undefined}
      data-outside={isOutside || undefined}
      data-lacks={lacks || undefined}
    >
      {letter}
      {lacks && (
        <svg aria-hidden width="12" height="10" viewBox="-7 -6 14 12">
          <StateSign state="unauthorised" accepted={false} x={0} y={0} />
        </svg>
      )}
    </span>
  )
}
