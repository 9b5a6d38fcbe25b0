/**
 * Which findings each edit brought and took. Nothing is checked for it: what a report says is noted when there is one, and compared with
 * the one before. Kept for as long as the page is open.
 */
import type { Severity, Text } from '@taiseizu/catalogue'
import type { TextValue, Workspace } from '@taiseizu/core'
import { type Finding, type Report, messageOf } from '@taiseizu/rules'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Step } from '../../state/history'
import { variantNow } from '../../state/renamed'
import type { EditorState } from '../../state/state'

/** A finding in words, which outlive the design that it was found in. */
export interface Noted {
  readonly key: string
  readonly rule: string
  readonly severity: Severity
  readonly says: Text
  /** It is still found, under an exception now; or it was under one. */
  readonly accepted: boolean
}

/** What became of the open findings. */
export interface Difference {
  readonly came: readonly Noted[]
  readonly went: readonly Noted[]
  /** How many there were, also where not all are noted in words. */
  readonly cameCount: number
  readonly wentCount: number
}

export interface Entry extends Difference {
  readonly number: number
  /** What was done; `null` where the day or something outside of the history did it. */
  readonly label: Text | null
  readonly how: 'edit' | 'undo' | 'redo'
  /** How many steps were taken between the two reports. */
  readonly steps: number
  readonly variantId: string
}

/** A point that the user set: what came and went since. */
interface Baseline {
  /** What the variant was called then: its name is told where it is no more, its id leads to it through the history. */
  readonly variant: { readonly id: string; readonly name: TextValue }
  readonly after: Text | null
  readonly open: ReadonlyMap<string, Severity>
}

export interface CameAndWent {
  /** The last first. */
  readonly entries: readonly Entry[]
  readonly baseline: Baseline | null
}

/** Every finding that ceased, in words, for what is told since a point. */
type Ceased = ReadonlyMap<string, Noted>

const keptEntries = 500
/** More than that nobody reads one by one; they are counted. */
const keptWords = 300

type Seen = Pick<EditorState, 'workspace' | 'variantId' | 'past' | 'future'>
type Named = Omit<Seen, 'variantId'>

/** The id of a variant may have been changed since, or the change of it undone. */
const idNow = ({ workspace, past, future }: Named, before: string): string | undefined =>
  variantNow({ past, future }, before, (id) => workspace?.variants.some((variant) => variant.id === id) ?? false)

export interface Recorder {
  readonly store: StoreApi<CameAndWent>
  /** Notes a report of what is on the screen. The same one again is nothing new. */
  note(state: Seen, report: Report): void
  /** From now on is told what came and went since; `null` ends that. */
  setBaseline(state: Seen, report: Report | null): void
  /** What the variant in which the point was set is called now; `undefined` where it is no more. */
  baselineVariant(state: Named): string | undefined
  /** Begins anew. */
  forget(): void
  /** What came and went since the point that was set. */
  since(report: Report): Difference
}

/** A recorder that has seen nothing. */
export function recorder(): Recorder {
  const store = createStore<CameAndWent>(() => ({ entries: [], baseline: null }))
  const ceased = new Map<string, Noted>()
  let last: (Omit<Seen, 'workspace'> & { readonly workspace: Workspace | null; readonly report: Report }) | null = null
  let number = 0
  const forget = () => {
    last = null
    ceased.clear()
    store.setState({ entries: [], baseline: null })
  }

  return {
    store,
    forget,
    note({ workspace, variantId, past, future }, report) {
      const before = last
      const now = { workspace, variantId, past, future, report }
      last = now
      if (before === null || before.report === report || before.workspace === workspace) return
      const done = whatWasDone(before, now)
      if (done === null) {
        // Another file: what was before has nothing to do with it.
        forget()
        last = now
        return
      }
      if (idNow({ workspace, past, future }, before.variantId) !== variantId) return
      const difference = differenceBetween(before.report, report)
      for (const noted of difference.went) ceased.set(noted.key, noted)
      number += 1
      const entry: Entry = { number, variantId, ...done, ...difference }
      store.setState(({ entries }) => ({ entries: [entry, ...entries].slice(0, keptEntries) }))
    },
    setBaseline({ workspace, variantId, past }, report) {
      const variant = workspace?.variants.find(({ id }) => id === variantId)
      const after = past.at(-1)?.label ?? null
      store.setState({ baseline: report && variant ? { variant, after, open: openIn(report) } : null })
    },
    baselineVariant: (state) => {
      const { baseline } = store.getState()
      return baseline === null ? undefined : idNow(state, baseline.variant.id)
    },
    since: (report) => sinceBaseline(store.getState().baseline, report, ceased),
  }
}

const openIn = ({ findings }: Report): ReadonlyMap<string, Severity> =>
  new Map(findings.flatMap(({ key, severity, exception }) => (exception === null ? [[key, severity]] : [])))

/** The open findings of the one that are not open in the other, and the other way round. Cost: linear in the findings. */
export function differenceBetween(before: Report, after: Report): Difference {
  const [then, now] = [openIn(before), openIn(after)]
  const came = after.findings.filter(({ key, exception }) => exception === null && !then.has(key))
  const went = before.findings.filter(({ key, exception }) => exception === null && !now.has(key))
  return {
    came: noted(came, before.findings),
    went: noted(went, after.findings),
    cameCount: came.length,
    wentCount: went.length,
  }
}

/** In words; `elsewhere` are the findings of the other report, where it may lie under an exception. */
function noted(findings: readonly Finding[], elsewhere: readonly Finding[]): readonly Noted[] {
  if (findings.length === 0) return []
  const accepted = new Set(elsewhere.flatMap(({ key, exception }) => (exception === null ? [] : [key])))
  return findings.slice(0, keptWords).map((finding) => ({
    key: finding.key,
    rule: finding.rule.id,
    severity: finding.severity,
    says: { ja: messageOf(finding, 'ja'), en: messageOf(finding, 'en') },
    accepted: accepted.has(finding.key),
  }))
}

function sinceBaseline(baseline: Baseline | null, { findings }: Report, ceased: Ceased): Difference {
  if (baseline === null) return { came: [], went: [], cameCount: 0, wentCount: 0 }
  const now = new Set(findings.flatMap(({ key, exception }) => (exception === null ? [key] : [])))
  const came = findings.filter(({ key, exception }) => exception === null && !baseline.open.has(key))
  const went = [...baseline.open].filter(([key]) => !now.has(key))
  return {
    came: noted(came, []),
    went: went.slice(0, keptWords).map(
      ([key, severity]) =>
        ceased.get(key) ?? {
          key,
          rule: key.split(':')[0] ?? key,
          severity,
          says: { ja: key, en: key },
          accepted: false,
        },
    ),
    cameCount: came.length,
    wentCount: went.length,
  }
}

type Done = Pick<Entry, 'label' | 'how' | 'steps'>
type Stacks = { readonly past: readonly Step[]; readonly future: readonly Step[] }

/** How one got from one state of the history to another; `null` where none leads to the other. */
function whatWasDone(before: Stacks, after: Stacks): Done | null {
  const [was, is] = [before.past.at(-1), after.past.at(-1)]
  if (is !== undefined && is !== was) {
    const at = was === undefined ? -1 : after.past.indexOf(was)
    const steps = after.past.length - 1 - at
    if (was === undefined ? before.past.length === 0 : at >= 0)
      return { label: is.label, how: before.future.includes(is) ? 'redo' : 'edit', steps }
  }
  if (was !== undefined && after.future.includes(was))
    return { label: was.label, how: 'undo', steps: Math.max(1, before.past.length - after.past.length) }
  return null
}
