import { SeveritySign } from '../ui/SeveritySign'
import { useMessages, useReport } from '../state/context'

/** The line of figures: duties, how many are covered and matched, and what was found. */
export function Figures() {
  const t = useMessages()
  const { summary } = useReport()
  return (
    <dl className="figures" data-tour="figures" aria-label={t('shell.figures')}>
      <div className="figures-wide">
        <dt>{t('shell.duties')}</dt>
        <dd>{summary.duties}</dd>
      </div>
      <div className="figures-wide">
        <dt>{t('shell.covered')}</dt>
        <dd>{summary.covered}</dd>
      </div>
      <div className="figures-wide">
        <dt>{t('shell.matched')}</dt>
        <dd>{summary.matched}</dd>
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
