/** Who takes over what an exclusion leaves out: said, and changed. */
import type { Exclusion, Unit } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { fix, put } from '../engine/fixes'
import type { Fix } from '../engine/rule'

/** More to choose from would help nobody. */
const most = 6

/** Who takes an exclusion over, as a fact. */
export const takenOverSaid = (exclusion: Exclusion): Evidence =>
  exclusion.takenOverBy === undefined
    ? state(
        {
          ja: '対象外「{exclusion}」を引き受ける部署: なし',
          en: 'The exclusion of "{exclusion}" is taken over by nobody',
        },
        { exclusion },
      )
    : state(
        {
          ja: '対象外「{exclusion}」を引き受ける部署: {taker}',
          en: 'The exclusion of "{exclusion}" is taken over by {taker}',
        },
        { exclusion, taker: exclusion.takenOverBy },
      )

/** Names one of the units as taking an exclusion over. */
export const nameTaker = (exclusion: Exclusion, takers: readonly Unit[]): readonly Fix[] =>
  takers
    .slice(0, most)
    .map((taker) =>
      fix(
        { ja: '「{exclusion}」を「{taker}」が引き受ける', en: 'Let "{taker}" take over "{exclusion}"' },
        { exclusion, taker },
        [put('exclusions', { ...exclusion.record, takenOverBy: taker.id })],
      ),
    )
