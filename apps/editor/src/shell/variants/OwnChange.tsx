import type { DifferenceSaid } from '@taiseizu/rules'
import { ChevronDown, LocateFixed, Minus, MoveRight, Pencil, Plus, Undo2 } from 'lucide-react'
import { useEffect, useId, useMemo } from 'react'
import { Button } from 'react-aria-components'
import { takeBack, takingBack } from '../../commands/variants/taking-back'
import { useEditor, useEditorState, useMessages } from '../../state/context'
import { FixEffect } from '../../views/findings/FixEffect'
import type { Asked } from './VariantDialog'

const pictures = { added: Plus, changed: Pencil, removed: Minus }

/** One change: what, from what to what; opened, what taking it back would do. */
export function OwnChange({
  said,
  asked,
  isOpen,
  onToggle,
  onGo,
}: {
  readonly said: DifferenceSaid
  readonly asked: Asked
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onGo: () => void
}) {
  const t = useMessages()
  const id = useId()
  const { difference, kind, name, keys } = said
  const Picture = difference.isMoved ? MoveRight : pictures[difference.kind]
  const isGone = difference.kind === 'removed'
  return (
    <div className="own-change" data-kind={difference.kind} data-open={isOpen || undefined}>
      <div className="own-line">
        <Button className="own-head" aria-expanded={isOpen} aria-controls={id} onPress={onToggle}>
          <span className="own-kind">
            <Picture aria-hidden size={14} />
            {kind}
          </span>
          <span className="own-what">
            <strong>{name}</strong>
            {keys.map((key) => (
              <span key={key}>{key}</span>
            ))}
          </span>
          <ChevronDown aria-hidden size={16} />
        </Button>
        <Button
          className="button button-small"
          aria-label={`${t(isGone ? 'variantDialogs.showInBase' : 'variantDialogs.showThere')}: ${name}`}
          onPress={onGo}
        >
          <LocateFixed aria-hidden size={14} />
          {t(isGone ? 'variantDialogs.showInBase' : 'variantDialogs.showThere')}
        </Button>
      </div>
      <div id={id}>{isOpen && <TakingBack said={said} asked={asked} />}</div>
    </div>
  )
}

function TakingBack({
  said: { difference },
  asked: { workspace, variant },
}: {
  readonly said: DifferenceSaid
  readonly asked: Asked
}) {
  const t = useMessages()
  const editor = useEditor()
  const tryOut = useEditorState((state) => state.tryOut)
  const { collection, identity } = difference
  const changes = useMemo(
    () => takingBack(workspace, variant.id, { collection, identity }),
    [workspace, variant.id, collection, identity],
  )
  useEffect(() => {
    tryOut(changes)
    return () => tryOut(null)
  }, [changes, tryOut])
  return (
    <div className="own-effect">
      <h4>{t('variantDialogs.takeBackEffect')}</h4>
      <FixEffect changes={changes} />
      <Button
        className="button button-primary button-small"
        onPress={() => takeBack(editor, variant.id, [{ collection, identity }])}
      >
        <Undo2 aria-hidden size={14} />
        {t('variantDialogs.takeBack')}
      </Button>
    </div>
  )
}
