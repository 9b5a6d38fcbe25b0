import { authorityKinds } from '@taiseizu/catalogue'
import type { GrantRecord } from '@taiseizu/core'
import type { MessageKey } from '../messages'
import { useLanguage, useMessages } from '../state/context'
import { Choice } from './controls/Choice'
import { PlaceChoice, UnitChoice } from './controls/UnitChoice'
import { termOptions } from './options'

/** What of a grant is changed, as the step is called. */
export const grantKeys = {
  kind: 'inspector.authority',
  over: 'inspector.over',
  grantedBy: 'inspector.grantedBy',
} as const satisfies Readonly<Record<string, MessageKey>>

/** Of a grant: which authority, over what, from whom. */
export function GrantFields({
  grant,
  onChange,
}: {
  readonly grant: Pick<GrantRecord, keyof typeof grantKeys>
  readonly onChange: (key: keyof typeof grantKeys, value: string | undefined) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  return (
    <>
      <Choice
        label={t('inspector.authority')}
        term="authority"
        prefix="authority"
        value={grant.kind}
        options={termOptions(authorityKinds, language)}
        onChange={(kind) => onChange('kind', kind)}
      />
      <PlaceChoice
        label={t('inspector.over')}
        term="over"
        value={grant.over}
        everything={t('inspector.everything')}
        accept={(one) => !one.isProvider}
        onChange={(over) => over !== undefined && onChange('over', over)}
      />
      <UnitChoice
        label={t('inspector.grantedBy')}
        term="granted-by"
        value={grant.grantedBy}
        none={t('inspector.grantedByLine')}
        accept={(one) => !one.isProvider}
        onChange={(by) => onChange('grantedBy', by)}
      />
    </>
  )
}
