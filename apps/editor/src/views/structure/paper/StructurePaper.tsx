import type { Language } from '@taiseizu/catalogue'
import { type Design, textIn } from '@taiseizu/core'
import { type Finding, type Report, fixesOf, messageOf } from '@taiseizu/rules'
import { useEditor, useEditorState } from '../../../state/context'
import { SeveritySign } from '../../../ui/SeveritySign'
import { grouped } from '../../../ui/grouped'
import { sourcingOf } from '../../../picture/duty-state'
import { StructureFigure } from '../../../picture/StructureFigure'
import { StructureLegend } from '../../../picture/StructureLegend'
import { useClosed } from '../use-closed'
import { browserTypesetter } from '../../../picture/use-picture'
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
  const { width, zoom } = papers[paper]
  const foot = footHeight(findings, design, language, width)
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
          proportion={width / (papers[paper].height - around - foot)}
          width={width * zoom}
          arrangement={arrangement}
          collapsed={closed}
        />
      </div>
      <section style={{ minHeight: foot }}>
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
                  <em>{decisionOf(finding, design, language)}</em>
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

/** Between the margins, in the browser's pixels as they are zoomed there (`paper.css`). */
const papers = { A4: { width: 1062, height: 732, zoom: 1 }, A3: { width: 1221.6, height: 848.6, zoom: 1.25 } } as const

/** What the head and the legend take, and the gaps between the parts. */
const around = 80

/** What the findings take: known beforehand, the picture fills what is left to its edges. */
function footHeight(findings: readonly Finding[], design: Design, language: Language, width: number): number {
  const { set, widthOf } = browserTypesetter()
  const size = 9.5
  const title = widthOf(wordsIn(language)('paper.findings'), size, 'bold')
  const room = (width - title - 15 - 19 * (findings.length - 1)) / findings.length - 18
  const lines = findings.map((finding) => {
    const decided = decisionOf(finding, design, language)
    return (
      set(messageOf(finding, language), size, 'regular', room).lines.length +
      (decided === undefined ? 0 : set(decided, size, 'bold', room).lines.length)
    )
  })
  return 5 + Math.max(1, ...lines) * size * 1.4
}

/** The worst first, one of each rule: three of a kind tell no more than one. */
function telling(findings: readonly Finding[]): readonly Finding[] {
  const open = findings.filter(({ exception }) => exception === null)
  const firsts = open.filter((one, index) => open.findIndex(({ rule }) => rule === one.rule) === index)
  return [...firsts, ...open.filter((one) => !firsts.includes(one))].slice(0, shown)
}

/** What is to be decided for a finding to be gone. */
function decisionOf(finding: Finding, design: Design, language: Language): string | undefined {
  const [fix] = fixesOf(finding, design, language)
  return fix && wordsIn(language)('paper.decide', { fix: fix.label })
}
