import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { LinkShape } from '../../picture/drawing/LinkShape'
import { ProofShape } from '../../picture/drawing/ProofShape'
import { TieShape } from '../../picture/drawing/TieShape'
import type { Highlight } from '../../picture/highlight'
import type { Places } from '../../picture/layout/find'
import type { Typesetter } from '../../ui/typesetting/lines'

/** What leads across the picture: from the unit that is selected to others, and along what proves a finding. */
export function Relations({
  unit,
  design,
  places,
  highlight,
  language,
  typesetter,
  zoom,
  at,
}: {
  readonly unit: string | undefined
  readonly design: Design
  readonly places: Places
  readonly highlight: Highlight | null
  readonly language: Language
  readonly typesetter: Typesetter
  /** In coarse steps. */
  readonly zoom: number
  /** As it is. */
  readonly at: number
}) {
  return (
    <>
      {unit !== undefined && (
        <>
          <TieShape unit={unit} places={places} zoom={zoom} />
          <LinkShape
            unit={unit}
            design={design}
            places={places}
            zoom={at}
            language={language}
            typesetter={typesetter}
          />
        </>
      )}
      {highlight !== null && <ProofShape highlight={highlight} places={places} zoom={zoom} />}
    </>
  )
}
