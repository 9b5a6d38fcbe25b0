/** What reads exercises, loaded when one is opened. */
export const exerciseReader = () => import('./exercise-reading')
