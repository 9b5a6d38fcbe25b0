import { type ArchetypeId, archetypes } from '@taiseizu/catalogue'
import type { CSSProperties } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useMessages } from '../../state/context'
import { ArchetypeSign } from './Pictogram'
import { asItStands } from './choices'
import type { Measured } from './outcome'
import { type FieldPlace, inField, placeOf } from './places'

/** What is told of an archetype where it stands. */
export interface Corner {
  readonly measured: Measured | null
  /** How many findings there would be. */
  readonly findings: number | null
  readonly isWorking: boolean
}

/** The field of 図表10: where the organisation stands, and the four archetypes to be chosen. */
export function Field({
  now,
  findings,
  corners,
  chosen,
  onChoose,
}: {
  readonly now: Measured
  readonly findings: number
  readonly corners: ReadonlyMap<ArchetypeId, Corner>
  readonly chosen: ArchetypeId | null
  readonly onChoose: (archetype: ArchetypeId | null) => void
}) {
  const t = useMessages()
  const place = placeOf(now)
  const target = chosen === null ? null : (corners.get(chosen)?.measured ?? null)
  return (
    <div className="at-field">
      <span className="at-axis at-axis-start">{t('archetypes.centralised')}</span>
      <span className="at-axis at-axis-end">{t('archetypes.federated')}</span>
      <span className="at-axis at-axis-above">{t('archetypes.dedicated')}</span>
      <span className="at-axis at-axis-below">{t('archetypes.committee')}</span>
      <div className="at-plot">
        <Zones from={place} to={target === null ? null : placeOf(target)} label={t('archetypes.mixed')} />
        <ToggleButtonGroup
          className="at-corners"
          aria-label={t('archetypes.field')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen ?? asItStands]}
          onSelectionChange={([key]) => onChoose(archetypes.find(({ id }) => id === key)?.id ?? null)}
        >
          {archetypes.map(({ id, mark, form, scope }) => {
            const corner = corners.get(id)
            return (
              <ToggleButton key={id} id={id} className="at-corner" data-corner={id}>
                <span className="at-corner-words">
                  <ArchetypeSign form={form} scope={scope} />
                  <span className="at-corner-name">
                    <span aria-hidden>{mark}</span> {t(`archetypes.corner.${id}`)}
                  </span>
                  <span className="at-corner-delta">
                    {corner?.findings === null || corner === undefined
                      ? corner?.isWorking === true && t('archetypes.working')
                      : t('archetypes.delta', { before: findings, after: corner.findings })}
                  </span>
                </span>
              </ToggleButton>
            )
          })}
          <ToggleButton
            id={asItStands}
            className="at-now"
            aria-label={t('archetypes.asItStands')}
            data-known={place.x !== null && place.y !== null ? true : undefined}
            style={at(place)}
          >
            {t('archetypes.now')}
          </ToggleButton>
        </ToggleButtonGroup>
      </div>
    </div>
  )
}

/** What cannot be measured on an axis stands in its middle, drawn as a line along it. */
const at = ({ x, y }: FieldPlace): CSSProperties => ({
  left: `${inField('x', x ?? 0.5) * 100}%`,
  top: `${inField('y', y ?? 0.5) * 100}%`,
})

/** The mixed zone between the corners, and the way from where it stands to where an archetype brings it. */
function Zones({
  from,
  to,
  label,
}: {
  readonly from: FieldPlace
  readonly to: FieldPlace | null
  readonly label: string
}) {
  const [left, right, top, bottom] = [inField('x', 0.2), inField('x', 0.8), inField('y', 0.2), inField('y', 0.8)].map(
    (share) => share * 100,
  )
  const point = ({ x, y }: FieldPlace) => [inField('x', x ?? 0.5) * 100, inField('y', y ?? 0.5) * 100] as const
  const [fromX, fromY] = point(from)
  const [toX, toY] = to === null ? [0, 0] : point(to)
  return (
    <>
      <svg className="at-zones" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        <path
          className="at-zone"
          d={`M${left} 0H${right}V${top}H100V${bottom}H${right}V100H${left}V${bottom}H0V${top}H${left}Z`}
        />
        <path className="at-cross" d="M50 0V100M0 50H100" />
        {from.x === null && from.y !== null && <path className="at-unknown" d={`M6 ${fromY}H94`} />}
        {from.y === null && from.x !== null && <path className="at-unknown" d={`M${fromX} 6V94`} />}
        {to !== null && <path className="at-way" d={`M${fromX} ${fromY}L${toX} ${toY}`} />}
      </svg>
      {to !== null && <span className="at-target" style={at(to)} aria-hidden />}
      <span className="at-mixed" aria-hidden>
        {label}
      </span>
    </>
  )
}
