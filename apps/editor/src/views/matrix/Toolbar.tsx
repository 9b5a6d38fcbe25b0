import { fields, idsOf, layers } from '@taiseizu/catalogue'
import { type Design, textIn } from '@taiseizu/core'
import { ChevronsDownUp, ChevronsUpDown, ClipboardCopy, Filter, FilterX, Search } from 'lucide-react'
import { type ReactNode, memo } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { MessageKey } from '../../messages'
import { useLanguage, useMessages } from '../../state/context'
import { stateOrder } from '../../picture/duty-state'
import { byPlace } from './rows'
import { type ChangeSettings, type Settings, filtersOf, unfiltered } from './settings'

/** How the table is arranged. */
export const Toolbar = memo(function Toolbar({
  fields,
  settings,
  change,
  onCopyAll,
}: {
  readonly fields: Design['fields']
  readonly settings: Settings
  readonly change: ChangeSettings
  readonly onCopyAll: () => void
}) {
  const t = useMessages()
  const isUnits = settings.pivot === 'units'
  const filters = filtersOf(settings)
  const areFolded = settings.folded.size > 0
  return (
    <div className="view-tools matrix-tools" data-filtered={settings.showsFilters || undefined}>
      <Either
        label="matrix.pivot"
        value={settings.pivot}
        options={[
          ['units', 'matrix.pivotUnits'],
          ['scopes', 'matrix.pivotScopes'],
        ]}
        onChange={(pivot) => change({ pivot })}
      />
      {isUnits && (
        <>
          <Choice
            label="matrix.groupBy"
            value={settings.groupBy}
            options={[
              ['scope', t('matrix.groupByScope')],
              ['task', t('matrix.groupByTask')],
            ]}
            onChange={(groupBy) => change({ groupBy })}
          />
          <Choice
            label="matrix.columnsBy"
            value={settings.columnsBy}
            options={[
              ['layer', t('matrix.columnsByLayer')],
              ['division', t('matrix.columnsByDivision')],
            ]}
            onChange={(columnsBy) => change({ columnsBy })}
          />
        </>
      )}
      <ToggleButton
        className="button button-small matrix-toggle"
        isSelected={settings.showsFilters}
        onChange={(showsFilters) => change({ showsFilters })}
      >
        <Filter aria-hidden size={14} />
        {t('matrix.filter')}
        {filters > 0 && <span className="matrix-count">{filters}</span>}
      </ToggleButton>
      <span className="matrix-gap" />
      <ToolButton
        label={t(areFolded ? 'matrix.unfold' : 'matrix.fold')}
        onPress={() => change({ folded: areFolded ? new Set() : new Set(fields.map(({ id }) => id)) })}
      >
        {areFolded ? <ChevronsUpDown aria-hidden size={16} /> : <ChevronsDownUp aria-hidden size={16} />}
      </ToolButton>
      {isUnits && (
        <ToolButton label={t('matrix.copyAll')} onPress={onCopyAll}>
          <ClipboardCopy aria-hidden size={16} />
        </ToolButton>
      )}
    </div>
  )
})

function ToolButton({
  label,
  onPress,
  children,
}: {
  readonly label: string
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <Button className="button button-small button-quiet" aria-label={label} data-tip={label} onPress={onPress}>
      {children}
    </Button>
  )
}

/** What is left out of the table. */
export const Filters = memo(function Filters({
  design,
  settings,
  change,
}: {
  readonly design: Design
  readonly settings: Settings
  readonly change: ChangeSettings
}) {
  const t = useMessages()
  const language = useLanguage()
  const isUnits = settings.pivot === 'units'
  return (
    <div className="view-tools matrix-tools matrix-filters">
      <FilterBy
        label="matrix.field"
        value={settings.field}
        options={fields.map(({ id, name }) => [id, name[language]])}
        onChange={(field) => change({ field })}
      />
      <FilterBy
        label="matrix.scope"
        value={settings.scope}
        options={design.scopes.toSorted(byPlace).map(({ id, name }) => [id, textIn(name, language)])}
        onChange={(scope) => change({ scope })}
      />
      <FilterBy
        label="matrix.state"
        value={settings.status}
        options={stateOrder.map((state) => [state, t(`matrix.state.${state}`)])}
        onChange={(status) => change({ status })}
      />
      {isUnits && (
        <>
          <FilterBy
            label="matrix.layer"
            value={settings.layer}
            options={[
              ...idsOf(layers).map((id) => [id, layers.find((one) => one.id === id)?.name[language] ?? id] as const),
              ['providers', t('matrix.providers')],
            ]}
            onChange={(layer) => change({ layer })}
          />
          <span className="matrix-search">
            <Search aria-hidden size={14} />
            <input
              type="search"
              aria-label={t('matrix.search')}
              placeholder={t('matrix.searchHint')}
              value={settings.search}
              onChange={(event) => change({ search: event.currentTarget.value })}
            />
          </span>
        </>
      )}
      <div className="switch">
        <ToggleButton isSelected={settings.onlyTroubled} onChange={(onlyTroubled) => change({ onlyTroubled })}>
          {t('matrix.onlyTroubled')}
        </ToggleButton>
        {isUnits && (
          <ToggleButton isSelected={settings.onlyWithRoles} onChange={(onlyWithRoles) => change({ onlyWithRoles })}>
            {t('matrix.onlyWithRoles')}
          </ToggleButton>
        )}
      </div>
      {filtersOf(settings) > 0 && (
        <ToolButton label={t('matrix.unfilter')} onPress={() => change(unfiltered)}>
          <FilterX aria-hidden size={16} />
        </ToolButton>
      )}
    </div>
  )
})

function Either<Id extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: MessageKey
  readonly value: Id
  readonly options: readonly (readonly [Id, MessageKey])[]
  readonly onChange: (id: Id) => void
}) {
  const t = useMessages()
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={t(label)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={([chosen]) => {
        const found = options.find(([id]) => id === chosen)
        if (found !== undefined) onChange(found[0])
      }}
    >
      {options.map(([id, name]) => (
        <ToggleButton key={id} id={id}>
          {t(name)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function Choice<Id extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: MessageKey
  readonly value: Id
  readonly options: readonly (readonly [Id, string])[]
  readonly onChange: (id: Id) => void
}) {
  const t = useMessages()
  return (
    <label className="matrix-choice">
      {t(label)}
      <select
        value={value}
        onChange={(event) => {
          const found = options.find(([id]) => id === event.currentTarget.value)
          if (found !== undefined) onChange(found[0])
        }}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** One of the options, or all: it says what it is about where all are shown. */
function FilterBy<Id extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: MessageKey
  readonly value: Id | ''
  readonly options: readonly (readonly [Id, string])[]
  readonly onChange: (id: Id | '') => void
}) {
  const t = useMessages()
  return (
    <select
      className="matrix-filter"
      aria-label={t(label)}
      title={t(label)}
      data-chosen={value !== '' || undefined}
      value={value}
      onChange={(event) => onChange(options.find(([id]) => id === event.currentTarget.value)?.[0] ?? '')}
    >
      <option value="">{t('matrix.allOf', { what: t(label) })}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
