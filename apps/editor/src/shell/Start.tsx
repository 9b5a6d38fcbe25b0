import { FilePlus2, FolderOpen, ListChecks, Search } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from 'react-aria-components'
import { newOrganisation, openSearch } from '../commands/dialogs'
import { newWorkspace } from '../commands/new-workspace'
import { openExample } from '../commands/open-example'
import { openFile } from '../commands/open-file'
import type { MessageKey } from '../messages'
import { useEditor, useMessages } from '../state/context'
import { examples } from '../state/examples'
import { useArrival } from '../ui/use-arrival'
import { ExamplePicture } from './ExamplePicture'
import { Shelf } from './Shelf'
import { LanguageSwitch, ThemeSwitch } from './switches'
import '../messages/start'
import './start.css'

/**
 * The first page: what was left, an own organisation, a file, or an example.
 *
 * @param isReturn Whether one comes from the workbench: what had the focus there is gone.
 */
export function Start({ isReturn }: { readonly isReturn: boolean }) {
  const editor = useEditor()
  const t = useMessages()
  const main = useRef<HTMLElement>(null)
  useArrival(main, isReturn)
  return (
    <div className="start">
      <header>
        <p className="start-name">{t('shell.product')}</p>
        <div className="start-switches">
          <Button
            className="button button-quiet"
            aria-label={t('palette.search')}
            onPress={() => void openSearch.run(editor)}
          >
            <Search aria-hidden size={17} />
          </Button>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main ref={main} tabIndex={-1}>
        <h1>{t('start.startTitle')}</h1>
        <p className="start-lead">{t('start.startLead')}</p>
        <Shelf />
        <h2>{t('start.startOwn')}</h2>
        <div className="start-ways start-own">
          <Way
            Picture={<ListChecks aria-hidden size={22} />}
            name={t('start.startQuestions')}
            lead={t('start.startQuestionsLead')}
            isFirst
            onPress={() => void newOrganisation.run(editor)}
          />
          <Way
            Picture={<FilePlus2 aria-hidden size={22} />}
            name={t('shell.startEmpty')}
            lead={t('start.startEmptyLead')}
            onPress={() => void newWorkspace.run(editor)}
          />
          <Way
            Picture={<FolderOpen aria-hidden size={22} />}
            name={t('start.startFile')}
            lead={t('start.startFileLead')}
            onPress={() => void openFile.run(editor)}
          />
        </div>
        <h2>{t('start.startExamples')}</h2>
        <ul className="start-examples">
          {examples.map((example) => {
            const { id } = example
            return (
              <li key={id}>
                <Button className="start-example" onPress={() => void openExample(editor, example)}>
                  <ExamplePicture example={example} />
                  <strong>{t(`examples.${id}` as MessageKey)}</strong>
                  <span>{t(`examples.${id}Lead` as MessageKey)}</span>
                </Button>
              </li>
            )
          })}
        </ul>
        <p className="start-private">{t('start.startPrivate')}</p>
      </main>
    </div>
  )
}

/** A way to begin. */
function Way(props: {
  readonly Picture: ReactNode
  readonly name: string
  readonly lead: string
  readonly isFirst?: boolean
  readonly onPress: () => void
}) {
  return (
    <Button className={props.isFirst === true ? 'start-way start-way-first' : 'start-way'} onPress={props.onPress}>
      {props.Picture}
      <strong>{props.name}</strong>
      <span>{props.lead}</span>
    </Button>
  )
}
