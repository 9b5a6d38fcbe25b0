import { fields, idsOf, layers } from '@taiseizu/catalogue'
import { type Design, textIn } from '@taiseizu/core'
import { ChevronsDownUp, ChevronsUpDown, ClipboardCopy, FilterX, Search } from 'lucide-react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { MessageKey } from '../../messages'
import { useLanguage, useMessages } from '../../state/context'
import { stateOrder } from '../duty-state'
import { byPlace } from './rows'
import { type ChangeSettings, type Settings, isFiltered, unfiltered } from './settings'

/** What is in the table and how it is arranged. */
export function Toolbar({
  design,
  settings,
  change,
  onCopyAll,
}: {
  readonly design: Design
  readonly settings: Settings
  readonly change: ChangeSettings
  readonly onCopyAll: () => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const isUnits = settings.pivot === 'units'
  const areFolded = settings.folded.size > 0
  return (
    <div className="matrix-tools">
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
          <Either
            label="matrix.groupBy"
            value={settings.groupBy}
            options={[
              ['scope', 'matrix.groupByScope'],
              ['task', 'matrix.groupByTask'],
            ]}
            onChange={(groupBy) => change({ groupBy })}
          />
          <Either
            label="matrix.columnsBy"
            value={settings.columnsBy}
            options={[
              ['layer', 'matrix.columnsByLayer'],
              ['division', 'matrix.columnsByDivision'],
            ]}
            onChange={(columnsBy) => change({ columnsBy })}
          />
        </>
      )}
      <Button
        className="button button-small"
        onPress={() => change({ folded: areFolded ? new Set() : new Set(design.fields.map(({ id }) => id)) })}
      >
        {areFolded ? <ChevronsUpDown aria-hidden size={14} /> : <ChevronsDownUp aria-hidden size={14} />}
        {t(areFolded ? 'matrix.unfold' : 'matrix.fold')}
      </Button>
      {isUnits && (
        <Button className="button button-small" onPress={onCopyAll}>
          <ClipboardCopy aria-hidden size={14} />
          {t('matrix.copyAll')}
        </Button>
      )}
      <span className="matrix-break" />
      <Filter
        label="matrix.field"
        value={settings.field}
        options={fields.map(({ id, name }) => [id, name[language]])}
        onChange={(field) => change({ field })}
      />
      <Filter
        label="matrix.scope"
        value={settings.scope}
        options={design.scopes.toSorted(byPlace).map(({ id, name }) => [id, textIn(name, language)])}
        onChange={(scope) => change({ scope })}
      />
      <Filter
        label="matrix.state"
        value={settings.status}
        options={stateOrder.map((state) => [state, t(`matrix.state.${state}`)])}
        onChange={(status) => change({ status })}
      />
      {isUnits && (
        <>
          <Filter
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
              placeholder={t('matrix.search')}
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
      {isFiltered(settings) && (
        <Button className="button button-small button-quiet" onPress={() => change(unfiltered)}>
          <FilterX aria-hidden size={14} />
          {t('matrix.unfilter')}
        </Button>
      )}
    </div>
  )
}

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

function Filter<Id extends string>({
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
    <label className="matrix-filter" data-chosen={value !== '' || undefined}>
      <span>{t(label)}</span>
      <select
        value={value}
        onChange={(event) => onChange(options.find(([id]) => id === event.currentTarget.value)?.[0] ?? '')}
      >
        <option value="">{t('matrix.all')}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
