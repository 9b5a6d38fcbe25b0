import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    editorUrl: string
    chromium: string
  }
}

/**
 * What e2e-server.ts prepared for the browser tests.
 *
 * @returns `editorUrl`: where the built editor is served; `chromium`: path of the browser's program.
 */
export function provided(): { editorUrl: string; chromium: string } {
  return { editorUrl: inject('editorUrl'), chromium: inject('chromium') }
}
