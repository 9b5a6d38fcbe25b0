import { designOf } from '@taiseizu/core'
import { assign, department, officer, provider, scope, workspaceOf } from '@taiseizu/core/testing'
import { check, fixesOf, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { fixesOffered } from './fixes-offered'

test('a fix is called, and changes, what the rules say of it, whenever it is asked for', () => {
  const field = 'security-monitoring-operation'
  const design = designOf(
    workspaceOf([
      officer('ceo'),
      department('it', { parent: 'ceo', name: { ja: '情報部', en: 'IT' } }),
      department('audit', { parent: 'ceo', functions: ['internal-audit'] }),
      provider('soc-co'),
      scope('office', 'it', 'it'),
      assign('soc-co', 'R', field, { scope: 'office', mode: 'outsourced' }),
      assign('it', 'A', field),
    ]),
    'as-is',
  )
  const { findings } = check(design, { rules, today: '2026-11-21' })
  const mendable = findings.filter((finding) => fixesOffered(finding, design).length > 0)
  expect(mendable.length).toBeGreaterThan(5)
  for (const finding of mendable) {
    const told = fixesOffered(finding, design).map(({ label, changes }) => ({ label, changes: changes() }))
    const [ja, en] = [fixesOf(finding, design, 'ja'), fixesOf(finding, design, 'en')]
    expect(told, finding.key).toEqual(
      ja.map(({ label, changes }, place) => ({ label: { ja: label, en: en[place]?.label }, changes })),
    )
  }
})
