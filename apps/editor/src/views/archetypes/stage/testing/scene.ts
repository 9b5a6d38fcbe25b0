/** Scenes for tests: an organisation written out, as it stands and as the archetypes would make it. */
import { archetypes } from '@taiseizu/catalogue'
import {
  type ArchetypeChoice,
  type Workspace,
  applyArchetype,
  applyChanges,
  classifyArchetype,
  designOf,
} from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import type { Scene } from '../../scene'

function sceneIn(workspace: Workspace, variant: string, choice: ArchetypeChoice | null): Scene {
  const report = check(designOf(workspace, variant), { rules })
  const key = choice === null ? 'as-it-stands' : `${choice.form}-${choice.scope}`
  return { key, choice, report, classification: classifyArchetype(report.design) }
}

/** The first variant as it stands. */
export const standing = (workspace: Workspace): Scene => sceneIn(workspace, workspace.variants[0]?.id ?? '', null)

export function applied(workspace: Workspace, choice: ArchetypeChoice): Scene {
  const base = workspace.variants[0]?.id ?? ''
  const { changes, variant } = applyArchetype(workspace, base, choice, { id: 'applied', name: 'applied' })
  return sceneIn(applyChanges(workspace, changes).workspace, variant.id, choice)
}

/** As it stands, then the four archetypes. */
export const allScenes = (workspace: Workspace): readonly Scene[] => [
  standing(workspace),
  ...archetypes.map(({ form, scope }) => applied(workspace, { form, scope })),
]
