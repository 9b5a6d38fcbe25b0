import { type Design, textIn } from '@taiseizu/core'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../../state/context'
import type { Refusal } from './edits'
import { dutyName, groundOf } from './said'

/** What could not be cleared, why, and what can be done instead; stays until it is read. */
export function RefusedBar({
  design,
  refused,
  onClose,
}: {
  readonly design: Design
  readonly refused: readonly Refusal[]
  readonly onClose: () => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const select = useEditorState((state) => state.select)
  const [first, ...others] = refused
  const general = first?.general[0]
  if (first === undefined || general === undefined) return null
  return (
    <div className="matrix-refused" role="alert">
      <p>
        {t('matrix.refusedOne', {
          duty: dutyName(first.duty, language),
          role: first.role,
          who: first.general.map(({ unit }) => textIn(unit.name, language)).join(t('matrix.separator')),
          general: groundOf(design, general, language),
        })}
        {others.length > 0 && <> {t('matrix.refusedMore', { count: others.length })}</>}
      </p>
      <Button className="button button-small" onPress={() => select({ type: 'assignment', id: general.id })}>
        {t('matrix.showGeneral')}
      </Button>
      <Button className="button button-small button-quiet" onPress={onClose}>
        {t('matrix.close')}
      </Button>
    </div>
  )
}
