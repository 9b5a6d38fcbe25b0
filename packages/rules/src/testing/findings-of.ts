import type { Design } from '@taiseizu/core'
import { check, limitedTo } from '../engine/check'
import type { Finding } from '../engine/findings'
import type { Rule } from '../engine/rule'
import { rules as allRules } from '../rules'

/** What one rule finds. Accepted findings are judged by what the other rules find; every other rule is run by itself. */
export function findingsOf(rule: Rule, design: Design, today?: string): readonly Finding[] {
  const rules = rule.each === 'exception' ? allRules : [rule]
  return limitedTo(check(design, { rules, today }), [rule.id]).findings
}
