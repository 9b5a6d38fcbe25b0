import { practice, section } from '@taiseizu/catalogue'
import type { Design, Duty, Scope, Unit } from '@taiseizu/core'
import { type Evidence, goesBy, hasAuthority, holdersOf, lacksAuthority, nobodyHas, state } from '../engine/evidence'
import { fix, put } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { grantEdits, grantorFor } from '../engine/granting'
import { isIncident } from '../engine/words'

const most = 2

/** An incident duty in which nobody near may stop anything, and who acts in it for the organisation. */
interface Helpless {
  readonly duty: Duty
  readonly actors: readonly Unit[]
}

/** Whoever responds can stop the system, or knows at once who can. */
export const aut11 = defineRule({
  id: 'AUT-11',
  severity: 'warning',
  source: [section('S', '2.2.1⑩'), practice],
  each: 'scope',
  per: ['scope'],
  title: { ja: '対応者の近くに止める権限がない', en: 'Nobody near the responders may halt' },
  why: {
    ja: '異常を見つけたとき、被害を広げないためには、その場かすぐ近くで遮断や停止を決められなければならない。対応する部署からも、その2歩先までのどこからも止められないと、許可を待つ間に被害が進む。2歩という数は本製品の判断である。',
    en: 'When something is wrong, cutting it off has to be decided on the spot or next to it. If neither those who respond nor anybody within two steps of them may halt the system, the damage grows while they wait for leave. Two steps is this product’s judgement.',
  },
  text: {
    ja: '「{scope}」のインシデント対応（{count}件の職務）で、実行する部署にも、そこから{most}歩以内にも、停止・遮断の権限がありません。',
    en: 'In "{scope}" those who respond to incidents (duties: {count}) may not halt it, nor may anybody within {most} steps of them.',
  },
  // Mostly all who perform are in-house and have help, whatever each of them performs.
  when: (scope, design) => {
    const mayHalt = mayHaltIn(design, scope)
    return !design.signs
      .performersIn(scope, isIncident)
      .every((unit) => !unit.isProvider && design.relations.reaches(unit, mayHalt, most))
  },
  *check(scope, design) {
    const helpless = helplessIn(scope, design)
    if (helpless.length === 0) return
    yield {
      subjects: [scope],
      says: { count: helpless.length, most },
      evidence: () => proofOf(design, scope, helpless),
      fixes: () => [...letActorsHalt(design, scope, helpless), ...linkActors(design, scope, helpless)],
    }
  },
})

const mayHaltIn = (design: Design, scope: Scope) => (unit: Unit) => design.authority.has(unit, 'halt', scope)

function helplessIn(scope: Scope, design: Design): readonly Helpless[] {
  const mayHalt = mayHaltIn(design, scope)
  return design
    .dutiesOfTasks(scope, isIncident)
    .filter((duty) => duty.countOf('R') > 0)
    .map((duty) => ({ duty, actors: actorsIn(duty, design.unitsWith(duty, 'R')) }))
    .filter(({ actors }) => !actors.some((unit) => design.relations.reaches(unit, mayHalt, most)))
}

/** In-house units that perform it; for a provider whoever manages the contract. */
function actorsIn(duty: Duty, performing: readonly Unit[]): readonly Unit[] {
  const actors: Unit[] = []
  if (!performing.some((unit) => unit.isProvider)) return performing
  for (const { unit, contract } of duty.holding('R')) {
    const actor = unit.isProvider ? contract?.manager : unit
    if (actor !== undefined && !actor.isProvider && !actors.includes(actor)) actors.push(actor)
  }
  return actors
}

const allActors = (helpless: readonly Helpless[]): readonly Unit[] => [
  ...new Set(helpless.flatMap(({ actors }) => actors)),
]

function proofOf(design: Design, scope: Scope, helpless: readonly Helpless[]): readonly Evidence[] {
  const holders = design.authority.holdersOf('halt', scope)
  const mayHalt = mayHaltIn(design, scope)
  return [
    ...helpless.flatMap(({ duty, actors }) => [
      holdersOf(design, duty, 'R'),
      ...(actors.length > 0
        ? []
        : [
            state(
              {
                ja: '「{duty}」に関わる社内の部署（実行または委託の管理）: なし',
                en: 'Nobody in the house performs "{duty}" or manages the contract',
              },
              { duty },
            ),
          ]),
    ]),
    ...allActors(helpless).flatMap((unit) => {
      const way = design.relations.wayTo(unit, mayHalt)
      return [lacksAuthority(unit, 'halt', scope), ...(way === undefined ? [] : [goesBy(way)])]
    }),
    ...holders.map(({ unit, chain }) => hasAuthority(unit, 'halt', scope, chain)),
    ...(holders.length === 0 ? [nobodyHas('halt', scope)] : []),
  ]
}

/** For each actor: that one, and for duties in which it does not act the first who does. None where a duty has no actor. */
function teamsOf(helpless: readonly Helpless[]): readonly (readonly Unit[])[] {
  if (helpless.some(({ actors }) => actors.length === 0)) return []
  return allActors(helpless)
    .slice(0, 3)
    .map((unit) => [
      ...new Set([unit, ...helpless.flatMap(({ actors }) => (actors.includes(unit) ? [] : actors.slice(0, 1)))]),
    ])
}

function letActorsHalt(design: Design, scope: Scope, helpless: readonly Helpless[]): readonly Fix[] {
  return teamsOf(helpless).flatMap((units) => {
    const edits = units.flatMap((unit) => {
      const by = grantorFor(design, unit, scope)
      return by === undefined ? [] : [grantEdits(design, unit, ['halt'], scope, by)]
    })
    if (edits.length < units.length) return []
    return [
      fix(
        { ja: '{units}に「{scope}」を止める権限を与える', en: 'Let {units} halt "{scope}"' },
        { units, scope },
        edits.flat(),
      ),
    ]
  })
}

/** Whom to ask: the scope's owner where it may halt, else the first who may. */
function linkActors(design: Design, scope: Scope, helpless: readonly Helpless[]): readonly Fix[] {
  const holders = design.authority.holdersOf('halt', scope).map(({ unit }) => unit)
  const to = holders.find((unit) => unit === scope.owner) ?? holders[0]
  const [units] = teamsOf(helpless)
  if (to === undefined || units === undefined) return []
  return [
    fix(
      {
        ja: '{units}から、停止を決められる「{to}」へのエスカレーションを設ける',
        en: 'Let {units} escalate to "{to}", who may halt it',
      },
      { units, to },
      units.map((unit) => put('links', { kind: 'escalates-to', from: unit.id, to: to.id })),
    ),
  ]
}
