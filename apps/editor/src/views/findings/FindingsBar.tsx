import { idsOf, severities } from '@taiseizu/catalogue'
import { type Finding, rules } from '@taiseizu/rules'
import { Crosshair, Search, SlidersHorizontal, X } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { CopyMenu } from './CopyMenu'
import { RuleSettings } from './RuleSettings'
import { type Place, useListState } from './list-state'
import { type Grouping, type Listed, type Standing, families, familyOf, groupings, ruleCounts } from './rows'
import { isComposing } from '../../ui/composing'

const standings: readonly Standing[] = ['open', 'accepted', 'all']

/** How many there are, and which of them are listed, in which groups. */
export const FindingsBar = memo(function FindingsBar({
  place,
  findings,
  listed,
  changes,
}: {
  readonly place: Place
  readonly findings: readonly Finding[]
  readonly listed: Listed
  /** How many edits brought or took findings. */
  readonly changes: number
}) {
  const t = useMessages()
  const [state, set] = useListState()
  const isSelected = useEditorState((state) => state.selection !== null)
  const { hidden, mode } = state
  return (
    <div className="findings-bar" data-place={place}>
      <h2>{t('findings.title')}</h2>
      <span className="findings-count" aria-live="polite">
        {t('findings.count', { count: listed.shown.length })}
      </span>
      <div className="switch">
        {(['list', 'history'] as const).map((one) => (
          <ToggleButton key={one} isSelected={mode === one} onChange={() => set({ mode: one })}>
            {t(`findings.mode.${one}`)}
            {one === 'history' && changes > 0 && <span className="tally">{changes}</span>}
          </ToggleButton>
        ))}
      </div>
      {mode === 'list' && (
        <>
          <div className="switch findings-severities">
            {idsOf(severities).map((severity) => (
              <ToggleButton
                key={severity}
                aria-label={`${t(`shell.${severity}`)} ${listed.severities[severity]}`}
                isSelected={!hidden.includes(severity)}
                onChange={(isShown) =>
                  set({ hidden: isShown ? hidden.filter((one) => one !== severity) : [...hidden, severity] })
                }
              >
                <SeveritySign severity={severity} />
                <span className="findings-word">{t(`shell.${severity}`)} </span>
                {listed.severities[severity]}
              </ToggleButton>
            ))}
          </div>
          <Filters place={place} findings={findings} />
          <div className="switch">
            <ToggleButton
              aria-label={t('findings.filterSelected')}
              data-tip={t('findings.filterSelected')}
              isSelected={state.selectedOnly}
              isDisabled={!isSelected && !state.selectedOnly}
              onChange={(selectedOnly) => set({ selectedOnly })}
            >
              <Crosshair aria-hidden size={14} />
              <span className="findings-word">{t('findings.filterSelected')}</span>
            </ToggleButton>
          </div>
          <Tools findings={listed.shown} />
        </>
      )}
    </div>
  )
})

const Filters = memo(function Filters({
  place,
  findings,
}: {
  readonly place: Place
  readonly findings: readonly Finding[]
}) {
  const t = useMessages()
  const language = useLanguage()
  const [{ grouping, standing, rule, text }, set] = useListState()
  const counts = useMemo(() => ruleCounts(findings), [findings])
  const accepted = useMemo(() => findings.filter(({ exception }) => exception !== null).length, [findings])
  const countOf = (one: Standing) =>
    one === 'all' ? findings.length : one === 'accepted' ? accepted : findings.length - accepted
  return (
    <>
      <div className="findings-search">
        <Search aria-hidden size={14} />
        <input
          type="search"
          aria-label={t('findings.search')}
          placeholder={t('findings.searchHint')}
          value={text}
          onChange={(event) => set({ text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '' || isComposing(event.nativeEvent)) return
            event.preventDefault()
            set({ text: '' })
          }}
        />
        {text !== '' && (
          <Button
            className="button button-icon"
            aria-label={t('findings.clearSearch')}
            onPress={() => set({ text: '' })}
          >
            <X aria-hidden size={13} />
          </Button>
        )}
      </div>
      <select
        className="findings-by-rule"
        aria-label={t('findings.rule')}
        value={rule}
        data-set={rule !== '' || undefined}
        onChange={(event) => set({ rule: event.currentTarget.value })}
      >
        <option value="">{t('findings.allRules')}</option>
        {families.map((family) => {
          const own = rules.filter(({ id }) => familyOf(id) === family && (counts.has(id) || id === rule))
          if (own.length === 0 && rule !== family) return null
          const sum = own.reduce((total, { id }) => total + (counts.get(id) ?? 0), 0)
          const name = t(`findings.family.${family}`)
          return (
            <optgroup key={family} label={name}>
              <option value={family}>
                {name} ({sum})
              </option>
              {own.map(({ id, title }) => (
                <option key={id} value={id}>
                  {id} {title[language]} ({counts.get(id) ?? 0})
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
      <select
        className="findings-by-standing"
        aria-label={t('findings.standing')}
        value={standing}
        data-set={standing !== 'open' || undefined}
        onChange={(event) => {
          const chosen = standings.find((one) => one === event.currentTarget.value)
          if (chosen !== undefined) set({ standing: chosen })
        }}
      >
        {standings.map((one) => (
          <option key={one} value={one}>
            {t(`findings.standing.${one}`)} ({countOf(one)})
          </option>
        ))}
      </select>
      <select
        aria-label={t('findings.group')}
        value={grouping[place]}
        onChange={(event) => {
          const chosen: Grouping | undefined = groupings.find((one) => one === event.currentTarget.value)
          if (chosen !== undefined) set({ grouping: { ...grouping, [place]: chosen } })
        }}
      >
        {groupings.map((one) => (
          <option key={one} value={one}>
            {t(`findings.group.${one}`)}
          </option>
        ))}
      </select>
    </>
  )
})

const Tools = memo(function Tools({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useMessages()
  const [isOpen, setOpen] = useState(false)
  const changed = useEditorState((state) => Object.keys(state.workspace?.settings?.rules ?? {}).length)
  const label = changed === 0 ? t('findings.rules') : t('findings.rulesChanged', { count: changed })
  return (
    <>
      <CopyMenu findings={findings} />
      <Button
        className="button button-small"
        aria-label={label}
        data-tip={label}
        data-set={changed > 0 || undefined}
        onPress={() => setOpen(true)}
      >
        <SlidersHorizontal aria-hidden size={14} />
        <span className="findings-word">{label}</span>
      </Button>
      <RuleSettings isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
})
