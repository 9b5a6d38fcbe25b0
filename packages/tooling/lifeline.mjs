import { execFileSync } from 'node:child_process'

/**
 * Calls back once when one of the processes that started us is gone: npm that is killed outright
 * cannot tell us, and the server would hold its port for ever. Only under npm: whoever starts the
 * script directly may well mean to leave it running.
 *
 * @param {() => void} onGone
 */
export function watchStarters(onGone) {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const starters = [process.ppid, ...parentOfShell(process.ppid)]
  const timer = setInterval(() => {
    if (starters.every(isAlive)) return
    clearInterval(timer)
    onGone()
  }, 500)
  timer.unref()
}

/**
 * The parent of a shell: npm starts us through one, and it outlives npm.
 *
 * @param {number} id
 * @returns {number[]} Nothing where the process is no shell, or the system does not tell.
 */
function parentOfShell(id) {
  if (process.platform === 'win32') return []
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(id)], { encoding: 'utf8' }).trim()
    const [parent, command = ''] = line.split(/\s+/)
    return command.endsWith('sh') ? [Number(parent)] : []
  } catch {
    return [] // no `ps` here: the shell alone is watched
  }
}

/** @param {number} id */
function isAlive(id) {
  try {
    process.kill(id, 0) // signal 0 only asks
    return true
  } catch {
    return false
  }
}
