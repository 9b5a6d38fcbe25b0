import { linkKinds } from '@taiseizu/catalogue'
import type { Link, LinkRecord } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { Head } from './Head'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { Choice } from './controls'
import { termOptions, unitOptions } from './options'
import { useChange } from './use-change'

/** How two units work together outside the hierarchy. */
export function LinkInspector({ link }: { readonly link: Link }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const change = useChange('links', link, link.record)
  const others = (unit: Link['from']) => unitOptions(design, language, (one) => one !== unit)
  return (
    <div className="inspector">
      <Head type={t('inspector.link')}>{labelOf(link, language)}</Head>
      <SubjectLinks subjects={[link.from, link.to]} />
      <RelatedFindings subject={link} />
      <Choice
        label={t('inspector.kind')}
        value={link.kind}
        options={termOptions(linkKinds, language)}
        onChange={(kind) => change('inspector.kind', { kind: kind as LinkRecord['kind'] })}
      />
      <Choice
        label={t('inspector.from')}
        value={link.from.id}
        options={others(link.to)}
        onChange={(from) => change('inspector.from', { from })}
      />
      <Choice
        label={t('inspector.to')}
        value={link.to.id}
        options={others(link.from)}
        onChange={(to) => change('inspector.to', { to })}
      />
      <RemoveRecord collection="links" subject={link} then={link.from} />
    </div>
  )
}
