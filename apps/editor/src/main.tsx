/** Puts the parts together. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openExample } from './commands/open-example'
import { keepFile } from './commands/keep-file'
import { browserPlatform } from './platform/browser'
import { trustOwnScriptsOnly } from './platform/trusted'
import { App } from './shell/App'
import { loadSoon } from './shell/soon'
import { EditorProvider } from './state/context'
import { checkInSteps } from './state/check-in-steps'
import { checkOn } from './state/derived'
import { keepSafe } from './state/persist'
import { reader } from './state/reader'
import { createEditorStore } from './state/store'
import './ui/tokens.css'
import './ui/controls.css'
import './ui/toolbar.css'

trustOwnScriptsOnly()
const platform = browserPlatform()
const store = createEditorStore()
const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no place for the editor')

checkOn(platform.today())
void begin(root)

/** No module waits for this: what is loaded meanwhile stands on what came with it. */
async function begin(place: Element): Promise<void> {
  const { wasHereBefore } = await keepSafe(store, platform)
  if (!wasHereBefore) await openExample({ store, platform })

  createRoot(place).render(
    <StrictMode>
      <EditorProvider value={{ store, platform }}>
        <App />
      </EditorProvider>
    </StrictMode>,
  )

  checkInSteps({ store, platform })
  keepFile({ store, platform })
  void platform.drawn().then(loadSoon)
  // What writes files is there before it is wanted: a copy can be made also when the server is gone by then.
  setTimeout(() => void reader().catch(() => undefined), 2_000)
}
