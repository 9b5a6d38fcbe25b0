import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** Something the person at the terminal can put right: its message is shown without a stack. */
export class Refusal extends Error {}

/**
 * Runs a program in the repository's folder, its output on our terminal. When we are told to stop,
 * it is told so too.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>} The exit code; 127 where the program cannot be started.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: process.env, ...options })
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      child.kill(signal)
      process.exit(signal === 'SIGINT' ? 130 : 143)
    }
    process.once('SIGINT', passOn)
    process.once('SIGTERM', passOn)
    /** @param {number} code */
    const done = (code) => {
      process.off('SIGINT', passOn)
      process.off('SIGTERM', passOn)
      resolve(code)
    }
    child.once('error', () => done(127))
    child.once('exit', (code) => done(code ?? 1))
  })
}

/**
 * Runs a script with the node that runs us.
 *
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options)
}

/**
 * Runs the main function of a script; a {@link Refusal} ends it with its message and exit code 1.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = 1
  }
}
