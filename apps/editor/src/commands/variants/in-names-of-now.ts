import { type Change, type Renaming, changeRenamed, renamingsIn } from '@taiseizu/core'
import type { Step } from '../../state/history'

/** What takes each step back, the records called as they are called now: a record that got another id since is the same. */
export function inNamesOfNow(past: readonly Step[]): readonly Pick<Step, 'inverse'>[] {
  let since: readonly Renaming[] = []
  return past
    .toReversed()
    .map(({ changes, inverse }) => {
      since = [...renamingsIn(changes), ...since]
      return { inverse: since.length === 0 ? inverse : inverse.map(named) }
    })
    .toReversed()

  function named(change: Change): Change {
    return since.reduce(changeRenamed, change)
  }
}
