/** Things and relations as small pictures, drawn as on the canvas. */
import { type RelationKind, type ThingKind, lookOf, relationLooks } from '../model/kinds'
import { formPaths } from '../stage/forms'

export function ThingSign({ kind }: { readonly kind: ThingKind }) {
  const { form, colour, isHollow } = lookOf(kind)
  return (
    <svg aria-hidden className="graph-sign" width={18} height={18} viewBox="-1.25 -1.25 2.5 2.5">
      <path
        d={formPaths[form]}
        fillRule="evenodd"
        fill={isHollow ? 'var(--surface-raised)' : `var(${colour})`}
        stroke={`var(${colour})`}
        strokeWidth={isHollow ? 0.26 : 0}
      />
    </svg>
  )
}

export function RelationSign({ kind }: { readonly kind: RelationKind }) {
  const { colour, width, line, hasArrow } = relationLooks[kind]
  return (
    <svg aria-hidden className="graph-sign" width={26} height={18} viewBox="0 0 26 18">
      <path
        d={hasArrow ? 'M1 9H19' : 'M1 9H25'}
        stroke={`var(${colour})`}
        strokeWidth={width * 1.3}
        strokeDasharray={line === 'dashed' ? '6 3' : line === 'dotted' ? '2 2.5' : undefined}
      />
      {hasArrow && <path d="M18 5 25 9 18 13Z" fill={`var(${colour})`} />}
    </svg>
  )
}
