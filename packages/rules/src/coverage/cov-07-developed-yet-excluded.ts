import { developments, figure } from '@taiseizu/catalogue'
import type { Design, Exclusion } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { dropAndStaff } from './dropping'
import { isDevelopedFor, reopen, scopesOf } from './exclusions'
import { stateDevelopment } from './development'

/** "Packages only" is an excuse that a system of one's own does not have. */
export const cov07 = defineRule({
  id: 'COV-07',
  severity: 'error',
  source: figure('G', 15),
  each: 'exclusion',
  per: ['exclusion', 'scope'],
  title: { ja: '開発しているのに対象外', en: 'Excluded although something is developed' },
  why: {
    ja: '手引きが設計・開発の分野を考えなくてよいとするのは、自社向けの開発がなくSaaSやパッケージだけを使う場合に限る。自社開発や委託開発のシステムがあるのに外してしまうと、作り込まれる脆弱性を誰も見ない。',
    en: 'The guide lets the fields of design and development be left aside only where nothing is developed and SaaS or packages alone are used. Excluding them for a system developed in-house or to order leaves nobody to look at the vulnerabilities built into it.',
  },
  text: {
    ja: '「{scope}」は「{development}」なのに、「{exclusion}」が「SaaS・パッケージのみ利用」を理由に対象外とされています。',
    en: '"{scope}" is stated as "{development}", yet "{exclusion}" is excluded because only packages are used.',
  },
  when: ({ reason }) => reason === 'packages-only',
  *check(exclusion, design) {
    for (const scope of scopesOf(design, exclusion)) {
      if (scope.development === undefined || !isDevelopedFor(scope)) continue
      const development = named(developments, [scope.development])
      yield {
        subjects: [exclusion, scope],
        says: { development },
        evidence: () => [
          state(
            { ja: '「{scope}」の開発形態: {development}', en: 'Development of "{scope}": {development}' },
            { scope, development },
          ),
          state(
            { ja: '「{scope}」で対象外とされた職務: {tasks}', en: 'Duties excluded in "{scope}": {tasks}' },
            { scope, tasks: tasksIn(design, exclusion, scope.id) },
          ),
        ],
        fixes: () =>
          [...drop(design, exclusion), stateDevelopment(scope, 'packages-only')].filter((one) => one !== undefined),
      }
    }
  },
})

const tasksIn = (design: Design, exclusion: Exclusion, scope: string) =>
  design.holdings
    .meantBy(exclusion)
    .filter((duty) => duty.scope.id === scope)
    .map((duty) => duty.task)

/** Dropped where it stands for nothing that is rightly excluded; else limited to that. */
function drop(design: Design, exclusion: Exclusion): readonly Fix[] {
  const kept = scopesOf(design, exclusion).filter((scope) => !isDevelopedFor(scope))
  if (kept.length === 0) return dropAndStaff(design, exclusion)
  const edits = reopen(design, exclusion, kept)
  return edits === undefined
    ? []
    : [
        fix(
          {
            ja: '対象外「{exclusion}」を、開発のない{scopes}に限り、ほかでは担当を置く',
            en: 'Limit the exclusion of "{exclusion}" to {scopes}, for which nothing is developed, and staff it elsewhere',
          },
          { exclusion, scopes: kept },
          edits,
        ),
      ]
}
