import { type Role, roles } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { useMemo, useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useLanguage, useMessages } from '../../state/context'
import { roleIds, type Wish } from './edits'
import { readPaste } from './paste'
import type { Waiting } from './use-editing'

/** So many are told one by one. */
const most = 50

/** All that was not understood in what is to be pasted, at once; signs of other tables can be given their meaning. */
export function PasteDialog({
  design,
  waiting,
  onPaste,
  onClose,
}: {
  readonly design: Design
  readonly waiting: Waiting
  readonly onPaste: (wishes: readonly Wish[]) => void
  readonly onClose: () => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const [meanings, setMeanings] = useState<ReadonlyMap<string, Role | null>>(new Map())
  const { copied, target } = waiting
  const signs = useMemo(() => readPaste(design, copied, target).signs, [design, copied, target])
  const read = useMemo(() => readPaste(design, copied, target, meanings), [design, copied, target, meanings])
  const mean = (sign: string, meaning: string) => {
    const next = new Map(meanings)
    const role = roleIds.find((one) => one === meaning)
    if (meaning === '') next.delete(sign)
    else next.set(sign, role ?? null)
    setMeanings(next)
  }
  const meaningOf = (sign: string) => (meanings.has(sign) ? (meanings.get(sign) ?? 'nothing') : '')
  return (
    <ModalOverlay className="matrix-overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="matrix-dialog">
        <Dialog>
          <Heading slot="title">{t('matrix.pasteTitle')}</Heading>
          <p>{t('matrix.pasteLead', { cells: read.wishes.length, problems: read.problems.length })}</p>
          {read.hasHeadings && <p>{t('matrix.pasteHeadings')}</p>}
          {signs.size > 0 && (
            <>
              <p>{t('matrix.pasteSigns')}</p>
              <div className="matrix-signs">
                {[...signs].map(([sign, count]) => (
                  <label key={sign}>
                    <span>{t('matrix.pasteSign', { sign, count })}</span>
                    <select value={meaningOf(sign)} onChange={(event) => mean(sign, event.currentTarget.value)}>
                      <option value="">{t('matrix.pasteKeep')}</option>
                      {roles.map(({ id, name }) => (
                        <option key={id} value={id}>
                          {name[language]}
                        </option>
                      ))}
                      <option value="nothing">{t('matrix.pasteNothing')}</option>
                    </select>
                  </label>
                ))}
              </div>
            </>
          )}
          <ol className="matrix-problems">
            {read.problems.slice(0, most).map(({ kind, text, row, column }) => (
              <li key={`${row}:${column}:${kind}:${text}`}>
                <span>{t('matrix.paste.place', { row, column })}</span>
                {t(`matrix.paste.${kind}`, { text })}
              </li>
            ))}
            {read.problems.length > most && <li>{t('matrix.paste.more', { count: read.problems.length - most })}</li>}
          </ol>
          <div className="matrix-actions">
            <Button
              className="button button-primary"
              isDisabled={read.wishes.length === 0}
              onPress={() => {
                onPaste(read.wishes)
                onClose()
              }}
            >
              {t('matrix.pasteApply', { count: read.wishes.length })}
            </Button>
            <Button className="button" onPress={onClose}>
              {t('matrix.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
