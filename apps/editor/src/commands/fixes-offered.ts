/** The ways to mend a finding: what they are called at once, what they change when somebody asks for it. */
import type { Text } from '@taiseizu/catalogue'
import { type Change, type Design, changesFor } from '@taiseizu/core'
import { type Finding, messageOf } from '@taiseizu/rules'

/** Like a `FixOffered`, but for the changes: in a large organisation they cost more than all else that is shown of a finding. */
export interface OfferedFix {
  readonly label: Text
  /** Worked out once; of the design that it was offered for. */
  readonly changes: () => readonly Change[]
}

/** The most fitting first. Cost: asks the finding for its fixes; a fix that is asked for its changes, what these cost. */
export const fixesOffered = (finding: Finding, { workspace, variant }: Design): readonly OfferedFix[] =>
  (finding.found.fixes?.() ?? []).map(({ label, facts, edits }) => {
    // A fix has its words as a rule has: a sentence, and what stands in it.
    const said: Finding = {
      ...finding,
      rule: { ...finding.rule, text: label },
      found: { subjects: [], says: facts, evidence: () => [] },
    }
    let changes: readonly Change[] | undefined
    return {
      label: { ja: messageOf(said, 'ja'), en: messageOf(said, 'en') },
      changes: () => (changes ??= changesFor(workspace, variant.id, edits)),
    }
  })
