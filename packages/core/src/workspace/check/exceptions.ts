import { everything } from '../identity'
import type { Nearest } from '../nearest'
import type { Report } from '../problems'
import type { LooseWorkspace } from './loose'

/** The finding that says that an exception does not hold cannot itself be excepted. */
const ruleOfExceptions = 'STR-07'

/**
 * Exceptions begin with their rule, occur once, and name a variant that there is; rules are known ones.
 *
 * @param rules the ids of all rules; where not given, any rule is taken for known.
 */
export function checkExceptions(
  workspace: LooseWorkspace,
  rules: readonly string[] | undefined,
  report: Report,
  nearest: Nearest,
): void {
  const known = rules === undefined ? undefined : new Set(rules)
  const checkRule = (rule: string | undefined, path: readonly (string | number)[], on?: 'key') => {
    if (rule === undefined || known === undefined || known.has(rule)) return
    const expected = { is: 'id-of', types: ['rule'] } as const
    report({
      code: 'rule-unknown',
      path,
      ...(on === undefined ? {} : { on }),
      found: rule,
      expected,
      nearest: nearest(rule, known),
    })
  }
  const variants = new Set((workspace.variants ?? []).flatMap(({ id }) => (id === undefined ? [] : [id])))
  const places = new Map<string, number>()
  for (const [index, { rule, key, variant }] of (workspace.exceptions ?? []).entries()) {
    const path = ['exceptions', index]
    checkRule(rule, [...path, 'rule'])
    if (rule === ruleOfExceptions)
      report({
        code: 'exception-not-allowed',
        path: [...path, 'rule'],
        found: rule,
        expected: { is: 'advice', advice: 'no-exception' },
      })
    if (variant !== undefined && !variants.has(variant))
      report({
        code: 'reference-unknown',
        path: [...path, 'variant'],
        found: variant,
        expected: { is: 'id-of', types: ['variant'] },
        nearest: nearest(variant, variants),
      })
    if (key === undefined) continue
    if (rule !== undefined && key !== rule && !key.startsWith(`${rule}:`))
      report({
        code: 'exception-key-wrong',
        path: [...path, 'key'],
        found: key,
        expected: { is: 'advice', advice: 'begins-with-rule' },
        nearest: key.includes(':') ? `${rule}${key.slice(key.indexOf(':'))}` : undefined,
      })
    const identity = `${key}@${variant ?? everything}`
    const first = places.get(identity)
    if (first === undefined) places.set(identity, index)
    else
      report({
        code: 'exception-repeated',
        path,
        found: key,
        otherPath: ['exceptions', first],
        expected: { is: 'advice', advice: 'once' },
      })
  }
  for (const rule of Object.keys(workspace.settings?.rules ?? {})) checkRule(rule, ['settings', 'rules', rule], 'key')
}
