/** Work that is done in slices between which the page answers. */
export interface Slices<Result> {
  /** Begins something else; what was begun before is given up. */
  begin(work: Generator<undefined, Result>): void
  stop(): void
}

/** So long a slice takes, in milliseconds. */
const long = 8

/** @param take is told what came of it, and whether that took more than the first slice, which is done at once. */
export function inSlices<Result>(take: (result: Result, isLater: boolean) => void): Slices<Result> {
  let next: ReturnType<typeof setTimeout> | undefined
  const step = (work: Generator<undefined, Result>, isLater: boolean) => {
    const until = performance.now() + long
    let done = work.next()
    while (done.done !== true && performance.now() < until) done = work.next()
    if (done.done === true) take(done.value, isLater)
    else next = setTimeout(() => step(work, true))
  }
  return {
    begin(work) {
      clearTimeout(next)
      step(work, false)
    },
    stop: () => clearTimeout(next),
  }
}
