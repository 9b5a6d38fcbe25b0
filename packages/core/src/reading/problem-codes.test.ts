/** Each kind of problem, shown by the smallest file that has it; ▲ marks the place where it is to be reported. */
import { describe, expect, test } from 'vitest'
import { limits } from '../workspace/limits'
import { type Problem, type ProblemCode, problemCodes } from '../workspace/problems'
import { readWorkspace } from './read'

/** A file with these units, further keys of the variant, and further keys of the file. */
const file = (parts: { units?: string[]; variant?: string[]; more?: string[] }): string =>
  [
    'format: taiseizu/1',
    'organisation: { name: Sample }',
    'variants:',
    '  - id: as-is',
    '    name: As is',
    '    units:',
    '      - { id: ceo, kind: officer, name: CEO }',
    '      - { id: it, kind: department, name: IT, parent: ceo }',
    '      - { id: soc-co, kind: provider, name: Watch }',
    '      - { id: law-co, kind: provider, name: Law }',
    ...(parts.units ?? []).map((unit) => `      - ${unit}`),
    '    scopes: [{ id: office, kind: it, name: Office, owner: it }]',
    ...(parts.variant ?? []).map((line) => `    ${line}`),
    ...(parts.more ?? []),
    '',
  ].join('\n')

const derived = (...lines: string[]) => [
  '  - { id: to-be, name: To be, basedOn: as-is,',
  ...lines.map((line) => `      ${line}`),
  '    }',
]
const task = 'security-supervision.education'

/** Files by the one problem that each has. */
const examples: readonly (readonly [ProblemCode, string, Partial<Problem>?])[] = [
  ['file-empty', '▲  \n'],
  ['character-not-allowed', file({ units: ['{ id: x, kind: board, name: "a▲\0" }'] }), { found: 'U+0000' }],
  ['syntax', file({ units: ['{ id: x, kind: board, name: ▲@x }'] }), { found: 'start-of-value' }],
  ['duplicate-key', file({ units: ['{ id: x, kind: board, name: X, ▲kind: team }'] }), { found: 'kind' }],
  ['alias', file({ variant: ['authority: [{ holder: it, kind: halt, over: ▲* }]'] })],
  ['tag', file({ units: ['{ id: x, kind: board, name: ▲!mine X }'] })],
  ['nested-too-deep', file({ more: [`assessment: { a: ${'['.repeat(30)}▲[${']'.repeat(31)} }`] })],
  ['format-missing', '▲organisation: { name: Sample }\nvariants: []\n'],
  ['format-unknown', 'format: ▲taisezu/1\norganisation: { name: Sample }\nvariants: []\n', { nearest: 'taiseizu/1' }],
  ['format-newer', 'format: ▲taiseizu/2\nwhatever: it says\n', { found: 'taiseizu/2' }],
  ['key-unknown', file({ units: ['{ id: x, kind: board, name: X, ▲funktions: [soc] }'] }), { nearest: 'functions' }],
  ['key-missing', file({ units: ['▲{ id: x, kind: board }'] }), { found: 'name' }],
  ['type-wrong', file({ units: ['{ id: x, kind: board, name: X, headcount: ▲many }'] }), { found: 'many' }],
  ['value-unknown', file({ units: ['{ id: x, kind: ▲sites, name: X }'] }), { found: 'sites', nearest: 'site' }],
  ['text-empty', file({ units: ['{ id: x, kind: board, name: ▲"" }'] })],
  ['text-too-long', file({ units: [`{ id: x, kind: board, name: ▲${'x'.repeat(limits.textLength + 1)} }`] })],
  ['id-malformed', file({ units: ['{ id: ▲Head Office, kind: board, name: X }'] }), { nearest: 'head-office' }],
  ['date-wrong', file({ variant: ['contracts: [{ id: c, provider: soc-co, until: ▲2026-02-30 }]'] })],
  ['number-out-of-range', file({ units: ['{ id: x, kind: board, name: X, headcount: ▲-1 }'] }), { found: -1 }],
  ['list-empty', file({ units: ['{ id: x, kind: board, name: X, layers: ▲[] }'] })],
  ['list-too-long', file({ units: [`{ id: x, kind: board, name: X, tags: ▲[${'a,'.repeat(limits.listLength)}a] }`] })],
  ['null-without-base', file({ units: ['{ id: x, kind: board, name: X, parent: ▲null }'] })],
  ['remove-without-base', file({ units: ['{ id: x, kind: board, name: X, ▲remove: true }'] })],
  ['id-reserved', file({ units: ['{ id: ▲enterprise, kind: board, name: X }'] })],
  ['identity-repeated', file({ units: ['{ id: ▲it, kind: board, name: X }'] }), { found: 'it' }],
  ['base-unknown', file({ more: ['  - { id: to-be, name: To be, basedOn: ▲as-si }'] }), { nearest: 'as-is' }],
  [
    'base-circle',
    file({ more: ['  - { id: a, name: A, basedOn: ▲b }', '  - { id: b, name: B, basedOn: a }'] }),
    { found: 'a → b → a' },
  ],
  [
    'records-too-many',
    file({
      units: Array.from({ length: 9_999 }, (_, at) => `{ id: u-${at}, kind: board, name: U }`),
      more: [
        ...Array.from({ length: 998 }, (_, at) => `  - { id: v-${at}, name: V, basedOn: as-is }`),
        '  - ▲{ id: last, name: Last, basedOn: as-is }',
      ],
    }),
  ],
  ['rule-unknown', file({ more: ['settings: { rules: { ▲AUT-10: off } }'] }), { nearest: 'AUT-01' }],
  [
    'exception-key-wrong',
    file({ more: ['exceptions: [{ rule: AUT-01, key: ▲"STR-07:x", reason: R }]'] }),
    { nearest: 'AUT-01:x' },
  ],
  [
    'exception-repeated',
    file({
      more: [
        'exceptions:',
        '  - { rule: AUT-01, key: AUT-01, reason: R }',
        '  - ▲{ rule: AUT-01, key: AUT-01, reason: R }',
      ],
    }),
  ],
  ['exception-not-allowed', file({ more: ['exceptions: [{ rule: ▲STR-07, key: STR-07, reason: R }]'] })],
  [
    'reference-unknown',
    file({ units: ['{ id: x, kind: board, name: X, parent: ▲cio }'] }),
    { found: 'cio', nearest: 'ceo' },
  ],
  ['reference-removed', file({ more: derived('units: [▲{ id: ceo, remove: true }]') }), { found: 'parent' }],
  ['key-not-for-kind', file({ units: ['{ id: x, kind: board, name: X, ▲offices: [ceo] }'] })],
  ['provider-as-parent', file({ units: ['{ id: x, kind: board, name: X, parent: ▲soc-co }'] })],
  [
    'parent-circle',
    file({ units: ['{ id: a, kind: team, name: A, parent: ▲b }', '{ id: b, kind: team, name: B, parent: a }'] }),
    { found: 'a → b → a' },
  ],
  [
    'chairs-several',
    file({
      units: ['{ id: x, kind: team, name: X, members: [{ unit: it, chair: true }, ▲{ unit: ceo, chair: true }] }'],
    }),
    { found: 'ceo' },
  ],
  [
    'task-and-field',
    file({ variant: [`assignments: [{ unit: it, role: A, task: ${task}, ▲field: security-audit }]`] }),
  ],
  ['task-or-field-missing', file({ variant: ['assignments: [▲{ unit: it, role: A }]'] })],
  ['task-not-standard', file({ variant: ['assignments: [{ unit: it, role: A, task: ▲OUTSIDE }]'] })],
  ['task-id-taken', file({ variant: [`tasks: [{ id: ▲${task}, applies: all }]`] })],
  ['task-differs-from-catalogue', file({ variant: ['tasks: [{ id: OUTSIDE, applies: all, name: ▲Mine }]'] })],
  [
    'provider-in-house',
    file({ variant: [`assignments: [{ unit: soc-co, role: R, task: ${task}, mode: ▲in-house }]`] }),
  ],
  [
    'contract-of-other-provider',
    file({
      variant: [
        'contracts: [{ id: law, provider: law-co }]',
        `assignments: [{ unit: soc-co, role: R, task: ${task}, contract: ▲law }]`,
      ],
    }),
  ],
  ['note-missing', file({ variant: ['exclusions: [{ field: legal, reason: ▲not-applicable }]'] })],
  ['link-to-itself', file({ variant: ['links: [{ kind: advises, from: it, to: ▲it }]'] })],
  [
    'duties-too-many',
    file({
      more: [
        '  - ▲{ id: to-be, name: To be, basedOn: as-is,',
        `      scopes: [${Array.from({ length: 1_500 }, (_, at) => `{ id: s-${at}, kind: it, name: S, owner: it }`).join()}],`,
        `      tasks: [${Array.from({ length: 1_400 }, (_, at) => `{ id: t-${at}, field: legal, name: T, applies: all }`).join()}] }`,
      ],
    }),
  ],
]

/** A task that the guide prints, but that becomes a duty only where it is added. */
const outside = 'security-executive.decide-and-resource'

const rules = ['AUT-01', 'STR-07']
describe('each kind of problem', () => {
  for (const [code, marked, more = {}] of examples) {
    const text = marked.replace('OUTSIDE', outside)
    test(`${code} is reported where it is, and nothing else`, () => {
      const offset = text.indexOf('▲')
      const before = text.slice(0, offset).split('\n')
      const reading = readWorkspace(text.replace('▲', ''), { rules })
      expect(reading).toMatchObject({
        ok: false,
        problems: [{ code, at: { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, ...more }],
      })
      expect(reading.ok || reading.problems).toHaveLength(1)
    })
  }

  test('has its example here, but for a file too big to be written out', () => {
    const shown = new Set([...examples.map(([code]) => code), 'file-too-big'])
    expect(problemCodes.filter((code) => !shown.has(code))).toEqual([])
  })
})

test('files that are right have no problem', () => {
  expect(readWorkspace(file({}), { rules })).toMatchObject({ ok: true })
})
