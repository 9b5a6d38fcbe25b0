import type { ConflictsFormat } from './conflicts-told'

/** `taiseizu-conflicts/1` */
export const conflictsAsJson: ConflictsFormat = ({ variant, basedOn, conflicts, said, isWritten }) =>
  JSON.stringify(
    {
      format: 'taiseizu-conflicts/1',
      variant,
      basedOn,
      written: isWritten,
      conflicts: conflicts.map((conflict, place) => ({
        number: place + 1,
        address: conflict.key,
        kind: conflict.kind,
        collection: conflict.collection,
        identity: conflict.identity,
        key: conflict.at?.join('.') ?? null,
        about: conflict.about === undefined ? null : `${conflict.about.collection}/${conflict.about.identity}`,
        settled: conflict.isSettled,
        message: said[place]?.message ?? '',
        before: conflict.before ?? null,
        theirs: conflict.theirs ?? null,
        mine: conflict.mine ?? null,
      })),
    },
    null,
    2,
  )
