/** What an overlay tells: what stands out of the picture, and figures to say it with. */
import type { Emphasis, Mark, Strand } from '../stage/emphasis'

export interface Told {
  readonly emphasis: Emphasis
  /** What is right, and what is not: how many. */
  readonly figures: { readonly good: number; readonly bad: number }
}

/** What strands, marks and relations join stays clear. */
export function toldOf(
  strands: readonly Strand[],
  marks: ReadonlyMap<string, Mark>,
  figures: Told['figures'],
  more: { readonly clear?: Iterable<string>; readonly relations?: ReadonlySet<string> } = {},
): Told {
  const clear = new Set([...strands.flatMap(({ from, to }) => [from, to]), ...marks.keys(), ...(more.clear ?? [])])
  return {
    emphasis: { clear: clear.size === 0 ? null : clear, relations: more.relations ?? new Set(), strands, marks },
    figures,
  }
}
