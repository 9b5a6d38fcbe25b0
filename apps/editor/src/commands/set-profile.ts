import type { OrganisationRecord } from '@taiseizu/core'
import { type MessageKey, inBoth } from '../messages'
import type { Editor } from '../state/context'

type Profile = NonNullable<OrganisationRecord['profile']>

/** Values for keys of the profile; `undefined` states nothing. */
export type ProfileKeys = { readonly [Key in keyof Profile]?: Profile[Key] | undefined }

/** What is stated of an organisation becomes other, as one step called after what was changed. */
export function setProfile({ store }: Editor, what: MessageKey, keys: ProfileKeys): void {
  const { workspace, apply } = store.getState()
  if (workspace === null) return
  const { profile, ...rest } = workspace.organisation
  // What is not stated is left out, and so is a profile that states nothing.
  const stated = Object.entries({ ...profile, ...keys }).filter(([, value]) => value !== undefined)
  const value = stated.length === 0 ? rest : { ...rest, profile: Object.fromEntries(stated) as Profile }
  apply(inBoth('inspector.stepOrganisation', { what: inBoth(what) }), [{ change: 'organisation', value }])
}
