#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../dist/taiseizu.mjs', import.meta.url)

if (existsSync(program)) await import(program.href)
else {
  process.stderr.write(
    'taiseizu はまだビルドされていません。npm start か npm test がビルドします。/ Not built yet: npm start or npm test builds it.\n',
  )
  process.exitCode = 2
}
