/** The fix of exclusions that must not be: dropped, and what nobody would have then given to somebody. */
import type { Design, Exclusion } from '@taiseizu/core'
import { dropExclusion, fix } from '../engine/fixes'
import type { Fix } from '../engine/rule'
import { reopen } from './exclusions'

/** Drops an exclusion; where that leaves duties without R or A, gives these to units that fit; nothing where there are none. */
export function dropAndStaff(design: Design, exclusion: Exclusion): readonly Fix[] {
  const edits = reopen(design, exclusion)
  if (edits === undefined) return []
  if (edits.length === 1) return [dropExclusion(exclusion)]
  const units = design.units.filter((unit) =>
    edits.some((edit) => 'record' in edit && edit.collection === 'assignments' && edit.record.unit === unit.id),
  )
  return [
    units.length === 0
      ? fix(
          {
            ja: '対象外「{exclusion}」を取り消し、責任を持つ部署に必要な権限を与える',
            en: 'Drop the exclusion of "{exclusion}" and grant those who answer the authority they need',
          },
          { exclusion },
          edits,
        )
      : fix(
          {
            ja: '対象外「{exclusion}」を取り消し、{units}に割り当てる',
            en: 'Drop the exclusion of "{exclusion}" and assign it to {units}',
          },
          { exclusion, units },
          edits,
        ),
  ]
}
