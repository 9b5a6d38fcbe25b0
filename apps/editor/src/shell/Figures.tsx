import { SeveritySign } from '../ui/SeveritySign'
import { useChecking, useMessages, useReport } from '../state/context'
import { grouped } from '../ui/grouped'

/** The line of figures: duties, how many are covered and matched, and what was found. */
export function Figures() {
  const t = useMessages()
  const { summary } = useReport()
  const percent = useChecking()
  // Of an organisation that has not been checked nothing is said rather than nought.
  const told = (figure: number) => (percent === null ? grouped(figure) : '…')
  return (
    <dl className="figures" data-tour="figures" aria-label={t('shell.figures')} aria-busy={percent !== null}>
      <div className="figures-wide">
        <dt>{t('shell.duties')}</dt>
        <dd>{told(summary.duties)}</dd>
      </div>
      <div className="figures-wide">
        <dt>{t('shell.covered')}</dt>
        <dd>{told(summary.covered)}</dd>
      </div>
      <div className="figures-wide">
        <dt>{t('shell.matched')}</dt>
        <dd>{told(summary.matched)}</dd>
      </div>
      {(['error', 'warning', 'advice'] as const).map((severity) => (
        <div key={severity}>
          <dt>{t(`shell.${severity}`)}</dt>
          <dd data-testid={percent === null ? `count-${severity}` : undefined}>
            <SeveritySign severity={severity} />
            {told(summary[severity])}
          </dd>
        </div>
      ))}
    </dl>
  )
}
