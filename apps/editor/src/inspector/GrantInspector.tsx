import type { Grant } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { useLanguage, useMessages } from '../state/context'
import { Explained } from './Explained'
import { GrantFields, grantKeys } from './GrantFields'
import { Ground } from './Ground'
import { Guide } from './Guide'
import { Head } from './Head'
import { Note } from './Names'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { UnitChoice } from './controls/UnitChoice'
import { useChange } from './use-change'

/** An authority that was granted, and whether it holds. */
export function GrantInspector({ grant }: { readonly grant: Grant }) {
  const t = useMessages()
  const language = useLanguage()
  const { record } = grant
  const change = useChange('authority', grant, record)
  return (
    <div className="inspector">
      <Head type={<Explained term="authority">{t('inspector.grant')}</Explained>} path={[grant.holder]}>
        {labelOf(grant, language)}
      </Head>
      <SubjectLinks subjects={[grant.over === '*' ? undefined : grant.over, grant.grantedBy]} />
      <RelatedFindings subject={grant} />
      <Ground grant={grant} isDrawn />
      <UnitChoice
        label={t('inspector.holder')}
        value={record.holder}
        onChange={(holder) => holder !== undefined && change('inspector.holder', { holder })}
      />
      <GrantFields grant={record} onChange={(key, value) => change(grantKeys[key], { [key]: value })} />
      <Note note={record.note} onChange={(note) => change('inspector.note', { note })} />
      <RemoveRecord collection="authority" subject={grant} then={grant.holder} />
      <Guide subject={grant} />
    </div>
  )
}
