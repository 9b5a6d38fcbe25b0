import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cruiseTree } from './cruise.mjs'

/** A tree of its own for each claim: one file, what it imports, and the rules that object. */
const trees: { claim: string; file: string; imports: string; objections: string[] }[] = [
  {
    claim: 'core imports the catalogue by its name',
    file: 'packages/core/src/workspace/read.ts',
    imports: "import { x } from '@taiseizu/catalogue'",
    objections: [],
  },
  {
    claim: 'the catalogue does not import core',
    file: 'packages/catalogue/src/fields.ts',
    imports: "import { x } from '@taiseizu/core'",
    objections: ['package-order-catalogue'],
  },
  {
    claim: 'rules do not import the command line, not even a type',
    file: 'packages/rules/src/engine/run.ts',
    imports: "import type { x } from '@taiseizu/cli'",
    objections: ['package-order-rules'],
  },
  {
    claim: 'a package is not entered past its index',
    file: 'packages/rules/src/engine/run.ts',
    imports: "import { x } from '../../../core/src/graph/graph'",
    objections: ['a-package-has-a-name', 'a-package-is-its-index'],
  },
  {
    claim: 'no package imports an application',
    file: 'packages/cli/src/main.ts',
    imports: "import { x } from '../../../apps/editor/src/state/store'",
    objections: ['a-package-has-a-name', 'a-package-is-its-index', 'nobody-imports-an-application'],
  },
  {
    claim: 'the workspace does not know the graph',
    file: 'packages/core/src/workspace/read.ts',
    imports: "import { x } from '../graph/graph'",
    objections: ['core-order-workspace'],
  },
  {
    claim: 'the graph knows the workspace',
    file: 'packages/core/src/graph/duties.ts',
    imports: "import { x } from '../workspace/text'",
    objections: [],
  },
  {
    claim: 'a folder of core without a place in the order is noticed',
    file: 'packages/core/src/index.ts',
    imports: "import { x } from './misc/things'",
    objections: ['core-folder-has-a-place'],
  },
  {
    claim: 'only tests import the builders of tests',
    file: 'packages/core/src/duties/duties.ts',
    imports: "import { x } from '../testing/index'",
    objections: ['testing-is-for-tests'],
  },
  {
    claim: 'a test imports the builders of tests',
    file: 'packages/rules/src/coverage/cov-01.test.ts',
    imports: "import { x } from '@taiseizu/core/testing'",
    objections: [],
  },
  {
    claim: 'one family of rules does not import another',
    file: 'packages/rules/src/coverage/cov-01.ts',
    imports: "import { x } from '../sourcing/src-01'",
    objections: ['rules-stand-alone'],
  },
  {
    claim: 'the engine imports no rule',
    file: 'packages/rules/src/engine/run.ts',
    imports: "import { x } from '../sourcing/src-01'",
    objections: ['the-engine-knows-no-rule'],
  },
  {
    claim: 'a view does not import another view',
    file: 'apps/editor/src/views/graph/graph.tsx',
    imports: "import { x } from '../matrix/matrix'",
    objections: ['views-stand-alone'],
  },
  {
    claim: 'a view imports its own files and what views share',
    file: 'apps/editor/src/views/matrix/cell.tsx',
    imports: "import { x } from './matrix'\nimport { y } from '../view'",
    objections: [],
  },
  {
    claim: 'state does not import commands',
    file: 'apps/editor/src/state/slice.ts',
    imports: "import { x } from '../commands/command'",
    objections: ['editor-order-state'],
  },
  {
    claim: 'the controls take types of the catalogue, no facts',
    file: 'apps/editor/src/ui/chip.tsx',
    imports: "import { x } from '@taiseizu/catalogue'",
    objections: ['ui-takes-types-of-the-catalogue-only'],
  },
  {
    claim: 'a type of the catalogue may go into a control',
    file: 'apps/editor/src/ui/chip.tsx',
    imports: "import type { x } from '@taiseizu/catalogue'",
    objections: [],
  },
  {
    claim: 'state knows the types of the platform only',
    file: 'apps/editor/src/state/slice.ts',
    imports: "import { x } from '../platform/files'",
    objections: ['main-hands-the-platform-in'],
  },
  {
    claim: 'an import that leads nowhere is noticed',
    file: 'packages/core/src/graph/new.ts',
    imports: "import { x } from './nowhere'",
    objections: ['resolvable'],
  },
]

/** What the trees import. */
const targets = [
  'packages/catalogue/src/index.ts',
  'packages/core/src/index.ts',
  'packages/core/src/testing/index.ts',
  'packages/core/src/workspace/text.ts',
  'packages/core/src/graph/graph.ts',
  'packages/core/src/misc/things.ts',
  'packages/cli/src/index.ts',
  'packages/rules/src/sourcing/src-01.ts',
  'apps/editor/src/state/store.ts',
  'apps/editor/src/commands/command.ts',
  'apps/editor/src/platform/files.ts',
  'apps/editor/src/views/matrix/matrix.tsx',
  'apps/editor/src/views/view.ts',
]

const folder = mkdtempSync(join(tmpdir(), 'taiseizu-arrows-'))

beforeAll(() => {
  for (const target of targets) write(target, 'export type x = string\nexport const x = 1\nexport const y = 2\n')
  for (const name of ['catalogue', 'core', 'cli']) {
    const exports = { '.': './src/index.ts', './testing': './src/testing/index.ts' }
    write(`packages/${name}/package.json`, JSON.stringify({ name: `@taiseizu/${name}`, exports }))
    mkdirSync(join(folder, 'node_modules/@taiseizu'), { recursive: true })
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@taiseizu', name), 'junction')
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the arrows', () => {
  for (const { claim, file, imports, objections } of trees)
    test(claim, async () => {
      write(file, `${imports}\nexport type z = x\n`)
      try {
        const { summary } = await cruiseTree(folder)
        expect(summary.violations.map(({ rule }) => rule.name).toSorted()).toEqual(objections)
      } finally {
        if (targets.includes(file)) write(file, 'export type x = string\n')
        else rmSync(join(folder, file))
      }
    })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
