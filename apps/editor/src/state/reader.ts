/** The reader and writer of files, loaded once. */
export const reader = () => import('./reading')
