import { groupBy, textIn } from '@taiseizu/core'
import { type Finding, type VariantDifference, messageOf } from '@taiseizu/rules'
import { ArrowUpRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useLanguage, useMessages } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { useGo } from './use-go'
import { useWords } from './words'

const severityName = {
  error: 'findings.severityError',
  warning: 'findings.severityWarning',
  advice: 'findings.severityAdvice',
} as const

/** The findings that come and go, by rule; each leads to its place in the variant that has it. */
export function FindingsBetween({ difference }: { readonly difference: VariantDifference }) {
  const words = useWords()
  const { before, after, findings } = difference
  return (
    <div className="cmp-findings">
      <FindingsSide as="come" findings={findings.come} variant={after.variant.id} name={after.variant.record.name} />
      <FindingsSide as="gone" findings={findings.gone} variant={before.variant.id} name={before.variant.record.name} />
      <p className="cmp-quiet cmp-stayed">{words('findings.stayed', { count: findings.stayed })}</p>
    </div>
  )
}

function FindingsSide({
  as,
  findings,
  variant,
  name,
}: {
  readonly as: 'come' | 'gone'
  readonly findings: readonly Finding[]
  readonly variant: string
  readonly name: Parameters<typeof textIn>[0]
}) {
  const words = useWords()
  const t = useMessages()
  const language = useLanguage()
  const go = useGo()
  return (
    <section className="cmp-card">
      <h3>
        <span aria-hidden className="cmp-sign">
          {as === 'come' ? '＋' : '－'}
        </span>
        {words(`findings.${as}`)} <span className="cmp-quiet">{findings.length}</span>
      </h3>
      <p className={findings.length === 0 ? 'cmp-quiet' : 'cmp-quiet cmp-only-here'}>
        {findings.length === 0
          ? words(`findings.no.${as}`)
          : words('findings.leads', { variant: textIn(name, language) })}
      </p>
      {[...groupBy(findings, ({ rule }) => rule.id)].map(([id, group]) => (
        <div key={id} className="cmp-rule">
          <h4>
            <span className="finding-rule">{id}</span> {group[0]?.rule.title[language]}{' '}
            <span className="cmp-quiet">{group.length}</span>
          </h4>
          <ul className="cmp-lines">
            {group.map((finding) => (
              <li key={finding.key}>
                <Button className="cmp-finding" onPress={() => go.toFinding(finding, variant)}>
                  <SeveritySign severity={finding.severity} size={14} />
                  <span className="visually-hidden">{t(severityName[finding.severity])}</span>
                  <span>{messageOf(finding, language)}</span>
                  <ArrowUpRight aria-hidden size={14} />
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
