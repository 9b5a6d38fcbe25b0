import { SeveritySign } from '../ui/SeveritySign'
import { useMessages, useReport } from '../state/context'

/** 71,732: the same in both languages. */
const grouped = (figure: number): string => figure.toLocaleString('en')

/** The line of figures: duties, how many are covered and matched, and what was found. */
export function Figures() {
  const t = useMessages()
  const { summary } = useReport()
  return (
    <dl className="figures" data-tour="figures" aria-label={t('shell.figures')}>
      <div className="figures-wide">
        <dt>{t('shell.duties')}</dt>
        <dd>{grouped(summary.duties)}</dd>
      </div>
      <div className="figures-wide">
        <dt>{t('shell.covered')}</dt>
        <dd>{grouped(summary.covered)}</dd>
      </div>
      <div className="figures-wide">
        <dt>{t('shell.matched')}</dt>
        <dd>{grouped(summary.matched)}</dd>
      </div>
      {(['error', 'warning', 'advice'] as const).map((severity) => (
        <div key={severity}>
          <dt>{t(`shell.${severity}`)}</dt>
          <dd data-testid={`count-${severity}`}>
            <SeveritySign severity={severity} />
            {summary[severity]}
          </dd>
        </div>
      ))}
    </dl>
  )
}
