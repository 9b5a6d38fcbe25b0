import { expect, test } from 'vitest'
import { usualPlaces } from './chromium.mjs'
import { plainEnvironment, refuseOldNode } from './install.mjs'
import { opener } from './open-browser.mjs'

test('refuses a node that is too old, naming the one it needs', () => {
  for (const version of ['18.20.8', '20.18.3']) expect(() => refuseOldNode(version)).toThrow('20.19')
  for (const version of ['20.19.0', '22.0.0', '24.1.0']) expect(() => refuseOldNode(version)).not.toThrow()
})

test("hands on where to fetch from, and none of npm's other settings", () => {
  const kept = { PATH: '/bin', npm_config_registry: 'https://r', npm_config_cache: '/c', npm_config_https_proxy: 'p' }
  expect(plainEnvironment({ ...kept, npm_config_user_agent: 'npm', NPM_CONFIG_PREFIX: '/usr' })).toEqual(kept)
})

test('opens a browser on a desktop, and never in CI or where the user said none', () => {
  expect(opener('darwin', {})).toEqual(['open'])
  expect(opener('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open'])
  expect(opener('linux', {})).toBeUndefined()
  expect(opener('darwin', { CI: 'true' })).toBeUndefined()
  expect(opener('win32', { BROWSER: 'none' })).toBeUndefined()
})

test('looks for a browser where each system keeps it', () => {
  expect(usualPlaces('linux', {})).toContain('/usr/bin/chromium')
  expect(usualPlaces('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  expect(usualPlaces('win32', { PROGRAMFILES: 'P' }).map((path) => path.replaceAll('\\', '/'))).toContain(
    'P/Google/Chrome/Application/chrome.exe',
  )
})
