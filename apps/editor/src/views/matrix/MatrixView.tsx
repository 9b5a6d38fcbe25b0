/** Who does what: duties against units or scopes. */
export function MatrixView() {
  return null
}
