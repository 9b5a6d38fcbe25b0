/** Which variants are held side by side. */
import type { Workspace } from '@taiseizu/core'

/** More can hardly be read side by side. */
export const mostCompared = 6

/** Those that were chosen and are there; without two of them the variant on the screen and its base, or the first two. */
export function comparedIn(workspace: Workspace, chosen: readonly string[], shown: string): readonly string[] {
  const { variants } = workspace
  const known = [...new Set(chosen)]
    .filter((id) => variants.some((variant) => variant.id === id))
    .slice(0, mostCompared)
  if (known.length > 1) return known
  const base = variants.find(({ id }) => id === shown)?.basedOn
  if (base !== undefined && known.length === 0) return [base, shown]
  const others = variants.map(({ id }) => id).filter((id) => !known.includes(id))
  return [...known, ...others].slice(0, Math.min(2, variants.length))
}
