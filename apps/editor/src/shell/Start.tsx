import { textIn } from '@taiseizu/core'
import { Building2, FilePlus2, FolderOpen, History, Landmark, Globe, Factory, Zap, TableProperties } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { MessageKey } from '../messages'
import { openExample } from '../commands/open-example'
import { newWorkspace } from '../commands/new-workspace'
import { openFile } from '../commands/open-file'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { examples } from '../state/examples'
import { LanguageSwitch, ThemeSwitch } from './switches'
import './start.css'

const pictures = {
  manufacturing: Factory,
  finance: Landmark,
  'net-service': Globe,
  'electricity-gas': Zap,
  'figure-12': TableProperties,
} as const

const isPictured = (id: string): id is keyof typeof pictures => id in pictures

/** The first page: an example, a file, or an own organisation. */
export function Start() {
  const editor = useEditor()
  const t = useMessages()
  return (
    <div className="start">
      <header>
        <p className="start-name">{t('shell.productFull')}</p>
        <div className="start-switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main>
        <h1>{t('shell.startTitle')}</h1>
        <p className="start-lead">{t('shell.startLead')}</p>
        <Shelf />
        <h2>{t('shell.startExamples')}</h2>
        <ul className="start-examples">
          {examples.map((example) => {
            const { id } = example
            const Picture = isPictured(id) ? pictures[id] : Building2
            return (
              <li key={id}>
                <Button className="start-example" onPress={() => void openExample(editor, example)}>
                  <Picture aria-hidden size={28} strokeWidth={1.5} />
                  <strong>{t(`examples.${id}` as MessageKey)}</strong>
                  <span>{t(`examples.${id}Lead` as MessageKey)}</span>
                </Button>
              </li>
            )
          })}
        </ul>
        <div className="start-own">
          <Button className="button" onPress={() => void openFile.run(editor)}>
            <FolderOpen aria-hidden size={18} />
            {t('shell.startFile')}
          </Button>
          <Button className="button" onPress={() => void newWorkspace.run(editor)}>
            <FilePlus2 aria-hidden size={18} />
            {t('shell.startEmpty')}
          </Button>
        </div>
        <p className="start-private">{t('shell.startPrivate')}</p>
      </main>
    </div>
  )
}

/** What was edited here before and left: nothing is lost by opening something else. */
function Shelf() {
  const t = useMessages()
  const language = useLanguage()
  const { store } = useEditor()
  const shelf = useEditorState((state) => state.shelf)
  if (shelf.length === 0) return null
  return (
    <ul className="start-own">
      {shelf.map(({ workspace, fileName }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same file can lie here twice
        <li key={place}>
          <Button className="button" onPress={() => store.getState().takeUp(place)}>
            <History aria-hidden size={18} />
            <span>
              {t('shell.startResume', { name: textIn(workspace.organisation.name, language) })}{' '}
              <small>{fileName}</small>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
