import { section } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'

/** A committee is its members, and somebody leads it. */
export const str03 = defineRule({
  id: 'STR-03',
  severity: 'warning',
  source: section('G', 'STEP2'),
  each: 'unit',
  bearing: ['collegial'],
  per: ['unit'],
  title: { ja: '構成員や議長のいない委員会・チーム', en: 'Committee without members or chair' },
  why: {
    ja: '委員会やチームは、構成員が集まって初めて動く。誰が加わるかが決まっていなければ名前だけの組織になり、委員会に議長がいなければ、まとめて決める人がいない。',
    en: 'A committee or team exists through those who are in it. With nobody named it is a name alone, and a committee without chair has nobody who brings it to a decision.',
  },
  text: {
    ja: '「{unit}」に構成員が示されていません。',
    en: '"{unit}" has no members.',
  },
  texts: {
    chairless: {
      ja: '委員会「{unit}」に議長が示されていません。',
      en: 'The committee "{unit}" has no chair.',
    },
  },
  when: (unit) => unit.isCollegial,
  *check(unit) {
    const { members } = unit
    if (members.length === 0) {
      yield {
        subjects: [unit],
        evidence: () => [state({ ja: '「{unit}」の構成員: なし', en: 'Members of "{unit}": none' }, { unit })],
      }
      return
    }
    if (unit.kind !== 'committee' || members.some((member) => member.chair)) return
    yield {
      subjects: [unit],
      as: 'chairless',
      evidence: () => [
        state(
          {
            ja: '「{unit}」の構成員（議長の印なし）: {members}',
            en: 'Members of "{unit}", none marked as chair: {members}',
          },
          { unit, members: members.map((member) => member.unit) },
        ),
      ],
    }
  },
})
