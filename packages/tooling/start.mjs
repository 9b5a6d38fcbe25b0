import { build } from './build.mjs'
import { install } from './install.mjs'
import { watchStarters } from './lifeline.mjs'
import { openBrowser } from './open-browser.mjs'
import { runMain } from './process.mjs'
import { serveEditor } from './serve.mjs'

/** `npm start`: installs, builds and serves the editor, each only where needed. */
await runMain(async () => {
  await install()
  process.stdout.write('準備しています / Preparing …\n')
  await build()
  const server = await serveEditor(4173)

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), 1000).unref() // a browser that keeps its connection open does not hold us
    void server.close().finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  watchStarters(stop)

  process.stdout.write(
    `\n  体制図 Taiseizu:  ${server.url}  ← ブラウザーで開いてください / open this in a browser (Ctrl-C: 終了 / quit)\n\n`,
  )
  openBrowser(server.url)
})
