import type { Language } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { type Finding, type Report, fixesOf, messageOf } from '@taiseizu/rules'
import { useEditor, useEditorState } from '../../../state/context'
import { SeveritySign } from '../../../ui/SeveritySign'
import { grouped } from '../../../ui/grouped'
import { sourcingOf } from '../../../picture/duty-state'
import { StructureFigure } from '../../../picture/StructureFigure'
import { StructureLegend } from '../../../picture/StructureLegend'
import { useClosed } from '../use-closed'
import { wordsIn } from '../../../picture/words'

/** So many findings a board has time for. */
const shown = 3

/** One page for the board: the picture as it is on the screen, a line of figures, the findings that matter and what is to be decided. */
export function StructurePaper({ report, language }: { readonly report: Report; readonly language: Language }) {
  const words = wordsIn(language)
  const { platform } = useEditor()
  const paper = useEditorState((state) => state.paper)
  const arrangement = useEditorState((state) => state.arrangement)
  const { closed } = useClosed()
  const { design, summary } = report
  const findings = telling(report.findings)
  const outside = design.openDuties.filter((duty) => (sourcingOf(design, duty) ?? 'in-house') !== 'in-house').length
  const figures = [
    [words('paper.duties'), summary.duties],
    [words('paper.covered'), summary.covered],
    [words('paper.matched'), summary.matched],
    [words('paper.outside'), outside],
  ] as const
  return (
    <div className={`structure structure-paper structure-paper-${paper}`} lang={language}>
      <header>
        <h1>{textIn(design.workspace.organisation.name, language)}</h1>
        <p>{textIn(design.workspace.variants.find(({ id }) => id === design.variant.id)?.name ?? '', language)}</p>
        <time>{platform.today()}</time>
        <dl>
          {figures.map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{grouped(count)}</dd>
            </div>
          ))}
          <div>
            <dt>{words('paper.open')}</dt>
            <dd>
              {(['error', 'warning', 'advice'] as const).map((severity) => (
                <span key={severity}>
                  <SeveritySign severity={severity} size={11} />
                  {grouped(summary[severity])}
                </span>
              ))}
            </dd>
          </div>
        </dl>
      </header>
      <div className="structure-paper-figure">
        <StructureFigure
          report={report}
          language={language}
          proportion={findings.length === 0 ? 1.66 : 1.76}
          paper={paper}
          arrangement={arrangement}
          collapsed={closed}
        />
      </div>
      <section>
        <h2>{words('paper.findings')}</h2>
        {findings.length === 0 ? (
          <p>{words('paper.none')}</p>
        ) : (
          <ol>
            {findings.map((finding) => (
              <li key={finding.key}>
                <SeveritySign severity={finding.severity} size={11} />
                <span>
                  {messageOf(finding, language)}
                  <Decision finding={finding} report={report} language={language} />
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
      <StructureLegend language={language} whole />
    </div>
  )
}

/** The worst first, one of each rule: three of a kind tell no more than one. */
function telling(findings: readonly Finding[]): readonly Finding[] {
  const open = findings.filter(({ exception }) => exception === null)
  const firsts = open.filter((one, index) => open.findIndex(({ rule }) => rule === one.rule) === index)
  return [...firsts, ...open.filter((one) => !firsts.includes(one))].slice(0, shown)
}

function Decision({
  finding,
  report,
  language,
}: {
  readonly finding: Finding
  readonly report: Report
  readonly language: Language
}) {
  const [fix] = fixesOf(finding, report.design, language)
  return fix === undefined ? null : <em>{wordsIn(language)('paper.decide', { fix: fix.label })}</em>
}
