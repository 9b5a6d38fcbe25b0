#!/usr/bin/env node
/**
 * Reads spoilt files, as many as asked for: `node packages/bench/fuzz.mjs [count] [seed] [from]`. The same seed spoils the same files in
 * the same ways; `from` is the number of the first, so that one that failed can be made again. What fails is kept in .cache/fuzz.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { createServer } from 'vite'

const [count = 100_000, seed = 1, from = 0] = process.argv.slice(2).map(Number)
const root = fileURLToPath(new URL('../..', import.meta.url))
const kept = join(root, '.cache', 'fuzz')
const bound = 10_000
const patience = 60_000

/** A hang blocks this thread: another one looks on, and says which input it is. */
const state = new Int32Array(new SharedArrayBuffer(4))
const watch = new Worker(
  `const { workerData: { state, patience, seed } } = require('node:worker_threads')
   let last = -1
   setInterval(() => {
     if (state[0] === last && last > 0) {
       require('node:fs').writeSync(2, 'seed ' + seed + ', input ' + (last - 1) + ' does not come to an end\\n')
       process.kill(process.pid, 'SIGKILL')
     }
     last = state[0]
   }, patience)`,
  { eval: true, workerData: { state, patience, seed } },
)

const server = await createServer({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { arbitraryWorkspace } = await server.ssrLoadModule('@taiseizu/core/testing/arbitrary')
  const { corpusOf } = await server.ssrLoadModule('/src/fuzz/corpus.ts')
  const { fuzz } = await server.ssrLoadModule('/src/fuzz/fuzz.ts')
  const corpus = corpusOf(join(root, 'fixtures'), fc.sample(arbitraryWorkspace(), { numRuns: 150, seed }))
  mkdirSync(kept, { recursive: true })
  const begin = performance.now()
  const seconds = () => ((performance.now() - begin) / 1000).toFixed(0)
  const report = fuzz({
    corpus,
    count,
    seed,
    bound,
    from,
    onInput: ({ number }) => {
      state[0] = number + 1
      if (number > from && number % 5_000 === 0) console.log(`${number - from} inputs, ${seconds()} s`)
    },
    onFailure: ({ input, error }) => {
      const file = join(kept, `seed-${seed}-input-${input.number}.txt`)
      // Half characters are kept too.
      writeFileSync(file, input.text.isWellFormed?.() === false ? JSON.stringify(input.text) : input.text)
      console.log(
        `seed ${seed}, input ${input.number}: ${input.seed}, ${input.done.join(', ')} (${input.syntax ?? 'any syntax'})`,
      )
      console.log(`  ${error?.stack?.split('\n').slice(0, 4).join('\n  ') ?? error}\n  kept in ${file}`)
    },
  })
  const share = ((100 * report.ok) / Math.max(1, report.inputs)).toFixed(1)
  console.log(
    `seed ${seed}: ${report.inputs} inputs in ${seconds()} s, ${share} % of them right, ${report.failures.length} failures`,
  )
  console.log('The slowest:')
  for (const { input, length, all, reading } of report.slowest)
    console.log(
      `  ${all.toFixed(0)} ms (${reading.toFixed(0)} ms to read ${length} characters): input ${input.number}, ${input.seed}, ${input.done.join(', ')}`,
    )
  if (report.failures.length > 0) process.exitCode = 1
} finally {
  await server.close()
  await watch.terminate()
}
