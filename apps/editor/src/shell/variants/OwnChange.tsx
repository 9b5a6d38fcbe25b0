import { type RecordName, groupBy } from '@taiseizu/core'
import type { DifferenceSaid } from '@taiseizu/rules'
import { ChevronDown, ChevronRight, LocateFixed, Minus, MoveRight, Pencil, Plus, Undo2 } from 'lucide-react'
import { useEffect, useId, useMemo } from 'react'
import { Button } from 'react-aria-components'
import { takeBack, takingBack } from '../../commands/variants/taking-back'
import { useEditor, useEditorState, useMessages } from '../../state/context'
import { FixEffect } from '../../views/findings/FixEffect'
import type { Asked } from './VariantDialog'
import type { ChangeRow } from './own-rows'

const pictures = { added: Plus, changed: Pencil, removed: Minus }

/** One change: what, from what to what; opened, what taking it back would do. */
export function OwnChange({
  row: { said, along, isAlong },
  asked,
  isOpen,
  isUnfolded,
  onToggle,
  onFold,
  onGo,
}: {
  readonly row: ChangeRow
  readonly asked: Asked
  readonly isOpen: boolean
  /** What was removed along with it is listed below. */
  readonly isUnfolded: boolean
  readonly onToggle: () => void
  readonly onFold: () => void
  readonly onGo: () => void
}) {
  const t = useMessages()
  const id = useId()
  const { difference, kind, name, keys } = said
  const Picture = difference.isMoved ? MoveRight : pictures[difference.kind]
  const isGone = difference.kind === 'removed'
  return (
    <div
      className="own-change"
      data-kind={difference.kind}
      data-open={isOpen || undefined}
      data-along={isAlong || undefined}
    >
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
      {along.length > 0 && (
        <Button className="own-along" aria-expanded={isUnfolded} onPress={onFold}>
          <ChevronRight aria-hidden size={14} />
          {t('variantDialogs.along', { count: along.length })}
          <span>
            {countsOf(along)
              .map(([collection, count]) => `${t(`variantDialogs.in.${collection}`)} ${count}`)
              .join(t('variantDialogs.between'))}
          </span>
        </Button>
      )}
      <div id={id}>{isOpen && <TakingBack all={[said, ...along]} asked={asked} />}</div>
    </div>
  )
}

const countsOf = (all: readonly DifferenceSaid[]) =>
  [...groupBy(all, ({ difference }) => difference.collection)].map(
    ([collection, said]) => [collection, said.length] as const,
  )

function TakingBack({
  all,
  asked: { workspace, variant },
}: {
  readonly all: readonly DifferenceSaid[]
  readonly asked: Asked
}) {
  const t = useMessages()
  const editor = useEditor()
  const tryOut = useEditorState((state) => state.tryOut)
  // The list is made anew while one types; what is taken back stays the same.
  const known = JSON.stringify(all.map(({ difference: { collection, identity } }) => ({ collection, identity })))
  const names = useMemo<readonly RecordName[]>(() => JSON.parse(known), [known])
  const changes = useMemo(() => takingBack(workspace, variant.id, names), [workspace, variant.id, names])
  useEffect(() => {
    tryOut(changes)
    return () => tryOut(null)
  }, [changes, tryOut])
  return (
    <div className="own-effect">
      <h4>{t('variantDialogs.takeBackEffect')}</h4>
      <FixEffect changes={changes} />
      <Button className="button button-primary button-small" onPress={() => takeBack(editor, variant.id, names)}>
        <Undo2 aria-hidden size={14} />
        {names.length === 1
          ? t('variantDialogs.takeBack')
          : t('variantDialogs.takeBackTogether', { count: names.length })}
      </Button>
    </div>
  )
}
