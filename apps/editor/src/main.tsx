/** Puts the parts together. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openExample } from './commands/open-example'
import { keepFile } from './commands/keep-file'
import { browserPlatform } from './platform/browser'
import { App } from './shell/App'
import { EditorProvider } from './state/context'
import { keepSafe } from './state/persist'
import { createEditorStore } from './state/store'
import './ui/tokens.css'
import './ui/controls.css'

const platform = browserPlatform()
const store = createEditorStore()
const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no place for the editor')

const { wasHereBefore } = await keepSafe(store, platform)
keepFile({ store, platform })
if (!wasHereBefore) await openExample({ store, platform })

createRoot(root).render(
  <StrictMode>
    <EditorProvider value={{ store, platform }}>
      <App />
    </EditorProvider>
  </StrictMode>,
)
