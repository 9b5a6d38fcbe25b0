import type { BrowserContext } from 'playwright-core'

/** What happened behind a test's back. */
export interface Incidents {
  /** Lets reports that are still on their way arrive. */
  settle(): Promise<void>
  /** What comes from now on is another test's. */
  forget(): void
  /** @throws One error that names every incident so far. */
  expectNone(): void
}

const binding = '__reportViolation'

/**
 * Watches every page of a context for what no test may cause unnoticed.
 *
 * @param origin The only address that may be asked for anything. Requests elsewhere are noted; the
 *   browser is started so that it finds no other host. `data:` and `blob:` stay within the page.
 */
export async function guard(context: BrowserContext, origin: string): Promise<Incidents> {
  const incidents: string[] = []

  // Only looked at: to stop requests on their way would slow all of them and bypass the cache.
  context.on('request', (request) => {
    if (isElsewhere(request.url(), origin)) incidents.push(`request to ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') incidents.push(`console error: ${message.text()}`)
  })
  context.on('weberror', (error) => incidents.push(`uncaught error: ${error.error().stack ?? error.error().message}`))
  context.on('requestfailed', (request) => {
    if (isElsewhere(request.url(), origin)) return // told already
    const reason = request.failure()?.errorText
    // A page that is left gives its requests up: that is no fault.
    if (reason !== 'net::ERR_ABORTED') incidents.push(`request failed: ${request.url()} (${reason})`)
  })

  await context.exposeBinding(binding, (_source, text: unknown) => {
    incidents.push(`content security policy: ${String(text)}`)
  })
  // As text, since it runs in the page: this file is node's.
  await context.addInitScript(
    `document.addEventListener('securitypolicyviolation', (event) =>
      window.${binding}(event.effectiveDirective + ' refused ' + event.blockedURI))`,
  )

  return {
    async settle() {
      await Promise.all(context.pages().map((page) => page.evaluate('new Promise((resolve) => setTimeout(resolve))')))
    },
    forget() {
      incidents.length = 0
    },
    expectNone() {
      if (incidents.length > 0) throw new Error(`Behind the test's back:\n  ${incidents.join('\n  ')}`)
    },
  }
}

function isElsewhere(address: string, origin: string): boolean {
  const url = new URL(address)
  return url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:'
}
