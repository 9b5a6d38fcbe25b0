import type { Language } from '@taiseizu/catalogue'
import { type Design, metrics } from '@taiseizu/core'
import {
  assign,
  contract,
  department,
  entry,
  exclude,
  grant,
  link,
  officer,
  ownTask,
  post,
  provider,
  scope,
  workspaceOf,
} from '@taiseizu/core/testing'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules'
import { compareVariants } from './compare-variants'
import { figureKinds, sayFigure } from './figures'
import { metricTexts } from './metric-texts'
import { dutyDifferenceSaid, unitDifferenceSaid } from './say-duties'
import { sayDifferences, sayOwnChanges } from './say-differences'

const watch = 'security-monitoring-operation.monitor-detect-respond'
const pieces = [
  officer('ceo', { name: { ja: '社長', en: 'CEO' } }),
  department('it', { parent: 'ceo', name: { ja: '情シス', en: 'IT' }, functions: ['it'] }),
  department('plant', { parent: 'ceo', name: { ja: '工場', en: 'Plant' } }),
  provider('co', { name: '*監視* 会社' }),
  scope('office', 'it', 'it', { name: { ja: 'OA環境', en: 'Office' } }),
  contract('c', { provider: 'co', manager: 'it' }),
  assign('it', 'A', watch, { scope: 'office' }),
  post('p', 'it', { skills: { systemSecurity: 'none' } }),
]
const toBe = [
  entry('units', { id: 'plant', parent: 'it', functions: ['business', 'ot-sirt'] }),
  entry('contracts', { id: 'c', decidedBy: 'ceo', clauses: ['audit-right'] }),
  entry('posts', { id: 'p', skills: { systemSecurity: 'lead' }, vacant: true }),
  assign('plant', 'R', watch, { scope: 'office' }),
]
const workspace = workspaceOf(pieces, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: toBe }] })
const compared = () => compareVariants(workspace, ['as-is', 'to-be'], { rules })

describe('findings', () => {
  test('that count in one variant alone come or go, the others stay', () => {
    const [difference] = compared().differences
    const told = (list: readonly { readonly key: string }[] = []) => list.map(({ key }) => key)
    expect(told(difference?.findings.gone)).toContain('SRC-08:contract/c')
    expect(told(difference?.findings.come)).not.toContain('SRC-08:contract/c')
    const after = compared().variants[1]?.report.findings ?? []
    expect(difference?.findings.stayed).toBe(after.length - (difference?.findings.come.length ?? 0))
  })

  test('that are accepted in one variant alone count in the other', () => {
    const key = 'AUT-07'
    const exception = { rule: key, key, reason: 'soon', approvedBy: 'board', variant: 'to-be' }
    const accepted = { ...workspace, exceptions: [exception] }
    const { differences } = compareVariants(accepted, ['as-is', 'to-be'], { rules })
    expect(differences[0]?.findings.gone.map((finding) => finding.key)).toContain(key)
  })
})

describe('figures', () => {
  test('are those of the design and those of its findings, each with its words', () => {
    expect(figureKinds.map(({ id }) => id).toSorted()).toEqual(Object.keys(metricTexts).toSorted())
    expect(figureKinds.length).toBeGreaterThan(metrics.length)
    const { report, figures } = compared().variants[0]!
    const valueOf = (id: string) => figures.find(({ kind }) => kind.id === id)?.value
    expect(valueOf('findings-error')).toBe(report.summary.error)
    const families = ['coverage', 'sourcing', 'authority', 'structure', 'group', 'people']
    const sum = families.reduce((all, family) => all + (valueOf(`findings-${family}`) ?? 0), 0)
    expect(sum).toBe(report.findings.length)
    expect(valueOf('escalation-to-ciso')).toBeNull()
  })

  test('are said as people read them', () => {
    expect(sayFigure(1 / 3, 'share', 'en')).toBe('33.3%')
    expect(sayFigure(2.666, 'steps', 'ja')).toBe('2.67')
    expect(sayFigure(null, 'count', 'en')).toBe('— (nothing to measure)')
  })
})

describe('the changes of a variant as a text', () => {
  test('name records, keys and values in words', () => {
    expect(sayOwnChanges(workspace, 'to-be', 'en', 'text')).toBe(
      [
        'Units (1)',
        '  Moved: Plant',
        '    functions: (none) → Business, OT-SIRT',
        '    parent: CEO → IT',
        '',
        'Assignments (1)',
        '  Added: Plant R — Security monitoring, detection and response (Office)',
        '',
        'Contracts (1)',
        '  Changed: c',
        '    clauses: (none) → Right to audit',
        '    decided by: (none) → CEO',
        '',
        'Posts (1)',
        '  Changed: p',
        '    skills (System security): No mark → Able to lead (◎)',
        '    vacant: (none) → yes',
      ].join('\n'),
    )
  })

  test('speak Japanese, and take names as text in Markdown', () => {
    const renamed = workspaceOf(pieces, {
      variants: [{ id: 'to-be', basedOn: 'as-is', pieces: [entry('units', { id: 'co', registered: true })] }],
    })
    expect(sayOwnChanges(renamed, 'to-be', 'ja', 'markdown')).toBe(
      [
        '### 部署・機関 (1)',
        '',
        String.raw`- 変更: **\*監視\* 会社**`,
        String.raw`  - 情報セキュリティサービス基準への登録: （なし） → はい`,
      ].join('\n'),
    )
  })

  test('name records of every collection, also those that have no id of their own', () => {
    const own = [
      grant('it', 'halt', 'office'),
      link('escalates-to', 'it', 'ceo'),
      exclude(watch, 'not-applicable', { scope: 'office', note: 'why' }),
      ownTask('own.task', { name: '独自', field: 'security-supervision', applies: 'enterprise' }),
      post('q', 'plant', { name: '当番' }),
    ]
    const text = sayOwnChanges(
      workspaceOf(pieces, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: own }] }),
      'to-be',
      'ja',
      'text',
    )
    expect(text.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      '  追加: 独自',
      expect.stringMatching(/^  追加: 情シス — .*: OA環境$/u),
      '  追加: 情シス → 社長（エスカレーション）',
      '  追加: セキュリティ監視・検知・対応（OA環境）',
      '  追加: 当番',
    ])
  })

  test('say so where there are none', () => {
    expect(sayOwnChanges(workspace, 'as-is', 'en', 'text')).toBe('No differences.')
    const design: Design = compared().variants[0]!.report.design
    expect(sayDifferences([], { before: design, after: design }, 'ja', 'markdown')).toBe('違いはありません。')
  })
})

describe('what changes for whom', () => {
  const [difference] = compared().differences
  const unitSaid = (id: string, language: Language) => {
    const found = difference?.units.find(({ unit }) => unit.id === id)
    return found && unitDifferenceSaid(found, language)
  }

  test('is told to each unit by itself', () => {
    expect(unitSaid('plant', 'en')).toEqual({
      head: 'Plant',
      lines: [
        'Under: CEO → IT',
        'Takes on (R): Security monitoring and operation: Security monitoring, detection and response (Office)',
      ],
    })
    const plantTakesBoth = [...toBe, assign('plant', 'A', watch, { scope: 'office' })]
    const both = workspaceOf(pieces, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: plantTakesBoth }] })
    const [other] = compareVariants(both, ['as-is', 'to-be'], { rules }).differences
    const plant = other?.units.find(({ unit }) => unit.id === 'plant')
    expect(plant && unitDifferenceSaid(plant, 'ja').lines[1]).toMatch(/^新たに担う（R・A）: セキュリティ監視・運用: /u)
    expect(unitSaid('it', 'ja')?.lines[0]).toMatch(/^担い続けるが状況が変わる（A）: /u)
    expect(unitSaid('co', 'en')).toBeUndefined()
  })

  test('is told of a duty with how it stood and stands', () => {
    const duty = difference?.duties[0]
    expect(difference?.duties).toHaveLength(1)
    expect(duty && dutyDifferenceSaid(duty, 'en').lines).toEqual([
      'Unperformed, Matched → Covered, Matched, in-house',
      'R comes to: Plant',
    ])
  })
})
