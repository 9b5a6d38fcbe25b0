import { CST, type Parser } from 'yaml'
import { limits } from '../limits'

type Token = ReturnType<Parser['parse']> extends Generator<infer One> ? One : never

/** Beyond what a file may nest, for broken text can look deeper than it is; far within what a stack holds. */
const deepest = limits.nesting * 4

/**
 * Where maps and lists are first nested so deep that composing them is not safe; `undefined` where they are not.
 *
 * This comes before anything that follows the nesting by calling itself: at the end of the stack even the library's own
 * guard can fail, and takes the process with it. Cost: linear, in constant stack.
 */
export function tooDeepAt(tokens: readonly Token[]): number | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (token.type === 'document') {
      if (token.value !== undefined) open.push({ token: token.value, depth })
    } else if (CST.isCollection(token)) {
      if (depth === deepest) return token.offset
      for (const { key, value } of token.items)
        for (const inner of [key, value]) if (inner) open.push({ token: inner, depth: depth + 1 })
    }
  }
  return undefined
}
