import { section } from '@taiseizu/catalogue'
import {
  type AssignmentRecord,
  type Design,
  type Duty,
  type Scope,
  type Task,
  type Unit,
  divisionOf,
  isUnder,
} from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { assignmentFor, fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { fieldNamed, sirtsIn, supervisionsIn } from '../engine/words'
import { changeHolders } from '../engine/assigning'
import { staysIndependent } from '../engine/independence'
import { nearestTo } from './nearest'

/** A plant’s systems are watched and run by somebody of the plant. */
export const aut18 = defineRule({
  id: 'AUT-18',
  severity: 'warning',
  source: section('S', '2.2.1⑬'),
  each: 'scope',
  per: ['scope'],
  title: { ja: '現場の外だけで担うOTの監視・運用', en: 'OT run from afar' },
  why: {
    ja: '工場では、技術は統括が提供し、実施とその責任は現場が担うという分担がうまく働く。監視と運用を現場の外の部署や事業者だけに任せると、設備の事情が分からないまま判断することになる。',
    en: 'In plants it works well that supervision brings the technology while the plant carries it out and answers for it. Left to departments elsewhere or to providers alone, monitoring and operation are decided on without knowing the equipment.',
  },
  text: {
    ja: 'OTの対象環境「{scope}」の監視・運用を、所有者「{owner}」の側では誰も実行（R）も責任（A）も担っていません。',
    en: 'Nobody on the side of its owner "{owner}" performs (R) or answers (A) for monitoring or operation in the OT scope "{scope}".',
  },
  when: (scope, design) =>
    scope.kind === 'ot' &&
    scope.owner !== undefined &&
    !design.signs.someUnitIn(scope, isWatchOrRun, workers, isLocalTo(homeOf(scope.owner))),
  *check(scope, design) {
    const { owner } = scope
    if (owner === undefined) return
    const duties = heldDuties(design, scope)
    if (duties.length === 0) return
    const home = homeOf(owner)
    yield {
      subjects: [scope],
      says: { owner },
      evidence: () => [homeSaid(scope, owner, home), ...distantSaid(design, duties, home)],
      fixes: () => bringHome(design, duties, owner, home),
    }
  },
})

const workers = ['R', 'A'] as const

const homeOf = (owner: Unit): Unit => divisionOf(owner) ?? owner
const isLocalTo = (home: Unit) => (unit: Unit) => !unit.isProvider && isUnder(unit, home)

/** The duties of monitoring and operation in the scope that somebody performs or answers for. */
const heldDuties = (design: Design, scope: Scope): readonly Duty[] =>
  design.dutiesOfTasks(scope, isWatchOrRun).filter((duty) => duty.countOf('R') > 0 || duty.countOf('A') > 0)

const isWatchOrRun = ({ field }: Task): boolean => field === fieldNamed.monitoring || field === fieldNamed.operation

const homeSaid = (scope: Scope, owner: Unit, home: Unit): Evidence =>
  owner === home
    ? state({ ja: '「{scope}」の所有者は「{owner}」', en: '"{scope}" is owned by "{owner}"' }, { scope, owner })
    : state(
        {
          ja: '「{scope}」の所有者「{owner}」の部門は「{home}」',
          en: '"{scope}" is owned by "{owner}", of the division "{home}"',
        },
        { scope, owner, home },
      )

const distantSaid = (design: Design, duties: readonly Duty[], home: Unit): readonly Evidence[] =>
  [...new Set(duties.flatMap((duty) => design.unitsWith(duty, 'R', 'A')))].map((unit) => {
    const held = duties.filter((duty) => design.unitsWith(duty, 'R', 'A').includes(unit))
    return unit.isProvider
      ? state(
          { ja: 'RまたはAの「{unit}」は外部事業者: {held}', en: '"{unit}", R or A of these, is a provider: {held}' },
          { unit, held },
        )
      : state(
          {
            ja: 'RまたはAの「{unit}」は「{home}」の下にない: {held}',
            en: '"{unit}", R or A of these, is not under "{home}": {held}',
          },
          { unit, home, held },
        )
  })

/** The owner, or a SIRT beside it, performs; who did so in the house until now supports, else a supervision. */
function bringHome(design: Design, duties: readonly Duty[], owner: Unit, home: Unit): readonly Fix[] {
  const near = new Set([owner, ...sirtsIn(design).filter((unit) => isUnder(unit, home))])
  const former = [...new Set(duties.flatMap((duty) => inHouseAmong(design.holding(duty, 'R')).map(({ unit }) => unit)))]
  const supervising = former.length > 0 ? [] : nearestTo(owner, supervisionsIn(design), 1)
  const helpers = [...former, ...supervising]
  return [...near]
    .filter((unit) => !unit.isProvider && duties.every((duty) => staysIndependent(design, unit, duty)))
    .slice(0, 3)
    .map((unit) => {
      const edits = duties.flatMap((duty) => [
        ...changeHolders(design, duty, 'R', {
          leaves: (one) => !one.isProvider,
          joins: [assignmentFor(duty, unit, 'R')],
        }),
        ...changeHolders(design, duty, 'S', {
          joins: [...supportOf(design, duty), ...supervising.map((helper) => assignmentFor(duty, helper, 'S'))],
        }),
      ])
      const count = duties.length
      return helpers.length === 0
        ? fix(
            {
              ja: '監視・運用（職務{count}件）を「{unit}」も実行する（R）',
              en: 'Let "{unit}" perform (R) monitoring and operation too (duties: {count})',
            },
            { unit, count },
            edits,
          )
        : fix(
            {
              ja: '監視・運用（職務{count}件）を「{unit}」が実行し（R）、{helpers}は支援する（S）',
              en: 'Let "{unit}" perform (R) monitoring and operation (duties: {count}) with support (S) from {helpers}',
            },
            { unit, count, helpers },
            edits,
          )
    })
}

const inHouseAmong = <Held extends { readonly unit: Unit }>(holding: readonly Held[]): readonly Held[] =>
  holding.filter(({ unit }) => !unit.isProvider)

/** Who performed in the house, now as support: a contract that they manage stays theirs. */
const supportOf = (design: Design, duty: Duty): readonly AssignmentRecord[] =>
  inHouseAmong(design.holding(duty, 'R')).map(({ unit, record: { mode, contract } }) =>
    assignmentFor(duty, unit, 'S', {
      ...(mode === undefined ? {} : { mode }),
      ...(contract === undefined ? {} : { contract }),
    }),
  )
