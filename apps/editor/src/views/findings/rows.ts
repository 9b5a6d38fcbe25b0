/** Which findings are listed, and in which groups. Pure; words are made of none but where somebody searches. */
import { type Language, type Severity, type Text, fields, idsOf, severities } from '@taiseizu/catalogue'
import { byCodeUnits, textIn } from '@taiseizu/core'
import { type Finding, type SubjectReference, labelOf, messageOf, rules } from '@taiseizu/rules'
import { searchText } from '../../ui/search-text'
import { concernOf, speaksOf } from '../concern'

export const groupings = ['none', 'severity', 'rule', 'family', 'unit', 'scope', 'field'] as const
export type Grouping = (typeof groupings)[number]
export type Standing = 'open' | 'accepted' | 'all'

export const families = ['COV', 'SRC', 'AUT', 'STR', 'GRP', 'PPL'] as const
export type Family = (typeof families)[number]
const isFamily = (text: string): text is Family => families.some((one) => one === text)

/** The family of a rule: the letters before its number. */
export function familyOf(ruleId: string): Family | null {
  const [letters = ''] = ruleId.split('-')
  return isFamily(letters) ? letters : null
}

export interface Filter {
  readonly hidden: readonly Severity[]
  readonly standing: Standing
  /** A family or the id of a rule; all where empty. */
  readonly rule: string
  readonly text: string
  /** What it has to speak of; anything where empty. */
  readonly about: readonly SubjectReference[]
}

const words: Readonly<Record<Language, WeakMap<Finding, string>>> = { ja: new WeakMap(), en: new WeakMap() }

/** What is searched of a finding: its rule and its sentence. Made once for each finding and language. */
function wordsOf(finding: Finding, language: Language): string {
  const known = words[language].get(finding)
  if (known !== undefined) return known
  const { rule } = finding
  const made = searchText(`${rule.id} ${rule.title[language]} ${messageOf(finding, language)}`)
  words[language].set(finding, made)
  return made
}

export interface Listed {
  /** What is shown, most important first. */
  readonly shown: readonly Finding[]
  /** Of each severity, were none hidden. */
  readonly severities: Readonly<Record<Severity, number>>
}

/** The findings that fit. `kept` is shown in any case: what is looked at does not vanish under the eyes. Cost: linear in the findings. */
export function listed(
  findings: readonly Finding[],
  { hidden, standing, rule, text, about }: Filter,
  language: Language,
  kept: string | null,
): Listed {
  const wanted = searchText(text)
  const counts = { error: 0, warning: 0, advice: 0 }
  const shown = findings.filter((finding) => {
    const fits =
      (standing === 'all' || (finding.exception === null) === (standing === 'open')) &&
      (rule === '' || finding.rule.id === rule || familyOf(finding.rule.id) === rule) &&
      (about.length === 0 || about.some((one) => speaksOf(finding, one))) &&
      (wanted === '' || wordsOf(finding, language).includes(wanted))
    if (fits) counts[finding.severity] += 1
    return finding.key === kept || (fits && !hidden.includes(finding.severity))
  })
  return { shown, severities: counts }
}

export interface Group {
  readonly key: string
  /** `null`: what speaks of none. */
  readonly name: Text | null
  readonly findings: readonly Finding[]
}

const severityOrder = idsOf(severities)

/** The findings put together by what they have in common; the groups in the order of the catalogue, or with the gravest first. */
export function groupsOf(findings: readonly Finding[], grouping: Exclude<Grouping, 'none'>): readonly Group[] {
  const groups = new Map<string, { readonly name: Text | null; readonly findings: Finding[] }>()
  for (const finding of findings) {
    const { key, name } = placeOf(finding, grouping)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { name: name(), findings: [finding] })
    else group.findings.push(finding)
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).toSorted(orders[grouping])
}

interface GroupPlace {
  readonly key: string
  readonly name: () => Text | null
}

function placeOf(finding: Finding, grouping: Exclude<Grouping, 'none'>): GroupPlace {
  const { rule, severity } = finding
  switch (grouping) {
    case 'severity':
      return { key: severity, name: () => severities.find((one) => one.id === severity)?.name ?? null }
    case 'rule':
      return { key: rule.id, name: () => rule.title }
    case 'family':
      return { key: familyOf(rule.id) ?? '', name: () => null }
    case 'field': {
      const { field } = concernOf(finding)
      return { key: field ?? '', name: () => fields.find((one) => one.id === field)?.name ?? null }
    }
    case 'unit':
    case 'scope': {
      const subject = concernOf(finding)[grouping]
      return {
        key: subject?.id ?? '',
        name: () => (subject === undefined ? null : { ja: labelOf(subject, 'ja'), en: labelOf(subject, 'en') }),
      }
    }
  }
}

export const countsIn = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

const inOrderOf =
  (keys: readonly string[]) =>
  (a: Group, b: Group): number =>
    ((keys.indexOf(a.key) + keys.length + 1) % (keys.length + 1)) -
    ((keys.indexOf(b.key) + keys.length + 1) % (keys.length + 1))

/** Those with most errors first, then warnings, then advice; what speaks of none comes last. */
function gravestFirst(a: Group, b: Group): number {
  if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1
  const [ours, theirs] = [countsIn(a.findings), countsIn(b.findings)]
  for (const severity of severityOrder) {
    const difference = theirs[severity] - ours[severity]
    if (difference !== 0) return difference
  }
  return byCodeUnits(textIn(a.name ?? '', 'ja'), textIn(b.name ?? '', 'ja')) || byCodeUnits(a.key, b.key)
}

const orders: Readonly<Record<Exclude<Grouping, 'none'>, (a: Group, b: Group) => number>> = {
  severity: inOrderOf(severityOrder),
  rule: (a, b) => {
    const gravest = ({ findings: [first] }: Group) => (first === undefined ? 0 : severityOrder.indexOf(first.severity))
    return gravest(a) - gravest(b) || byCodeUnits(a.key, b.key)
  },
  family: inOrderOf(families),
  field: inOrderOf(fields.map(({ id }) => id)),
  unit: gravestFirst,
  scope: gravestFirst,
}

/** One line of the list. */
export type Row =
  | { readonly type: 'group'; readonly id: string; readonly group: Group; readonly isOpen: boolean }
  | { readonly type: 'finding'; readonly id: string; readonly finding: Finding; readonly group: string | null }

/** The lines of the list: of a closed group its head alone. A finding stands in one group. */
export function rowsOf(shown: readonly Finding[], grouping: Grouping, closed: ReadonlySet<string>): readonly Row[] {
  if (grouping === 'none') return shown.map((finding) => ({ type: 'finding', id: finding.key, finding, group: null }))
  return groupsOf(shown, grouping).flatMap((group): readonly Row[] => {
    const id = groupId(grouping, group.key)
    const isOpen = !closed.has(id)
    const inside = isOpen
      ? group.findings.map((finding): Row => ({ type: 'finding', id: finding.key, finding, group: id }))
      : []
    return [{ type: 'group', id, group, isOpen }, ...inside]
  })
}

const groupId = (grouping: Grouping, key: string): string => `${grouping}/${key}`

/** The rules that found something, for the filter: each with how much. */
export function ruleCounts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1)
  return new Map(rules.flatMap(({ id }) => (counts.has(id) ? [[id, counts.get(id) ?? 0] as const] : [])))
}
