import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const screens = fileURLToPath(new URL('../../../../.cache/screens', import.meta.url))

/**
 * Keeps a picture of the page for a person to look at.
 *
 * @param name Without ending; the same name replaces the picture.
 * @returns Path of the file, in .cache/screens.
 */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(screens, { recursive: true })
  const path = join(screens, `${name}.png`)
  await page.screenshot({ path })
  return path
}
