import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const benchmarks = ['packages/**/*.bench.ts', 'apps/editor/src/**/*.bench.ts']
const exclude = ['**/node_modules/**', '**/dist/**', '**/.cache/**']

export default defineConfig({
  root,
  cacheDir: '.cache/vite',
  test: {
    coverage: {
      include: ['packages/*/src/**/*.ts', 'apps/editor/src/**/*.{ts,tsx}'],
      exclude: ['**/*.{test,bench}.{ts,tsx}', '**/testing/**'],
      reportsDirectory: '.cache/coverage',
    },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['packages/**/*.test.ts', 'apps/editor/src/**/*.test.{ts,tsx}'],
          exclude,
          environment: 'node',
          // No test leaves anything behind, so a worker loads the packages once for all its files.
          isolate: false,
          maxWorkers: availableParallelism(),
          testTimeout: 60_000, // a machine that does much else at the same time is no fault of a test
          benchmark: { include: benchmarks },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['apps/editor/e2e/**/*.e2e.ts'],
          exclude,
          benchmark: { include: [] },
          environment: 'node',
          globalSetup: ['packages/tooling/e2e-server.ts'],
          // The files of a worker share its browser. Two workers: while one waits for its browser the other goes on.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
