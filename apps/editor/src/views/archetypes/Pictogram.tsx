import type { CentralisationId, FormId, PlacementId } from '@taiseizu/catalogue'

/** An archetype in small: the office or the committee above, three businesses below; who decides there is filled. */
export function ArchetypeSign({ form, scope }: { readonly form: FormId; readonly scope: CentralisationId }) {
  const businesses = [4, 25, 46]
  return (
    <svg className="at-sign" viewBox="0 0 60 38" width={60} height={38} aria-hidden>
      {businesses.map((x) => (
        <path key={x} className="at-sign-line" d={`M30 ${form === 'committee' ? 12 : 11}V18H${x + 5}V24`} />
      ))}
      {form === 'dedicated' ? (
        <rect className="at-sign-decides" x={22} y={1} width={16} height={10} rx={1.5} />
      ) : (
        <>
          <rect className="at-sign-decides" x={6} y={2} width={48} height={10} rx={5} />
          {[14, 24.7, 35.3, 46].map((x) => (
            <circle key={x} className="at-sign-seat" cx={x} cy={7} r={1.9} />
          ))}
        </>
      )}
      {businesses.map((x) => (
        <g key={x}>
          <rect className="at-sign-box" x={x - 1} y={24} width={12} height={12} rx={1.5} />
          {scope === 'federated' && (
            <rect
              className="at-sign-decides"
              x={x + 1}
              y={form === 'committee' ? 27.5 : 26.5}
              width={8}
              height={form === 'committee' ? 5 : 7}
              rx={form === 'committee' ? 2.5 : 1}
            />
          )}
        </g>
      ))}
    </svg>
  )
}

/** Where an office sits, in small. */
export function PlaceSign({ place }: { readonly place: PlacementId }) {
  const at = { 'ceo-direct': [24, 11], 'it-function': [7.5, 21], 'administrative-peer': [40, 18] } as const
  const [x, y] = at[place]
  return (
    <svg className="at-sign" viewBox="0 0 56 32" width={49} height={28} aria-hidden>
      <path className="at-sign-line" d="M28 7V15M10 18V15H46V18M28 15V18" />
      <rect className="at-sign-box" x={22} y={1} width={12} height={6} rx={1} />
      {place === 'ceo-direct' && <path className="at-sign-line" d="M28 7V12" />}
      {[3, 21, 39].map((left) => (
        <rect key={left} className="at-sign-box" x={left} y={18} width={14} height={12} rx={1} />
      ))}
      {place === 'ceo-direct' ? (
        <rect className="at-sign-decides" x={36} y={8} width={10} height={6} rx={1} />
      ) : (
        <rect
          className="at-sign-decides"
          x={x - (place === 'it-function' ? 2.5 : 1)}
          y={y}
          width={place === 'it-function' ? 10 : 14}
          height={place === 'it-function' ? 6.5 : 12}
          rx={1}
        />
      )}
      {place === 'ceo-direct' && <path className="at-sign-line" d="M28 11H36" />}
    </svg>
  )
}
