import type { Finding } from '@taiseizu/rules'

/** The duties of which something was found that is accepted as an exception, and nothing that is not. */
export function acceptedDuties(findings: readonly Finding[]): ReadonlySet<string> {
  const accepted = new Set<string>()
  const open = new Set<string>()
  for (const { found, exception } of findings)
    for (const { type, id } of found.subjects) if (type === 'duty') (exception === null ? open : accepted).add(id)
  return new Set([...accepted].filter((id) => !open.has(id)))
}
