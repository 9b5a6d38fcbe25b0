/** What edits the design by a command, and what keeps it before that: loaded when it is first wanted, or soon after the first picture. */
export const edits = () => import('./edits')
