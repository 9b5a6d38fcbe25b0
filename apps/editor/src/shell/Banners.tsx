import { TriangleAlert, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { downloadCopy } from '../commands/download-copy'
import { keepMine, takeTheirs } from '../commands/settle-conflict'
import { saveTo, writeToFile } from '../commands/write-file'
import { useEditor, useEditorState, useMessages } from '../state/context'
import { useFileWords } from './use-file-words'
import '../messages/banners'
import './banner.css'

/** Whatever keeps the work from being safe, in words, with what to do about it. Nothing of it stops the work. */
export function Banners() {
  return (
    <>
      <TabBanner />
      <MishapBanner />
      <StorageBanner />
      <FileBanner />
    </>
  )
}

function Banner({ isQuiet = false, text, children }: { isQuiet?: boolean; text: ReactNode; children?: ReactNode }) {
  const Sign = isQuiet ? Users : TriangleAlert
  return (
    <div className={isQuiet ? 'banner banner-quiet' : 'banner'}>
      <Sign aria-hidden size={16} />
      <p>{text}</p>
      {children}
    </div>
  )
}

function TabBanner() {
  const t = useMessages()
  const tab = useEditorState((state) => state.tab)
  const takeOver = useEditorState((state) => state.takeOver)
  if (tab === 'writing') return null
  if (tab === 'taking-over') return <Banner isQuiet text={t('banners.takingOver')} />
  return (
    <Banner isQuiet text={t('banners.following')}>
      <Button className="button button-small" onPress={takeOver}>
        {t('banners.editHere')}
      </Button>
    </Banner>
  )
}

function MishapBanner() {
  const t = useMessages()
  const mishap = useEditorState((state) => state.mishap)
  const tellMishap = useEditorState((state) => state.tellMishap)
  if (mishap === null) return null
  return (
    <Banner text={mishap.is === 'lost' ? t('banners.lostSteps', { count: mishap.steps }) : t('banners.overtaken')}>
      <Button className="button button-small" onPress={() => tellMishap(null)}>
        {t('banners.close')}
      </Button>
    </Banner>
  )
}

function StorageBanner() {
  const t = useMessages()
  const editor = useEditor()
  const localSave = useEditorState((state) => state.localSave)
  const isOpen = useEditorState((state) => state.workspace !== null)
  if (localSave.state !== 'failed') return null
  return (
    <Banner
      text={localSave.isFull === true ? t('safe.localFull') : t('safe.localBroken', { reason: localSave.reason })}
    >
      {isOpen && (
        <Button className="button button-small" onPress={() => void downloadCopy(editor, 'yaml')}>
          {t('banners.download')}
        </Button>
      )}
    </Banner>
  )
}

function FileBanner() {
  const t = useMessages()
  const editor = useEditor()
  const is = useEditorState((state) => state.link.is)
  const isThere = useEditorState((state) => state.workspace !== null && state.tab === 'writing')
  const words = useFileWords()
  if (!isThere || !['asking', 'conflict', 'failed'].includes(is)) return null
  const elsewhere = (
    <Button className="button button-small" onPress={() => void saveTo(editor, 'elsewhere')}>
      {t('banners.saveCopy')}
    </Button>
  )
  if (is === 'conflict')
    return (
      <Banner
        text={
          <>
            {words} <small>{t('banners.takeTheirsNote')}</small>
          </>
        }
      >
        <Button className="button button-small" onPress={() => void keepMine(editor)}>
          {t('banners.keepMine')}
        </Button>
        <Button className="button button-small" onPress={() => void takeTheirs(editor)}>
          {t('banners.takeTheirs')}
        </Button>
        {elsewhere}
      </Banner>
    )
  return (
    <Banner text={words}>
      <Button className="button button-small" onPress={() => void writeToFile(editor, { ask: true })}>
        {t(is === 'asking' ? 'banners.fileAllow' : 'banners.retry')}
      </Button>
      {is === 'failed' && elsewhere}
    </Banner>
  )
}
