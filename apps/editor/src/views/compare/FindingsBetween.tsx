import { groupBy, textIn } from '@taiseizu/core'
import { type Finding, type VariantDifference, messageOf } from '@taiseizu/rules'
import { ArrowUpRight } from 'lucide-react'
import { useState } from 'react'
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
export function FindingsBetween({
  difference,
  isWhole = false,
}: {
  readonly difference: VariantDifference
  /** On paper nothing can be asked for. */
  readonly isWhole?: boolean
}) {
  const words = useWords()
  const { before, after, findings } = difference
  return (
    <div className="cmp-findings">
      <FindingsSide
        as="come"
        isWhole={isWhole}
        findings={findings.come}
        variant={after.variant.id}
        name={after.variant.record.name}
      />
      <FindingsSide
        as="gone"
        isWhole={isWhole}
        findings={findings.gone}
        variant={before.variant.id}
        name={before.variant.record.name}
      />
      <p className="cmp-quiet cmp-stayed">{words('findings.stayed', { count: findings.stayed })}</p>
    </div>
  )
}

function FindingsSide({
  as,
  findings,
  variant,
  name,
  isWhole,
}: {
  readonly as: 'come' | 'gone'
  readonly isWhole: boolean
  readonly findings: readonly Finding[]
  readonly variant: string
  readonly name: Parameters<typeof textIn>[0]
}) {
  const words = useWords()
  const language = useLanguage()
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
        <OfRule key={id} findings={group} variant={variant} least={isWhole ? Infinity : first} />
      ))}
    </section>
  )
}

/** So many of a rule are shown at first, and so many more at a time: a change of the whole organisation may bring thousands. */
const [first, further] = [30, 100]

function OfRule({
  findings,
  variant,
  least,
}: {
  readonly findings: readonly Finding[]
  readonly variant: string
  readonly least: number
}) {
  const words = useWords()
  const t = useMessages()
  const language = useLanguage()
  const go = useGo()
  const [shown, setShown] = useState(least)
  const more = Math.min(further, findings.length - shown)
  return (
    <div className="cmp-rule">
      <h4>
        <span className="finding-rule">{findings[0]?.rule.id}</span> {findings[0]?.rule.title[language]}{' '}
        <span className="cmp-quiet">{findings.length}</span>
      </h4>
      <ul className="cmp-lines">
        {findings.slice(0, shown).map((finding) => (
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
      {more > 0 && (
        <Button className="button button-small" onPress={() => setShown(shown + more)}>
          {words('findings.further', { count: more })}
        </Button>
      )}
    </div>
  )
}
