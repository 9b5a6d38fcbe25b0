import { severities } from '@taiseizu/catalogue'
import { rules } from '@taiseizu/rules'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useLanguage, useMessages } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { RuleSettingChoice } from './RuleSettingChoice'
import { groupTitle } from './group-title'
import { type Group, type Grouping, countsIn } from './rows'
import { severityName } from './severity-name'

interface GroupRowProperties {
  readonly group: Group
  readonly grouping: Exclude<Grouping, 'none'>
  readonly isOpen: boolean
  readonly isActive: boolean
  /** Of its findings: all, some or none are chosen. */
  readonly chosen: 'all' | 'some' | 'none'
  readonly onToggle: () => void
  readonly onChoose: () => void
  readonly onFocus: () => void
}

/** The head of a group: its name, how much of what is in it, and for a rule how it is taken. */
export function GroupRow(properties: GroupRowProperties) {
  const { group, grouping, isOpen, isActive, chosen, onToggle, onChoose, onFocus } = properties
  const t = useMessages()
  const language = useLanguage()
  const rule = grouping === 'rule' ? rules.find(({ id }) => id === group.key) : undefined
  const name = groupTitle(group, grouping, language)
  const counts = countsIn(group.findings)
  const Arrow = isOpen ? ChevronDown : ChevronRight
  return (
    <div className="group-head">
      <label className="finding-choose">
        <input
          type="checkbox"
          checked={chosen === 'all'}
          ref={(box) => {
            if (box !== null) box.indeterminate = chosen === 'some'
          }}
          tabIndex={isActive ? 0 : -1}
          aria-label={t('findings.chooseGroup', { group: name, count: group.findings.length })}
          onChange={onChoose}
          onFocus={onFocus}
        />
      </label>
      <button
        type="button"
        className="group-toggle"
        aria-expanded={isOpen}
        tabIndex={isActive ? 0 : -1}
        onFocus={onFocus}
        onClick={onToggle}
      >
        <Arrow aria-hidden size={16} />
        {rule !== undefined && <span className="finding-rule">{rule.id}</span>}
        <span className="group-name">{name}</span>
        <span className="group-counts">
          {severities.map(({ id }) =>
            counts[id] === 0 ? null : (
              <span key={id}>
                <SeveritySign severity={id} size={13} />
                <span className="visually-hidden">{t(severityName[id])}</span>
                {counts[id]}
              </span>
            ),
          )}
        </span>
      </button>
      {rule !== undefined && <RuleSettingChoice rule={rule} isInTabOrder={isActive} />}
    </div>
  )
}
