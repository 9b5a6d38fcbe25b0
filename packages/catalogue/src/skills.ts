/**
 * 図表22: the three areas of knowledge and skill, the levels, and how the figure is to be read. Which level each field asks
 * for stands with the field (`fields.ts`).
 *
 * The items are the main headings of the syllabus of the Registered Information Security Specialist Examination.
 */
import { figure, section } from './source'
import type { Sources } from './source'
import type { SkillArea, SkillLevel } from './terms'
import type { Text } from './text'

/** What an area is about. */
export interface SkillAreaDetail {
  readonly id: SkillArea
  readonly summary: Text
  readonly syllabus: readonly SyllabusItemId[]
  readonly source: Sources
}

export const skillAreaDetails: readonly SkillAreaDetail[] = [
  {
    id: 'securityManagement',
    summary: {
      ja: '経営層の下、組織に合う体制とポリシーを作り運用する力',
      en: 'Build and run a fitting security structure and policy under the executives',
    },
    syllabus: [1],
    source: figure('G', 22),
  },
  {
    id: 'systemSecurity',
    summary: { ja: '安全なシステムを企画・設計・開発する力', en: 'Plan, design and develop secure systems' },
    syllabus: [2],
    source: figure('G', 22),
  },
  {
    id: 'securityOperation',
    summary: {
      ja: 'インシデントに事前・事後の両面で備え対応する力',
      en: 'Prepare for and respond to security incidents',
    },
    syllabus: [3, 4],
    source: figure('G', 22),
  },
]

export type SyllabusItemId = 1 | 2 | 3 | 4

/** A main heading of the syllabus. */
export interface SyllabusItem {
  readonly id: SyllabusItemId
  readonly name: Text
  readonly source: Sources
}

export const syllabusItems: readonly SyllabusItem[] = [
  {
    id: 1,
    name: {
      ja: '情報セキュリティマネジメントの推進又は支援',
      en: 'Promote or support information security management',
    },
    source: figure('G', 22),
  },
  {
    id: 2,
    name: {
      ja: '情報システムの企画・設計・開発・運用でのセキュリティ確保の推進又は支援',
      en: 'Promote or support security in planning, design, development and operation of information systems',
    },
    source: figure('G', 22),
  },
  {
    id: 3,
    name: {
      ja: '情報及び情報システムの利用におけるセキュリティ対策の適用の推進又は支援',
      en: 'Promote or support applying security controls in the use of information and systems',
    },
    source: figure('G', 22),
  },
  {
    id: 4,
    name: {
      ja: '情報セキュリティインシデント管理の推進又は支援',
      en: 'Promote or support information security incident management',
    },
    source: figure('G', 22),
  },
]

/** The sign of a level, and the examination that is its benchmark. */
export interface SkillLevelDetail {
  readonly id: SkillLevel
  readonly sign: string | null
  /** An id of `qualifications.ts`. */
  readonly benchmark: 'riss-exam' | 'sg-exam' | null
  readonly source: Sources
}

/** From the highest to none. */
export const skillLevelDetails: readonly SkillLevelDetail[] = [
  { id: 'lead', sign: '◎', benchmark: 'riss-exam', source: figure('G', 22) },
  { id: 'communicate', sign: '○', benchmark: 'sg-exam', source: figure('G', 22) },
  { id: 'none', sign: null, benchmark: null, source: figure('G', 22) },
]

/** How the figure is to be read. */
export const skillNotes: readonly { readonly id: string; readonly text: Text; readonly source: Sources }[] = [
  {
    id: 'adapt',
    text: {
      ja: '企業等により記号の変更や項目の追加・削除・詳細化が必要',
      en: 'Marks may need changing and items adding, removing or refining per organisation',
    },
    source: figure('G', 22),
  },
  {
    id: 'field-tasks-apart',
    text: {
      ja: '分野固有のタスクを行うための知識・スキルは対象外',
      en: "Knowledge specific to a field's own tasks is not covered",
    },
    source: figure('G', 22),
  },
  {
    id: 'no-executive-row',
    text: { ja: '経営層の3分野は図表22に行がない', en: 'The three executive fields have no row in the figure' },
    source: figure('G', 22),
  },
  {
    id: 'csirt-systematic',
    text: {
      ja: 'CSIRT 業務には業種を問わず体系的なセキュリティ知識・スキルが要る',
      en: 'CSIRT work needs systematic security knowledge whatever the industry',
    },
    source: section('G', '3.3(1)'),
  },
]
