/** What lies with providers: under which contract, managed by whom, in how many duties; and what must not lie there. */
import { nodeKey } from '@taiseizu/core'
import { type Report, referenceTo } from '@taiseizu/rules'
import type { Whole } from '../model/whole'
import type { Mark, Strand } from '../stage/emphasis'
import { type Told, toldOf } from './told'

/** More lines than this say nothing: then those of the chosen provider alone are drawn. */
const most = 400

/** The rules that say that something must stay in-house. */
const keptInside: ReadonlySet<string> = new Set(['SRC-01', 'SRC-03'])

/** @param focus the key of a provider, if one is chosen. */
export function outsourcingTold(
  whole: Whole,
  { findings }: Pick<Report, 'findings'>,
  focus: string | null,
  say: { duties(count: number): string; forbidden: string },
): Told {
  const { design } = whole
  const strands: Strand[] = []
  const marks = new Map<string, Mark>()
  const providers = design.units.filter((unit) => unit.isProvider)
  const keys = new Set(providers.map((unit) => nodeKey('unit', unit.id)))
  for (const { id, provider, manager, decidedBy } of design.contracts) {
    const from = nodeKey('unit', provider.id)
    const subject = { type: 'contract', id } as const
    if (manager) strands.push({ from, to: nodeKey('unit', manager.id), kind: 'contract', subject })
    if (decidedBy && decidedBy !== manager)
      strands.push({ from, to: nodeKey('unit', decidedBy.id), kind: 'contract', subject })
  }
  const does = whole.parts().filter(({ from, to }) => keys.has(from) && !to.startsWith('task/'))
  const drawn = does.length <= most ? does : does.filter(({ from }) => from === focus)
  for (const unit of providers) {
    const duties = design.dutiesWith(unit, 'R', 'A', 'S', 'C').length
    if (duties > 0) marks.set(nodeKey('unit', unit.id), { kind: 'count', text: say.duties(duties) })
  }
  const bad = findings.filter(({ rule, exception }) => keptInside.has(rule.id) && exception === null)
  for (const finding of bad) {
    const subjects = finding.found.subjects.map(referenceTo)
    const provider = subjects.find(({ type, id }) => type === 'unit' && keys.has(nodeKey('unit', id)))
    const held = subjects.find(({ type }) => type === 'field' || type === 'scope')
    const duty = finding.found.subjects.find((subject) => subject.type === 'duty')
    if (provider === undefined) continue
    const from = nodeKey('unit', provider.id)
    marks.set(from, { kind: 'forbidden', text: say.forbidden })
    if (held !== undefined) strands.push({ from, to: `${held.type}/${held.id}`, kind: 'missing', subject: held })
    else if (duty?.type === 'duty') strands.push({ from, to: nodeKey('scope', duty.scope.id), kind: 'missing' })
  }
  return toldOf(
    strands,
    marks,
    { good: design.contracts.length, bad: bad.length },
    { clear: [...keys, ...drawn.map(({ to }) => to)], relations: new Set(drawn.map(({ key }) => key)) },
  )
}
