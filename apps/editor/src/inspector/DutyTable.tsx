import { type Role, authorityKinds, coverageStatuses } from '@taiseizu/catalogue'
import { type Duty, textIn } from '@taiseizu/core'
import { Button } from 'react-aria-components'
import { useDesign, useEditorState, useLanguage, useMessages } from '../state/context'

const shown: readonly Role[] = ['R', 'A', 'S', 'C', 'I']

/** Duties with who holds which role, how they stand, and what authority is missing. */
export function DutyTable({
  duties,
  name,
}: {
  readonly duties: readonly Duty[]
  readonly name: (duty: Duty) => string
}) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const select = useEditorState((state) => state.select)
  return (
    <ul className="duties">
      {duties.map((duty) => {
        const status = design.statusOf(duty)
        const { missing } = design.coverage.matchOf(duty)
        return (
          <li key={duty.id} data-status={status}>
            <Button className="duty-name" onPress={() => select({ type: 'duty', id: duty.id })}>
              {name(duty)}
            </Button>
            <p className="duty-roles">
              {shown.map((role) => {
                const units = design.unitsWith(duty, role)
                return units.length === 0 ? null : (
                  <span key={role}>
                    <b>{role}</b> {units.map((unit) => textIn(unit.name, language)).join(t('inspector.separator'))}
                  </span>
                )
              })}
            </p>
            {status !== 'covered' && (
              <p className="duty-status">{coverageStatuses.find((one) => one.id === status)?.name[language]}</p>
            )}
            {missing.length > 0 && (
              <p className="duty-status">
                {t('inspector.missing')}:{' '}
                {missing
                  .map((kind) => authorityKinds.find((one) => one.id === kind)?.name[language])
                  .join(t('inspector.separator'))}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
