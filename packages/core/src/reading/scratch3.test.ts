import { test } from 'vitest'
import { workspaceJsonSchema } from '../workspace/json-schema'
import { writeFileSync } from 'node:fs'
test('s', () => { const t = JSON.stringify(workspaceJsonSchema('ja'), null, 1); writeFileSync('/tmp/w/schema.json', t) ; console.log(t.length) })
