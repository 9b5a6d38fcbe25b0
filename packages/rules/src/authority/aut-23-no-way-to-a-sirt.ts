import { practice, section } from '@taiseizu/catalogue'
import type { Design, Task, Unit } from '@taiseizu/core'
import { type Evidence, goesBy, state } from '../engine/evidence'
import { addLink } from '../engine/fixes'
import { questionAbout } from '../engine/question'
import { defineRule } from '../engine/rule'
import { fieldNamed, sirtsIn } from '../engine/words'
import { sirtCircle } from '../engine/circles'
import { nearestTo } from './nearest'

/** How far a SIRT may be for what was found to arrive in time. */
const mostSteps = 2

/** Who notices something knows whom to tell. */
export const aut23 = defineRule({
  id: 'AUT-23',
  severity: 'advice',
  source: [section('C', '5.2.4'), practice],
  each: 'unit',
  bearing: ['ownsScopes'],
  per: ['unit'],
  title: { ja: 'SIRTまでの経路がない所有者', en: 'No way to a SIRT' },
  why: {
    ja: '異常に最初に気付くのは、対象環境を持つ部署やそれを運用する人である。気付いたことがすぐにSIRTへ届く経路がなければ、対応の始まりが遅れる。',
    en: 'Those who own a system, or run it, notice first that something is wrong. Where no short route takes this to a SIRT, the response begins late.',
  },
  text: {
    ja: '対象環境を持つ「{unit}」からも、その運用を担う部署からも、2歩以内にSIRTへ届きません。',
    en: 'Neither from "{unit}", which owns scopes, nor from those who run them is a SIRT reached in two steps.',
  },
  when: (unit) => unit.ownedScopes.length > 0,
  *check(unit, design) {
    const sirts = sirtsIn(design)
    if (sirts.length === 0 || reachesSirt(design, unit) || sirtCircle.isJoined(design, unit)) return
    const operators = operatorsFor(design, unit)
    for (const operator of operators) if (reachesSirt(design, operator)) return
    yield {
      subjects: [unit],
      evidence: () => {
        const near = nearestTo(unit, sirts)
        return [
          state(
            { ja: '「{unit}」が所有する対象環境: {scopes}', en: 'Scopes that "{unit}" owns: {scopes}' },
            { unit, scopes: unit.ownedScopes },
          ),
          wayFrom(design, unit),
          ...[...operators].filter((operator) => operator !== unit).map((operator) => wayFrom(design, operator)),
          state(
            {
              ja: '「{unit}」はSIRT（{sirts}）と上下関係・連携・共通の委員会やチームでもつながっていない',
              en: '"{unit}" is not joined with a SIRT ({sirts}) by line, coordination or a committee or team in common',
            },
            { unit, sirts: near },
            near[0] === undefined ? {} : { missing: { from: unit, to: near[0] } },
          ),
        ]
      },
      fixes: () => [
        ...nearestTo(unit, sirts).map((sirt) => addLink('escalates-to', unit, sirt)),
        ...nearestTo(unit, sirts, 1).map((sirt) => addLink('coordinates-with', unit, sirt)),
      ],
    }
  },
})

/** Asked once for each unit: one that runs many scopes comes up again and again. */
const reachesSirt = questionAbout((design, unit: Unit) =>
  design.relations.reaches(unit, (one) => one.isSirt, mostSteps),
)

/** Who performs or answers for the operation of the scopes that a unit owns, by id. */
function operatorsFor(design: Design, owner: Unit): ReadonlySet<Unit> {
  const operators = new Set<Unit>()
  for (const scope of owner.ownedScopes)
    for (const duty of design.dutiesOfTasks(scope, isOperation))
      for (const unit of design.unitsWith(duty, 'R', 'A')) operators.add(unit)
  return operators
}

const isOperation = ({ field }: Task): boolean => field === fieldNamed.operation

function wayFrom(design: Design, unit: Unit): Evidence {
  const way = design.relations.wayTo(unit, (one) => one.isSirt)
  return way === undefined
    ? state(
        {
          ja: '「{unit}」から上位・エスカレーションをたどってもSIRTに届かない',
          en: 'No way by superiors and escalation leads from "{unit}" to a SIRT',
        },
        { unit },
      )
    : goesBy(way)
}
