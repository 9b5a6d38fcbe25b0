import type { Design } from '@taiseizu/core'

/** Works something out once for a design, however many findings ask for it; forgotten with the design. */
export const perDesign = <Result>(ask: (design: Design) => Result): ((design: Design) => Result) => {
  const answers = new WeakMap<Design, { readonly answer: Result }>()
  return (design) => {
    const known = answers.get(design)
    if (known !== undefined) return known.answer
    const answer = ask(design)
    answers.set(design, { answer })
    return answer
  }
}
