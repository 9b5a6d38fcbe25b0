/** Nothing leaves the machine, and no text becomes anything but text. Every test here fails on a violation of the policy or a request elsewhere. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { provided } from '../../../packages/tooling/provided'
import { withEditor } from './support/editor'

const script = `<script>window.hacked=1</script>`
const image = `<img src=x onerror="window.hacked=1">`
const hostile = [
  script,
  image,
  `"><svg onload=window.hacked=1>`,
  `javascript:window.hacked=1`,
  `{{constructor.constructor('window.hacked=1')()}}`,
  `Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F\u031E\u0320\u034DA\u036B\u0357\u0334\u0362\u0335\u031C\u0330\u0354L\u0368\u0367\u0369\u0358\u0320G\u0311\u0357\u030E\u0305\u035B\u0341`,
  `url(http://192.0.2.1/x) /* */ } body { display: none }`,
  'turned \u202E round',
  '長'.repeat(10_000),
]

const workspace = JSON.stringify({
  format: 'taiseizu/1',
  organisation: { name: script },
  variants: [
    {
      id: 'as-is',
      name: image,
      units: hostile.map((name, place) => ({
        id: `unit-${place}`,
        kind: place === 0 ? 'officer' : 'department',
        name,
        ...(place === 0 ? { offices: ['ceo'] } : { parent: 'unit-0' }),
      })),
      scopes: [{ id: 'scope', kind: 'it', name: hostile[2], owner: 'unit-1' }],
      assignments: [{ unit: 'unit-2', field: 'security-supervision', role: 'R', note: hostile[3] }],
    },
  ],
})

const hand = (page: Page, name: string, content: string) =>
  page.evaluate(
    ([file, text]) => {
      Object.assign(window, {
        showOpenFilePicker: () =>
          Promise.resolve([{ getFile: () => Promise.resolve(new File([text ?? ''], file ?? '')), name: file }]),
      })
    },
    [name, content],
  )

const views = ['Structure', 'Graph', 'Matrix', 'Field map', 'Findings']

test('hostile names stand as text in every view, and a walk through everything asks nobody for anything', async () => {
  await withEditor(
    async (page) => {
      await page.getByTestId('count-error').waitFor()
      await hand(page, `${script}.json`, workspace)
      await page.getByRole('button', { name: 'Open', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: script }).waitFor()
      for (const view of views) {
        await page.getByRole('button', { name: view, exact: true }).click()
        await page.getByText('Loading…').waitFor({ state: 'detached' })
        await page.waitForTimeout(250) // what a view asks for when it is drawn, it has asked for by then
      }
      await page.getByRole('button', { name: 'Matrix', exact: true }).click()
      await page.getByRole('button', { name: 'Copy table' }).click()
      await page.getByText(/^Copied \d+/u).waitFor()
      await page.getByRole('button', { name: 'Structure', exact: true }).click()
      await page.getByRole('treeitem', { name: image }).first().waitFor()
      await page.getByRole('button', { name: 'History and snapshots' }).click()
      await page.getByText('Nothing has been changed yet').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('radio', { name: '日本語' }).click()
      await page.keyboard.press('ControlOrMeta+k')
      await page.keyboard.type('>暗い')
      await page.keyboard.press('Enter')
      await page.locator(':root[data-theme=dark]').waitFor()
      expect(await page.evaluate('window.hacked')).toBeUndefined()
      expect(await page.locator('script:not([src]), img, iframe, object, embed').count()).toBe(0)
    },
    { locale: 'en' },
  )
})

test('files that are meant to break something are refused with the places, and change nothing', async () => {
  await withEditor(
    async (page) => {
      await page.getByTestId('count-error').waitFor()
      const head = 'format: taiseizu/1\norganisation: { name: A }\nvariants:\n  - id: as-is\n    name: A\n    units:\n'
      const files: readonly (readonly [string, RegExp])[] = [
        [`${head}      - { id: a, kind: team, name: "${'x'.repeat(10_001)}" }\n`, /7:\d+/u],
        [`${head}      - { id: a, kind: team, name: A, __proto__: { polluted: 1 } }\n`, /7:\d+/u],
        ['a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n', /\d+:\d+/u],
        ['\u0000\u0001\u0002', /1:1/u],
      ]
      for (const [content, place] of files) {
        await hand(page, 'hostile.yaml', content)
        await page.getByRole('button', { name: 'Open', exact: true }).click()
        await page.getByRole('heading', { name: 'Could not open hostile.yaml' }).waitFor()
        await expect.poll(() => page.locator('.refused-place').first().textContent()).toMatch(place)
        await page.getByText('Close', { exact: true }).click()
      }
      expect(await page.evaluate('({}).polluted')).toBeUndefined()
    },
    { locale: 'en' },
  )
})

test('the server and the page hold to the same policy: nothing but own files, no inline script, no text as a program', async () => {
  const answer = await fetch(provided().editorUrl)
  const header = answer.headers.get('content-security-policy') ?? ''
  expect(header).toContain("default-src 'none'")
  expect(header).toContain("script-src 'self';")
  expect(header).not.toContain('unsafe')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  await withEditor(async (page) => {
    const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(header.startsWith(meta ?? '-')).toBe(true)
  })
  const run = withEditor(async (page) => {
    await page.getByTestId('count-error').waitFor()
    expect(
      await page.evaluate(() => {
        try {
          document.body.insertAdjacentHTML('beforeend', '<b>markup</b>')
          return 'made'
        } catch {
          return 'refused'
        }
      }),
    ).toBe('refused')
  })
  await expect(run).rejects.toThrow('require-trusted-types-for')
})
