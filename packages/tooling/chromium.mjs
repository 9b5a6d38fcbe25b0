import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal, run } from './process.mjs'

/**
 * The browser the tests drive, with a Japanese typeface for it to draw with. On Debian, as root,
 * what is missing is installed; elsewhere that is the user's decision.
 *
 * @returns {Promise<string>} Path of the program.
 */
export async function provideChromium() {
  const found = findChromium()
  const typefaceMissing = process.platform === 'linux' && !hasJapaneseTypeface()
  if (found !== undefined && !typefaceMissing) return found
  if (isDebianRoot()) {
    await aptInstall([...(found === undefined ? ['chromium'] : []), 'fontconfig', 'fonts-noto-cjk'])
    const installed = findChromium()
    if (installed !== undefined) return installed
  }
  if (found === undefined) throw new Refusal(whatToInstall)
  process.stderr.write(
    '注意：日本語フォントがありません。sudo apt-get install fonts-noto-cjk などで入れてください。\n' +
      'Note: there is no Japanese typeface here; pictures will show boxes. Install e.g. fonts-noto-cjk.\n',
  )
  return found
}

const whatToInstall = `ブラウザーのテストには Chromium か Google Chrome が必要です。次のいずれかを行ってください。
The browser tests need Chromium or Google Chrome. Do one of these:
  Debian:          sudo apt-get install chromium fonts-noto-cjk
  Ubuntu, Fedora:  https://www.google.com/chrome/
  macOS:           brew install --cask google-chrome
  Windows:         winget install Google.Chrome
  installed elsewhere / 別の場所にある場合:  CHROMIUM=/path/to/chrome npm test`

/** @returns {string | undefined} */
function findChromium() {
  const chosen = process.env['CHROMIUM']
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Refusal(`CHROMIUM=${chosen}: そのようなファイルはありません。/ There is no such file.`)
  }
  return usualPlaces(process.platform, process.env).find((path) => existsSync(path) && starts(path))
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]}
 */
export function usualPlaces(platform, environment) {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    return programs.flatMap((program) => folders.map((folder) => join(folder, program)))
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(environment['HOME'] ? [join(environment['HOME'], 'Applications')] : [])]
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return programs.flatMap((name) => folders.map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`)))
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  return [...names.map((name) => join('/usr/bin', name)), '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

/**
 * Whether it is more than a name: Ubuntu's /usr/bin/chromium-browser only tells where to get one.
 *
 * @param {string} path
 */
function starts(path) {
  if (process.platform !== 'linux') return true // Windows would open a window at this
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function hasJapaneseTypeface() {
  const { status, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** @param {readonly string[]} packages */
async function aptInstall(packages) {
  process.stdout.write(`Installing for the browser tests: ${packages.join(' ')} …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const code =
    (await run('apt-get', ['update', '-qq'], { env })) ||
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env }))
  if (code !== 0) throw new Refusal(`apt-get install ${packages.join(' ')} failed; the reason stands above.`)
}
