import { expect, test } from 'vitest'
import { withEditor } from './editor'

test('lets an editor pass that does nothing wrong', async () => {
  await withEditor(async (page) => {
    await page.waitForLoadState('load')
    expect(await page.title()).toContain('Taiseizu')
  })
})

test('fails a test that causes a console error', async () => {
  const run = withEditor(async (page) => {
    await page.evaluate("console.error('planted')")
  })
  await expect(run).rejects.toThrow('console error: planted')
})

test('fails a test that causes an error nobody caught', async () => {
  const run = withEditor(async (page) => {
    await page.evaluate("setTimeout(() => { throw new Error('planted') })")
  })
  await expect(run).rejects.toThrow('uncaught error: Error: planted')
})

test('fails a test in which the page asks another host', async () => {
  const run = withEditor(async (page) => {
    await page.evaluate("open('http://192.0.2.1/planted')")
    await page.context().waitForEvent('requestfailed', { predicate: (request) => request.url().includes('planted') })
  })
  await expect(run).rejects.toThrow('request to http://192.0.2.1/planted')
})

test('the content security policy refuses another host, and the guard tells', async () => {
  const run = withEditor(async (page) => {
    await page.evaluate("fetch('http://192.0.2.1/planted').catch(() => undefined)")
  })
  await expect(run).rejects.toThrow(/content security policy: connect-src refused http:\/\/192\.0\.2\.1\/planted/)
})

test('two tests share no storage', async () => {
  await withEditor(async (page) => {
    await page.evaluate("localStorage.setItem('planted', 'yes')")
  })
  await withEditor(async (page) => {
    expect(await page.evaluate("localStorage.getItem('planted')")).toBeNull()
  })
})

test('shows the editor in the language and the colours asked for', async () => {
  await withEditor(
    async (page) => {
      expect(await page.evaluate('navigator.language')).toBe('en-US')
      expect(await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")).toBe(true)
      expect(page.viewportSize()).toEqual({ width: 800, height: 600 })
    },
    { locale: 'en', colorScheme: 'dark', viewport: { width: 800, height: 600 } },
  )
})
