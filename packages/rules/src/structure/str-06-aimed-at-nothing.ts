import { type Text, practice } from '@taiseizu/catalogue'
import { type CollectionName, type Design, type TextValue, nearestFinder } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { fix, remove } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import type { RecordSubject } from '../engine/subjects'

const collectionNames: Readonly<Record<CollectionName, Text>> = {
  units: { ja: '部署・機関', en: 'unit' },
  scopes: { ja: '対象環境', en: 'scope' },
  tasks: { ja: 'タスク', en: 'task' },
  assignments: { ja: '分担', en: 'assignment' },
  contracts: { ja: '委託契約', en: 'contract' },
  authority: { ja: '権限', en: 'authority' },
  links: { ja: '連携', en: 'link' },
  exclusions: { ja: '対象外', en: 'exclusion' },
  posts: { ja: 'ポスト', en: 'post' },
}

/** What a variant changes or removes is there to be changed or removed. */
export const str06 = defineRule({
  id: 'STR-06',
  severity: 'warning',
  source: practice,
  each: 'record',
  per: ['record'],
  title: { ja: '元の案にないものへの変更', en: 'Aimed at nothing' },
  why: {
    ja: 'ほかの案を元にした案は、違うところだけを書く。元の案にないものを変えたり取り除いたりする記述は、何の効果も持たない。識別子の書き誤りか、元の案が後から変わったかのどちらかであることが多い。',
    en: 'A variant that is based on another says only what differs. What it says of something that the base does not have has no effect at all: mostly an id is misspelt, or the base has changed since.',
  },
  text: {
    ja: '{what}「{record}」への変更が書かれていますが、元の案「{base}」にありません。',
    en: 'The variant changes the {what} "{record}", which its base "{base}" does not have.',
  },
  texts: {
    removal: {
      ja: '{what}「{record}」を取り除くと書かれていますが、元の案「{base}」にありません。',
      en: 'The variant removes the {what} "{record}", which its base "{base}" does not have.',
    },
  },
  *check(record, design) {
    const { collection, identity } = record.misaimed
    const says = { what: collectionNames[collection], base: baseName(design) }
    yield {
      subjects: [record],
      says,
      ...(isRemoval(design, record) ? { as: 'removal' } : {}),
      evidence: () => [
        state(
          { ja: '元の案「{base}」に{what}「{record}」はない', en: 'The base "{base}" has no {what} "{record}"' },
          { ...says, record },
        ),
        ...wholeSaid(design, record),
        ...nearSaid(design, record),
      ],
      fixes: () => [
        fix({ ja: '「{record}」についての記述を取り除く', en: 'Drop what is said of "{record}"' }, { record }, [
          remove(collection, identity),
        ]),
      ],
    }
  },
})

function baseName({ variant, workspace }: Design): TextValue {
  const { basedOn = '' } = variant.record
  return workspace.variants.find((one) => one.id === basedOn)?.name ?? basedOn
}

function isRemoval({ variant }: Design, { misaimed: { collection, origin } }: RecordSubject): boolean {
  const entry = variant.record[collection]?.[origin.index]
  return entry !== undefined && 'remove' in entry
}

const wholeSaid = (design: Design, record: RecordSubject): readonly Evidence[] =>
  isRemoval(design, record)
    ? []
    : [
        state(
          {
            ja: '「{record}」の記述は、新しく加えるには必要な項目が足りないか、取り消す項目を含む',
            en: 'As an addition "{record}" is not whole: required keys are missing, or keys are taken away',
          },
          { record },
        ),
      ]

/** What was probably meant. */
function nearSaid({ variant }: Design, { misaimed: { collection, identity } }: RecordSubject): readonly Evidence[] {
  const near = nearestFinder()(identity, variant.collections[collection].keys())
  return near === undefined
    ? []
    : [state({ ja: '似た名前のもの: {near}', en: 'There is one of a similar name: {near}' }, { near })]
}
