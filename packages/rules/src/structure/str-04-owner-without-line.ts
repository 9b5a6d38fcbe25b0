import { figure, practice, unitKinds } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'

/** Somebody in the line owns what has to be protected. */
export const str04 = defineRule({
  id: 'STR-04',
  severity: 'error',
  source: [figure('G', 16), practice],
  each: 'scope',
  per: ['scope'],
  title: { ja: '職制の権限を持たない所有者', en: 'An owner without line authority' },
  why: {
    ja: '対象環境の所有者は、そこで指示し、止め、費用を負う立場にある。外部事業者は社内の責任を引き受けられず、委員会やチームは職制の権限を持たないので、どちらが所有者でも、そこを動かせる人がいなくなる。',
    en: 'Whoever owns a scope is to instruct there, to stop it and to bear its cost. A provider cannot take over that responsibility, and a committee or team has no authority by line; with either as owner nobody there can act.',
  },
  text: {
    ja: '対象環境「{scope}」の所有者が外部事業者「{owner}」です。',
    en: 'The scope "{scope}" is owned by the provider "{owner}".',
  },
  texts: {
    collegial: {
      ja: '対象環境「{scope}」の所有者「{owner}」は、職制の権限を持たない委員会またはチームです。',
      en: 'The scope "{scope}" is owned by "{owner}", a committee or team, which has no authority by line.',
    },
  },
  when: ({ isEnterprise, owner }) => !isEnterprise && owner !== undefined && (owner.isProvider || owner.isCollegial),
  *check(scope) {
    const { owner } = scope
    if (owner === undefined) return
    yield {
      subjects: [scope],
      says: { owner },
      ...(owner.isCollegial ? { as: 'collegial' } : {}),
      evidence: () => [
        state(
          {
            ja: '「{scope}」の所有者「{owner}」の種別: {kind}',
            en: '"{owner}", which owns "{scope}", is of the kind {kind}',
          },
          { scope, owner, kind: named(unitKinds, [owner.kind]) },
        ),
      ],
    }
  },
})
