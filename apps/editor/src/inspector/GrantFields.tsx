import { authorityKinds } from '@taiseizu/catalogue'
import type { GrantRecord } from '@taiseizu/core'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { Choice } from './controls'
import { scopeOptions, termOptions, unitOptions } from './options'

type Aim = Pick<GrantRecord, 'kind' | 'over' | 'grantedBy'>

/** Of a grant: which authority, over what, from whom. */
export function GrantFields({
  grant,
  onChange,
}: {
  readonly grant: Aim
  readonly onChange: (key: keyof Aim, value: string | undefined) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const units = unitOptions(design, language, (one) => !one.isProvider)
  return (
    <>
      <Choice
        label={t('inspector.authority')}
        value={grant.kind}
        options={termOptions(authorityKinds, language)}
        onChange={(kind) => onChange('kind', kind)}
      />
      <Choice
        label={t('inspector.over')}
        value={grant.over}
        options={[...scopeOptions(design, language), ...units, { id: '*', label: t('inspector.everything') }]}
        onChange={(over) => onChange('over', over)}
      />
      <Choice
        label={t('inspector.grantedBy')}
        value={grant.grantedBy ?? ''}
        options={[{ id: '', label: t('inspector.grantedByLine') }, ...units]}
        onChange={(by) => onChange('grantedBy', by === '' ? undefined : by)}
      />
    </>
  )
}
