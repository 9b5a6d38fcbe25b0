import { practice, scopeKinds } from '@taiseizu/catalogue'
import type { Assignment, Design, Duty, Exclusion, Scope, Task } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'

/** Work that is divided is there to be done. */
export const str08 = defineRule({
  id: 'STR-08',
  severity: 'warning',
  source: practice,
  each: ['assignment', 'exclusion'],
  bearing: ['idle'],
  per: ['assignment'],
  or: ['exclusion'],
  title: { ja: '職務のない分担・対象外', en: 'Stands for no duty' },
  why: {
    ja: '当てはまる対象環境のないタスクの分担や、対象外とした職務だけの分担は、何の役割も生まない。表の上では担当がいるように見えるのに実際には誰も担っていない、という誤解のもとになる。',
    en: 'An assignment of a task that applies to no such scope, or of duties that were all excluded, divides no work. It looks as if somebody were in charge where nobody is.',
  },
  text: {
    ja: '分担「{assignment}」に当てはまる職務がありません。',
    en: 'The assignment "{assignment}" stands for no duty: nothing of it applies there.',
  },
  texts: {
    excluded: {
      ja: '分担「{assignment}」の職務は、すべて対象外になっています。',
      en: 'All that the assignment "{assignment}" stands for is excluded.',
    },
    exclusion: {
      ja: '対象外「{exclusion}」に当てはまる職務がありません。',
      en: 'The exclusion of "{exclusion}" stands for no duty: nothing of it applies there.',
    },
  },
  // By far the most are aimed at one duty, and it is there.
  when: ({ type, task, scope }, design) => {
    const duty = task === undefined || scope === undefined ? undefined : design.duty(task, scope)
    return duty === undefined || (type === 'assignment' && !duty.isOpen)
  },
  *check(aim, design) {
    if (aim.type === 'exclusion') {
      if (!isAimedAt(design, aim, isAny))
        yield { subjects: [aim], as: 'exclusion', evidence: () => reachSaid(design, aim) }
      return
    }
    const fault = faultOf(design, aim)
    if (fault === 'excluded') yield { subjects: [aim], as: fault, evidence: () => exclusionsSaid(design, aim) }
    if (fault === 'nothing') yield { subjects: [aim], evidence: () => reachSaid(design, aim) }
  },
})

type Aim = Pick<Assignment | Exclusion, 'task' | 'field' | 'scope'>

const tasksOf = (design: Design, { task, field }: Aim): readonly Task[] =>
  task === undefined ? design.tasksOfField(field) : [task]

/** Whether any duty aimed at is such a one. Stops at the first: a whole field everywhere is a lot. */
function isAimedAt(design: Design, aim: Aim, isMeant: (duty: Duty) => boolean): boolean {
  const isMeantIn = (task: Task, scope: Scope) => {
    const duty = design.duty(task, scope)
    return duty !== undefined && isMeant(duty)
  }
  const { task, scope } = aim
  if (task !== undefined && scope !== undefined) return isMeantIn(task, scope)
  const scopes = scope === undefined ? design.scopes : [scope]
  return tasksOf(design, aim).some((one) => scopes.some((place) => isMeantIn(one, place)))
}

const isAny = () => true

type Fault = 'nothing' | 'excluded'

function faultOf(design: Design, assignment: Assignment): Fault | undefined {
  if (isAimedAt(design, assignment, design.coverage.isOpen)) return undefined
  return isAimedAt(design, assignment, isAny) ? 'excluded' : 'nothing'
}

/** To what its tasks apply, against the scope that it names or those that there are. */
function reachSaid(design: Design, aim: Aim): readonly Evidence[] {
  const { scope } = aim
  return [
    ...tasksOf(design, aim).map((task) =>
      task.applies === 'enterprise'
        ? state({ ja: '「{task}」は全社に一つの職務', en: '"{task}" is one duty, of the enterprise' }, { task })
        : state(
            {
              ja: '「{task}」が当てはまる対象環境の種類: {kinds}',
              en: '"{task}" applies to scopes of the kinds {kinds}',
            },
            { task, kinds: named(scopeKinds, task.applies) },
          ),
    ),
    scope === undefined
      ? state({ ja: 'そのような対象環境はない', en: 'There is no such scope' }, {})
      : scope.kind === undefined
        ? state(
            {
              ja: '「{scope}」は組織の全体で、種類を持たない',
              en: '"{scope}" is the organisation as a whole and has no kind',
            },
            { scope },
          )
        : state(
            { ja: '「{scope}」の種類: {kind}', en: '"{scope}" is of the kind {kind}' },
            { scope, kind: named(scopeKinds, [scope.kind]) },
          ),
  ]
}

const exclusionsSaid = (design: Design, aim: Aim): readonly Evidence[] => {
  const duties = design.holdings.meantBy(aim)
  const exclusions = [...new Set(duties.flatMap((duty) => design.coverage.exclusionsOf(duty)))]
  return [
    state({ ja: 'この分担の職務: {count}件', en: 'Duties that it stands for: {count}' }, { count: duties.length }),
    ...exclusions.map((exclusion) =>
      state({ ja: '対象外: 「{exclusion}」', en: 'Excluded: "{exclusion}"' }, { exclusion }),
    ),
  ]
}
