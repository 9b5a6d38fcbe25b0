import type { Grant } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import type { MessageKey } from '../messages'
import { useLanguage, useMessages } from '../state/context'
import { GrantFields } from './GrantFields'
import { Ground } from './Ground'
import { Head } from './Head'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { useChange } from './use-change'

/** What of a grant is changed, as the step is called. */
export const grantKeys = {
  kind: 'inspector.authority',
  over: 'inspector.over',
  grantedBy: 'inspector.grantedBy',
} as const satisfies Readonly<Record<string, MessageKey>>

/** An authority that was granted, and whether it holds. */
export function GrantInspector({ grant }: { readonly grant: Grant }) {
  const t = useMessages()
  const language = useLanguage()
  const change = useChange('authority', grant, grant.record)
  return (
    <div className="inspector">
      <Head type={t('inspector.grant')}>{labelOf(grant, language)}</Head>
      <SubjectLinks subjects={[grant.holder, grant.over === '*' ? undefined : grant.over]} />
      <RelatedFindings subject={grant} />
      <Ground grant={grant} />
      <GrantFields grant={grant.record} onChange={(key, value) => change(grantKeys[key], { [key]: value })} />
      <RemoveRecord collection="authority" subject={grant} then={grant.holder} />
    </div>
  )
}
