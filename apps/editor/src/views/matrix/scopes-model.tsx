/** Tasks × scopes as the grid wants it: how each duty stands, and who performs and answers where there is room. */
import { scopeKinds } from '@taiseizu/catalogue'
import { type Duty, type Scope, textIn } from '@taiseizu/core'
import { messagesIn } from '../../messages'
import { sourcingOf, stateOf, worse } from '../../picture/duty-state'
import { grouped } from '../../ui/grouped'
import { FieldHead } from './FieldHead'
import { StateChip } from './StateChip'
import { bandsOf } from './columns'
import type { GridContent, GridModel } from './grid/model'
import type { MatrixRow } from './rows'
import { dutyName, saidOfDuty } from './said'
import { bandLines, headHeightFor, heightOf, inLines, sizes, upright } from './typeset'
import { fieldLines } from './units-layout'
import type { Shown } from './use-shown'

/** So many scopes have room for names. */
const fewScopes = 8

export const dutyAt = (row: MatrixRow | undefined, scope: Scope | undefined): Duty | undefined =>
  row?.type === 'task' ? row.duties.find((duty) => duty.scope === scope) : undefined

export function scopesModel(
  shown: Shown,
  scopes: readonly Scope[],
  tasks: number,
): { readonly model: GridModel; readonly content: GridContent } {
  const { design, rows, accepted, language, setter, isWide, isLow } = shown
  const t = messagesIn(language)
  const hasNames = scopes.length <= fewScopes
  const column = hasNames ? (isWide ? 190 : 150) : 44
  const name = isWide ? 300 : 236
  const width = name + 40
  const names = scopes.map((scope) => textIn(scope.name, language))
  const head = hasNames
    ? Math.max(...names.map((one) => inLines(setter, one, column - 12).length), 1) * sizes.leading + 14
    : headHeightFor(setter, names, isLow)

  const holders = (duty: Duty, role: 'R' | 'A'): readonly string[] => {
    const units = design.unitsWith(duty, role).map((unit) => textIn(unit.name, language))
    const said = units.slice(0, 2).join(t('matrix.separator'))
    const text = units.length > 2 ? t('matrix.more', { names: said, count: units.length - 2 }) : said
    return inLines(setter, text === '' ? t('matrix.nobody') : text, column - 68, sizes.small)
  }
  const heightOfRow = (row: MatrixRow): number => {
    if (row.type === 'field') return heightOf(fieldLines(row, language, setter, width).length)
    if (row.type !== 'task') return heightOf(1)
    const own = heightOf(inLines(setter, textIn(row.task.name, language), name - 14).length)
    if (!hasNames) return own
    const lines = row.duties
      .filter(design.coverage.isOpen)
      .map((duty) => holders(duty, 'R').length + holders(duty, 'A').length)
    return Math.max(own, Math.max(0, ...lines) * sizes.smallLeading + 12)
  }
  const worstOf = (duties: readonly Duty[]) =>
    duties.map((duty) => stateOf(design, duty)).reduce((worst, state) => worse(worst, state))

  const cellOf = (duty: Duty) => {
    const state = stateOf(design, duty)
    const isAccepted = accepted.has(duty.id)
    const said = saidOfDuty(design, duty, isAccepted, language)
    const isOpen = design.coverage.isOpen(duty)
    return (
      <span className="matrix-status" title={said}>
        <StateChip state={state} sourcing={sourcingOf(design, duty)} isAccepted={isAccepted} />
        {hasNames && (
          <span className="matrix-who" aria-hidden>
            {isOpen
              ? (['A', 'R'] as const).map((role) => (
                  <span key={role}>
                    <b>{role}</b>
                    <span data-none={design.holding(duty, role).length === 0 || undefined}>
                      {holders(duty, role).join('\n')}
                    </span>
                  </span>
                ))
              : t(`matrix.state.${state}`)}
          </span>
        )}
        <span className="visually-hidden">{said}</span>
      </span>
    )
  }

  const model: GridModel = {
    label: t('matrix.label'),
    help: t('matrix.helpScopes'),
    rows: rows.map((row) => ({ key: row.key, height: heightOfRow(row), isGroup: row.type === 'field' })),
    columns: scopes.map((scope, at) => ({
      key: scope.id,
      name: names[at] ?? '',
      ...(hasNames ? { lines: inLines(setter, names[at] ?? '', column - 12) } : upright(setter, names[at] ?? '', head)),
    })),
    bands: [
      bandsOf(scopes, ({ kind }) => kind ?? '').map((band) => {
        const called = scopeKinds.find(({ id }) => id === band.key)?.name[language] ?? t('matrix.noKind')
        return { ...band, name: called, lines: bandLines(setter, called, band, column) }
      }),
    ],
    sizes: { frozen: [name, 40], column, head, bands: [26], total: 0, vertical: !hasNames },
    headings: [t('matrix.task'), t('matrix.state')],
    corner: t('matrix.sizeScopes', { tasks: grouped(tasks), scopes: grouped(scopes.length) }),
    totalLabel: '',
  }
  const content: GridContent = {
    // As high as its words are many: with every edit all is laid out, and drawn, anew.
    rowSays: () => '',
    frozen: (at) => {
      const row = rows[at]
      if (row?.type === 'field')
        return [
          <FieldHead key="field" row={row} lines={fieldLines(row, language, setter, width)} onFold={shown.fold} />,
        ]
      if (row?.type !== 'task') return []
      const worst = worstOf(row.duties)
      return [
        <span key="name" className="matrix-name">
          {inLines(setter, textIn(row.task.name, language), name - 14).join('\n')}
        </span>,
        <span key="state" className="matrix-state" title={t(`matrix.state.${worst}`)}>
          <StateChip state={worst} sourcing={null} />
          <span className="visually-hidden">{t(`matrix.state.${worst}`)}</span>
        </span>,
      ]
    },
    cell: (row, place) => {
      const known = rows[row]
      const scope = scopes[place]
      if (known?.type === 'field' && known.isFolded) {
        const here = known.duties.filter((duty) => duty.scope === scope)
        return here.length === 0 ? null : <StateChip state={worstOf(here)} sourcing={null} />
      }
      const duty = dutyAt(known, scope)
      if (duty !== undefined) return cellOf(duty)
      return known?.type === 'task' ? <span className="matrix-not-applied" /> : null
    },
    said: ({ row, column: place }) => {
      const known = rows[row]
      const scope = scopes[place]
      const called = scope === undefined ? [] : [textIn(scope.name, language)]
      if (known === undefined) return called.join('')
      if (known.type === 'field') return [textIn(known.field.name, language), ...called].join(t('matrix.separator'))
      if (known.type !== 'task') return ''
      const duty = dutyAt(known, scope)
      if (duty !== undefined)
        return [saidOfDuty(design, duty, accepted.has(duty.id), language), dutyName(duty, language)].join(
          t('matrix.separator'),
        )
      const task = textIn(known.task.name, language)
      return scope === undefined ? task : [task, ...called, t('matrix.notApplied')].join(t('matrix.separator'))
    },
    isFilled: ({ row, column: place }) => dutyAt(rows[row], scopes[place]) !== undefined,
  }
  return { model, content }
}
