/** What edits the design at a word, and what keeps it before that: no part of the first picture. */
export { addScope, addUnit } from './add-unit'
export { duplicateSelected } from './clipboard'
export { removeSubjects } from './removing'
export { takeSnapshot } from './snapshots'
export { takeAway } from './variants/removing'
