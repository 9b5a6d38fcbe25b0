import type { Language } from '@taiseizu/catalogue'
import { type ReactNode, memo } from 'react'
import { ChipForm, ChipSigns } from './drawing/ChipShape'
import { Patterns } from './drawing/StructureDrawing'
import { StateBar } from './drawing/StateBar'
import type { Chip } from './model/model'
import { LegendLine } from '../ui/LegendLine'
import { ScopeIcon, SeverityForm } from '../ui/signs'
import { NumberBadge } from './drawing/signs'
import { wordsIn } from './words'
import './structure.css'

const chip = (more: Partial<Chip>): Chip => ({
  key: '',
  label: '',
  field: undefined,
  role: undefined,
  sourcing: 'in-house',
  state: 'covered',
  accepted: false,
  duties: [],
  fields: 1,
  subject: { type: 'field', id: '' },
  ...more,
})

const barForms = [
  ['covered', 'state.in-house'],
  ['shared', 'state.shared'],
  ['outsourced', 'state.outsourced'],
  ['unauthorised', 'legend.trouble'],
  ['gap', 'state.gap'],
] as const

/** What the forms of the picture mean: one line, all of it on demand; on paper, all. */
export const StructureLegend = memo(function StructureLegend({
  language,
  whole = false,
  bars = false,
}: {
  readonly language: Language
  readonly whole?: boolean
  /** From far: how duties stand is told by bars, not by chips. */
  readonly bars?: boolean
}) {
  const words = wordsIn(language)
  const rect = { x: 1, y: 1, width: 40, height: 16 }
  const noLabel = { lines: [], x: 0, y: 0, size: 0, weight: 'regular', leading: 0 } as const
  const form = (more: Partial<Chip>) => {
    const one = chip(more)
    const placed = { chip: one, rect, label: noLabel }
    return (
      <g className={`s-chip s-chip-${one.state} s-chip-${one.role ?? 'none'}`}>
        <g className="s-item">
          <ChipForm placed={placed} />
        </g>
        <ChipSigns placed={placed} />
      </g>
    )
  }
  const row = (label: string, picture: ReactNode, width = 42, key = label) => (
    <li key={key}>
      <svg aria-hidden width={width} height={18} viewBox={`0 0 ${width} 18`}>
        {picture}
      </svg>
      <span>{label}</span>
    </li>
  )
  const frame = (kind: string, rank: string, inside?: ReactNode, round = 4) => (
    <g className={`s-box s-kind-${kind} s-rank-${rank}`}>
      <g className="s-item">
        <rect className="s-frame" x={1} y={1} width={40} height={16} rx={round} />
      </g>
      {inside}
    </g>
  )
  return (
    <LegendLine
      className="structure-legend"
      title={words('legend.title')}
      isWhole={whole}
      before={
        <svg className="structure-legend-patterns" aria-hidden width={0} height={0}>
          <Patterns />
        </svg>
      }
    >
      {(bars || whole) &&
        barForms.map(([key, label]) =>
          row(words(label), <StateBar tally={{ [key]: 1 }} rect={{ x: 1, y: 5, width: 40, height: 8 }} />, 42, key),
        )}
      {row(words('legend.role.A'), form({ role: 'A' }))}
      {row(words('legend.role.R'), form({ role: 'R' }))}
      {row(words('state.outsourced'), form({ role: 'R', sourcing: 'outsourced' }))}
      {row(words('state.shared'), form({ role: 'R', sourcing: 'shared' }))}
      {row(words('legend.role.S'), form({ role: 'S', sourcing: 'outsourced' }))}
      {row(words('state.gap'), form({ state: 'gap' }))}
      {row(words('state.unperformed'), form({ role: 'A', state: 'unperformed' }))}
      {row(words('state.unanswered'), form({ role: 'R', state: 'unanswered' }))}
      {row(words('state.contested'), form({ role: 'A', state: 'contested' }))}
      {row(words('state.unauthorised'), form({ role: 'A', state: 'unauthorised' }))}
      {row(words('state.excluded'), form({ state: 'excluded' }))}
      {row(words('state.relieved'), form({ state: 'relieved' }))}
      {row(words('state.accepted'), form({ role: 'A', state: 'unauthorised', accepted: true }))}
      {(['error', 'warning', 'advice'] as const).map((severity) =>
        row(words(`mark.${severity}`), <SeverityForm severity={severity} x={9} y={9} />, 18),
      )}
      {row(
        words('legend.scope'),
        <g className="s-scope">
          <path className="s-scope-edge" d="M1 1H21L27 7V17H1Z" />
          <ScopeIcon kind="it" x={12} y={9} />
        </g>,
        28,
      )}
      {row(
        words('legend.subsidiary'),
        frame(
          'subsidiary',
          'division',
          <rect className="s-frame-second" x={3.5} y={3.5} width={35} height={11} rx={2} />,
        ),
      )}
      {row(
        words('legend.collegial'),
        frame('committee', 'collegial', <NumberBadge number={1} form="own" x={11} y={9} />, 8),
      )}
      {row(words('legend.provider'), frame('provider', 'provider'))}
      {row(
        words('legend.member'),
        <>
          <NumberBadge number={1} form="member" x={10} y={9} />
          <NumberBadge number={1} form="chair" x={30} y={9} />
        </>,
      )}
      {row(words('legend.path.authority'), <path className="s-path-line" strokeWidth={2.5} d="M2 9H38" />)}
      {row(
        words('legend.path.steps'),
        <g className="s-path-steps">
          <path className="s-path-line" strokeWidth={2.5} d="M2 9H38" />
        </g>,
      )}
      {row(
        words('legend.missing'),
        <path className="s-missing-line" strokeWidth={2.5} strokeDasharray="7 5" d="M2 9H38" />,
      )}
    </LegendLine>
  )
})
