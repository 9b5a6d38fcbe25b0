import { sum, summaryLine } from './counts.mjs'
import { install } from './install.mjs'
import { runMain } from './process.mjs'
import { browserStep, buildStep, sizeStep, staticSteps, unitStep } from './steps.mjs'

/** `npm test`: every check there is, in order, up to the first that fails. */
await runMain(async () => {
  await install()
  const counts = []
  for (const step of stepsFor(process.argv.slice(2))) {
    process.stdout.write(`\n▶ ${step.name}\n`)
    const began = performance.now()
    const outcome = await step.run()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    if (outcome.counts) counts.push(outcome.counts)
    process.stdout.write(`${outcome.ok ? '✓' : '✗'} ${step.name} (${seconds} s)\n`)
    if (outcome.ok) continue
    process.exitCode = 1
    process.stdout.write(`\n「${step.name}」で失敗しました。/ Stopped at "${step.name}". ${step.advice}\n`)
    break
  }
  if (counts.length > 0) process.stdout.write(`\n${summaryLine(sum(counts))}\n`)
})

/**
 * @param {readonly string[]} filters Parts of names of test files: only these run, and nothing else is checked.
 * @returns {import('./steps.mjs').Step[]}
 */
function stepsFor(filters) {
  if (filters.length === 0) return [...staticSteps, buildStep, sizeStep, unitStep([]), browserStep([])]
  if (filters.some((filter) => filter.includes('e2e'))) return [buildStep, browserStep(filters)]
  return [unitStep(filters)]
}
