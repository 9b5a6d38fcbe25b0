import { spawn } from 'node:child_process'

/**
 * Shows an address in the browser where there is a desktop; elsewhere does nothing. Never fails:
 * the address stands on the terminal as well.
 *
 * @param {string} url
 */
export function openBrowser(url) {
  const command = opener(process.platform, process.env)
  if (command === undefined) return
  const [program, ...args] = command
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  child.once('error', () => {})
  child.unref()
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {[string, ...string[]] | undefined} The command that opens an address; undefined where none should be.
 */
export function opener(platform, environment) {
  if (environment['CI'] || environment['BROWSER'] === 'none') return undefined
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined
}
