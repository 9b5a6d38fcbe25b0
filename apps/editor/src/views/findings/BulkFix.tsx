import type { Change } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { applyFixes, changesOfFixes, exampleOf, fixKindsOf } from '../../commands/apply-fixes'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages } from '../../state/context'
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
  const examples = useMemo(() => kinds.map((one) => exampleOf(one, design, language)), [kinds, design, language])
  const { point } = usePreview()
  const [tried, setTried] = useState<readonly Change[] | null>(null)
  // There may be more kinds than fit above it.
  const effect = useRef<HTMLDivElement>(null)
  const isTold = useEditorState((state) => tried !== null && state.preview === tried)
  useEffect(() => {
    if (isTold) effect.current?.scrollIntoView({ block: 'nearest' })
  }, [isTold])
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
    <>
      <div className="modal-body">
        <p className="finding-hint">{t('findings.bulk.lead', { count: findings.length })}</p>
        {kinds.length === 0 ? (
          <p>{t('findings.bulk.none')}</p>
        ) : (
          <fieldset className="bulk-kinds">
            <legend>{t('findings.bulk.kind')}</legend>
            {kinds.map((one, place) => (
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
                {one.findings.length === 1 ? (
                  <span>{examples[place]}</span>
                ) : (
                  <span>
                    {one.label[language]}
                    <small>{t('findings.bulk.example', { fix: examples[place] ?? '' })}</small>
                  </span>
                )}
                <span className="tally">{t('findings.bulk.for', { count: one.findings.length })}</span>
              </label>
            ))}
          </fieldset>
        )}
        <div ref={effect}>{tried !== null && <FixEffect changes={tried} />}</div>
      </div>
      <div className="form-end">
        <Button slot="close" className="button">
          {t('findings.exception.cancel')}
        </Button>
        {kind !== undefined && (
          <>
            <Button className="button" onPress={look}>
              {t('findings.bulk.check')}
            </Button>
            <Button className="button button-primary" onPress={apply}>
              {t('findings.bulk.apply', { count: kind.findings.length })}
            </Button>
          </>
        )}
      </div>
    </>
  )
}
