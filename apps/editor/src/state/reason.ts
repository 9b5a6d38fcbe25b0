/** Why something failed, in the words of whom it failed with, to stand in a sentence of ours: without the full stop that it ends in. */
export function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return said.trim().replace(/[.。]+$/u, '')
}
