import type { Change } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { useId, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { applyFixes, changesOfFixes, fixKindsOf } from '../../commands/apply-fixes'
import { useDesign, useEditor, useLanguage, useMessages } from '../../state/context'
import { ModalDialog } from '../../ui/ModalDialog'
import { FixEffect } from './FixEffect'
import { usePreview } from './use-preview'

/** The same kind of fix for all the findings chosen that offer it; what follows is told before it is applied. */
export function BulkFix({
  findings,
  onClose,
}: {
  readonly findings: readonly Finding[] | null
  readonly onClose: () => void
}) {
  const t = useMessages()
  return (
    <ModalDialog
      title={t('findings.bulk.title')}
      closeLabel={t('findings.close')}
      className="findings-dialog"
      isOpen={findings !== null}
      onClose={onClose}
    >
      {findings !== null && <Kinds findings={findings} onClose={onClose} />}
    </ModalDialog>
  )
}

function Kinds({ findings, onClose }: { readonly findings: readonly Finding[]; readonly onClose: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const name = useId()
  const kinds = useMemo(() => fixKindsOf(findings), [findings])
  const [key, setKey] = useState(kinds[0]?.key)
  const kind = kinds.find((one) => one.key === key)
  const { point } = usePreview()
  const [tried, setTried] = useState<readonly Change[] | null>(null)
  const changesNow = () => tried ?? (kind && changesOfFixes(design, kind, editor.platform.today())) ?? []
  const look = () => {
    const changes = changesNow()
    setTried(changes)
    point(() => changes)
  }
  const apply = () => {
    if (kind === undefined) return
    applyFixes(editor, kind, changesNow())
    onClose()
  }
  return (
    <div className="modal-body">
      <p className="finding-hint">{t('findings.bulk.lead', { count: findings.length })}</p>
      {kinds.length === 0 ? (
        <p>{t('findings.bulk.none')}</p>
      ) : (
        <fieldset className="bulk-kinds">
          <legend>{t('findings.bulk.kind')}</legend>
          {kinds.map((one) => (
            <label key={one.key}>
              <input
                type="radio"
                name={name}
                checked={one.key === key}
                onChange={() => {
                  setKey(one.key)
                  setTried(null)
                  point(null)
                }}
              />
              <span className="finding-rule">{one.rule.id}</span>
              <span>{one.label[language]}</span>
              <span className="tally">{t('findings.bulk.for', { count: one.findings.length })}</span>
            </label>
          ))}
        </fieldset>
      )}
      {tried !== null && <FixEffect changes={tried} />}
      <div className="form-end">
        <Button slot="close" className="button">
          {t('findings.exception.cancel')}
        </Button>
        {kind !== undefined && (
          <>
            <Button className="button" isDisabled={tried !== null} onPress={look}>
              {t('findings.bulk.check')}
            </Button>
            <Button className="button button-primary" onPress={apply}>
              {t('findings.bulk.apply', { count: kind.findings.length })}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
