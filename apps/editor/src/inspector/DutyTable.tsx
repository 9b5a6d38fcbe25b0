import { type Role, authorityKinds, coverageStatuses } from '@taiseizu/catalogue'
import { type Duty, textIn } from '@taiseizu/core'
import { CircleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useDesign, useEditorState, useLanguage, useMessages } from '../state/context'
import { LongList } from './controls/LongList'
import { wantingFirst } from './duty-order'
import { subjectMark } from './subject-mark'

const shown: readonly Role[] = ['R', 'A', 'S', 'C', 'I']

/** Duties with who holds which role, how they stand, and what authority is missing; what wants attention first. */
export function DutyTable({
  duties,
  name,
}: {
  readonly duties: readonly Duty[]
  readonly name: (duty: Duty) => string
}) {
  const t = useMessages()
  const design = useDesign()
  const { duties: sorted, wanting } = useMemo(() => wantingFirst(design, duties), [design, duties])
  return (
    <>
      {duties.length > 0 && (
        <p className="field-hint">
          {wanting === 0 ? t('inspector.noneWanting') : t('inspector.wanting', { count: wanting })}
        </p>
      )}
      <LongList items={sorted} className="duties">
        {(duty) => <DutyRow key={duty.id} duty={duty} name={name(duty)} />}
      </LongList>
    </>
  )
}

function DutyRow({ duty, name }: { readonly duty: Duty; readonly name: string }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const select = useEditorState((state) => state.select)
  const status = design.statusOf(duty)
  const { missing } = design.coverage.matchOf(duty)
  const held = shown
    .map((role) => ({ role, units: design.unitsWith(duty, role) }))
    .filter(({ units }) => units.length > 0)
  return (
    <li data-status={status} {...subjectMark(duty)}>
      <Button className="duty-name" onPress={() => select({ type: 'duty', id: duty.id })}>
        {name}
      </Button>
      {held.length > 0 && (
        <p className="duty-roles">
          {held.map(({ role, units }) => (
            <span key={role}>
              <b>{role}</b> {units.map((unit) => textIn(unit.name, language)).join(t('inspector.separator'))}
            </span>
          ))}
        </p>
      )}
      {status !== 'covered' && (
        <p className="duty-status">
          <CircleAlert aria-hidden size={12} /> {coverageStatuses.find((one) => one.id === status)?.name[language]}
        </p>
      )}
      {missing.length > 0 && (
        <p className="duty-status">
          <CircleAlert aria-hidden size={12} /> {t('inspector.missing')}:{' '}
          {missing
            .map((kind) => authorityKinds.find((one) => one.id === kind)?.name[language])
            .join(t('inspector.separator'))}
        </p>
      )}
    </li>
  )
}
