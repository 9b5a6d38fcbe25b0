import { type Language, sourcingMarks } from '@taiseizu/catalogue'
import { LegendLine } from '../../ui/LegendLine'
import type { DutyState } from '../../ui/signs'
import { FillShape } from './FillShape'
import { Sign } from './Tile'
import { type Fill, type Lens, loadSteps } from './lens'
import { wordsIn } from './words'

const forms = {
  coverage: ['solid', 'trouble', 'empty'],
  sourcing: ['solid', 'shared', 'hatched', 'empty'],
  match: ['solid', 'trouble', 'empty'],
  load: ['light', 'some', 'much', 'heavy', 'empty'],
} as const satisfies Readonly<Record<Lens, readonly Fill[]>>

const signs: Readonly<Record<Lens, readonly DutyState[]>> = {
  coverage: ['gap', 'unperformed', 'unanswered', 'contested'],
  sourcing: [],
  match: ['unauthorised', 'unanswered'],
  load: [],
}

const [first, second, third] = loadSteps
const bounds = {
  light: { from: 0, to: first },
  some: { from: first, to: second },
  much: { from: second, to: third },
  heavy: { from: third, to: 0 },
  empty: {},
} as const

/** What the fills and signs of the lens mean, and the marks of the guide. */
export function FieldLegend({ lens, language }: { readonly lens: Lens; readonly language: Language }) {
  const words = wordsIn(language)
  const rect = { x: 1, y: 1, width: 28, height: 14 }
  const fills: readonly { readonly fill: Fill; readonly label: string }[] =
    lens === 'load'
      ? forms.load.map((fill) => ({ fill, label: words(`legend.${fill}.load`, bounds[fill]) }))
      : lens === 'sourcing'
        ? forms.sourcing.map((fill) => ({ fill, label: words(`legend.${fill}.sourcing`) }))
        : forms[lens].map((fill) => ({ fill, label: words(`legend.${fill}.${lens}`) }))
  return (
    <LegendLine className="fm-legend" title={words('legend.title')}>
      {[...fills, { fill: 'out' as const, label: words('legend.out') }].map(({ fill, label }) => (
        <li key={fill}>
          <svg aria-hidden width={30} height={16}>
            <FillShape fill={fill} rect={rect} r={3} />
            <g className="fm-tile" data-fill={fill}>
              <rect className="fm-edge" {...rect} rx={3} />
            </g>
          </svg>
          {label}
        </li>
      ))}
      {signs[lens].map((state) => (
        <li key={state}>
          <svg aria-hidden width={16} height={16}>
            <Sign sign={state} x={8} y={8} />
          </svg>
          {words(`state.${state}`)}
        </li>
      ))}
      {lens === 'sourcing' && (
        <li>
          <svg aria-hidden width={16} height={16}>
            <Sign sign="against" x={8} y={8} />
          </svg>
          {words('legend.against')}
        </li>
      )}
      <li>
        <svg aria-hidden width={8} height={16}>
          <rect className="fm-step4" x={2} y={1} width={3.5} height={14} rx={1.5} />
        </svg>
        {words('legend.step4')}
      </li>
      {sourcingMarks.map(({ id, sign, name }) => (
        <li key={id}>
          {sign === null ? words('legend.noMark', { name: name[language] }) : `${sign} ${name[language]}`}
        </li>
      ))}
    </LegendLine>
  )
}
