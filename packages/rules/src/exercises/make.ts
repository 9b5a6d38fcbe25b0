/** An exercise made of a workspace: its findings grouped into faults, and the file. */
import { type Design, type TextValue, type Workspace, formatWorkspace } from '@taiseizu/core'
import { stringify } from 'yaml'
import type { Finding } from '../engine/findings'
import { type Exercise, type Fault, exerciseFormat } from './format'
import { placesOf } from './places'

/**
 * Findings grouped into what a class would see as one fault: the same rule at the same place. In the order of the findings; those that are
 * accepted on purpose are left out. Cost: linear in the findings.
 */
export function faultsIn(design: Design, findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.exception !== null) continue
    const place = [...placesOf(finding, design)].filter((one) => !one.startsWith('field/')).toSorted()[0] ?? ''
    const key = `${finding.rule.id}/${place}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()]
}

/** What a trainer says of an exercise. */
export interface ExerciseDraft {
  readonly title: TextValue
  readonly level: number
  readonly story: TextValue
  readonly task: TextValue
  readonly hints: readonly TextValue[]
  readonly lesson?: TextValue
  readonly sought: readonly Fault[]
  readonly aside: readonly string[]
  /** Why those do not count. */
  readonly asideReason: TextValue
}

/** The exercise of a draft: the variant as it stands, with its bases; other variants and what was assessed are not handed to a class. */
export function exerciseFrom(draft: ExerciseDraft, workspace: Workspace, variant: string): Exercise {
  const { aside, asideReason, ...rest } = draft
  return {
    ...rest,
    variant,
    sources: [],
    ...(aside.length === 0 ? {} : { aside: [{ findings: [...aside], reason: asideReason }] }),
    hints: [...draft.hints],
    workspace: onlyVariant(workspace, variant),
  }
}

function onlyVariant({ format, organisation, variants, exceptions, settings }: Workspace, variant: string): Workspace {
  const needed = new Set<string>()
  for (let id: string | undefined = variant; id !== undefined && !needed.has(id);) {
    needed.add(id)
    id = variants.find((one) => one.id === id)?.basedOn
  }
  const kept = exceptions?.filter((one) => one.variant === undefined || needed.has(one.variant))
  return {
    format,
    organisation,
    variants: variants.filter(({ id }) => needed.has(id)),
    ...(kept === undefined ? {} : { exceptions: kept }),
    ...(settings === undefined ? {} : { settings }),
  }
}

/** The text of an exercise's file. Reading it gives the exercise again. Cost: linear. */
export function exerciseText({ workspace, ...exercise }: Exercise): string {
  const { sources, ...part } = exercise
  const own = {
    ...part,
    ...(sources.length === 0
      ? {}
      : {
          sources: sources.map(({ document, figures, section }) => ({
            document,
            ...(figures && { figures }),
            ...(section === undefined ? {} : { section }),
          })),
        }),
  }
  const head = stringify({ format: exerciseFormat, exercise: own }, { lineWidth: 0 })
  const inside = formatWorkspace(workspace, 'yaml').replaceAll(/^(?=.)/gmu, '  ')
  return `${head}\nworkspace:\n${inside}`
}
