/** Work that is done in slices between which the page answers. */
export interface Slices<Result> {
  /** Begins something else; what was begun before is given up. */
  begin(work: Generator<undefined, Result>): void
  /** Does now what is left of what was begun. */
  finish(): void
  stop(): void
}

/** So long a slice takes, in milliseconds. */
const long = 8

/** @param take is told what came of it, and whether that took more than the first slice, which is done at once. */
export function inSlices<Result>(take: (result: Result, isLater: boolean) => void): Slices<Result> {
  let next: ReturnType<typeof setTimeout> | undefined
  let left: Generator<undefined, Result> | undefined
  const step = (work: Generator<undefined, Result>, isLater: boolean, slice = long) => {
    const until = performance.now() + slice
    left = work
    let done = work.next()
    while (done.done !== true && performance.now() < until) done = work.next()
    if (done.done === true) {
      left = undefined
      take(done.value, isLater)
    } else next = setTimeout(() => step(work, true))
  }
  return {
    begin(work) {
      clearTimeout(next)
      step(work, false)
    },
    finish() {
      clearTimeout(next)
      if (left !== undefined) step(left, false, Infinity)
    },
    stop: () => clearTimeout(next),
  }
}
