import { textIn } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { Copy } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { copyText } from '../../commands/copy-text'
import { useEditor, useLanguage, useMessages } from '../../state/context'
import { designOfState } from '../../state/derived'
import { type TextFormat, findingsSaid } from './said'

/** Copies findings as text or as Markdown. */
export function CopyMenu({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const copy = (format: TextFormat) => {
    const design = designOfState(editor.store.getState())
    if (design === null) return
    const { workspace, variant } = design
    const title = t('findings.copyTitle', {
      organisation: textIn(workspace.organisation.name, language),
      variant: textIn(variant.record.name, language),
    })
    void copyText(editor, findingsSaid(findings, title, language, format))
  }
  return (
    <MenuTrigger>
      <Button
        className="button button-small"
        aria-label={t('findings.copy')}
        data-tip={t('findings.copy')}
        isDisabled={findings.length === 0}
      >
        <Copy aria-hidden size={14} />
        <span className="findings-word">{t('findings.copy')}</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu aria-label={t('findings.copy')} onAction={(key) => copy(key === 'markdown' ? 'markdown' : 'text')}>
          <MenuItem id="text">{t('findings.copyTextLabel')}</MenuItem>
          <MenuItem id="markdown">{t('findings.copyMarkdown')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
