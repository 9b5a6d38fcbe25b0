/** Whether a key is the input method's: Safari ends a composition before it tells of the Enter that ended it, by the code of such keys. */
// oxlint-disable-next-line typescript/no-deprecated -- nothing else tells of it there
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229
