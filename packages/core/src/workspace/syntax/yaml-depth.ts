import { CST, Lexer, Parser } from 'yaml'
import { limits } from '../limits'

type Token = ReturnType<Parser['parse']> extends Generator<infer One> ? One : never

/** Beyond what a file may nest, for broken text can look deeper than it is; far within what a stack holds. */
const deepest = limits.nesting * 4
/** The document and a scalar stand on the parser's stack besides maps and lists. */
const besides = 2

/**
 * The tokens of a YAML text; or where maps and lists are first nested so deep that to go on is not safe.
 *
 * This comes before anything that follows the nesting by calling itself: at the end of the stack even the library's own
 * guard can fail, and takes the process with it. Its parser is such a thing too: it goes down without calling itself, but
 * comes up again by doing so. Cost: linear, in constant stack.
 */
export function yamlTokens(text: string): { readonly tokens: readonly Token[] } | { readonly tooDeepAt: number } {
  const parser = new Parser()
  const tokens: Token[] = []
  let mistakes = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') mistakes += 1
      if (token.type !== 'error' || mistakes <= limits.syntaxProblems) tokens.push(token)
    }
    if (parser.stack.length > deepest + besides) return { tooDeepAt: parser.offset }
  }
  for (const token of parser.end()) tokens.push(token)
  const deep = tooDeepIn(tokens)
  return deep === undefined ? { tokens } : { tooDeepAt: deep }
}

/** What has been taken off the parser's stack may have been put inside something else since. */
function tooDeepIn(tokens: readonly Token[]): number | undefined {
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
