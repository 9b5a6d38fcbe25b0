/** One phase over and over, for a profiler to watch: `node --cpu-prof dist/measure.mjs M --loop=check`. */
import { type Workspace, designOf, readWorkspace } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { mainVariant } from '../generate'
import { sevenRules } from './phases'

const phases: Readonly<Record<string, (workspace: Workspace, text: string) => unknown>> = {
  read: (_workspace, text) => readWorkspace(text),
  whole: (_workspace, text) => {
    const reading = readWorkspace(text)
    return reading.ok ? designOf(reading.workspace, mainVariant) : undefined
  },
  compile: (workspace) => designOf(workspace, mainVariant),
  seven: (workspace) => check(designOf(workspace, mainVariant), { rules: sevenRules }),
  check: (workspace) => check(designOf(workspace, mainVariant), { rules }),
}

/** @throws where there is no phase of that name. */
export function loopPhase(name: string, workspace: Workspace, text: string, rounds: number): void {
  const phase = phases[name]
  if (phase === undefined) throw new Error(`no phase "${name}"; there are ${Object.keys(phases).join(', ')}`)
  for (let round = 0; round < rounds; round += 1) phase(workspace, text)
}
