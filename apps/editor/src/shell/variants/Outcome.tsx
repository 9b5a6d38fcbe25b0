import {
  type Rebase,
  applyChanges,
  contentsOf,
  describeProblem,
  designOf,
  differencesBetween,
  ownChangesOf,
} from '@taiseizu/core'
import { differencesSaid } from '@taiseizu/rules'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { type Bringing, bringOver } from '../../commands/variants/bringing'
import { useDesign, useEditor, useLanguage, useMessages } from '../../state/context'
import type { Asked } from './VariantDialog'
import '../../messages/variant-steps'

const few = 40

/** The one thing that is left to do has the focus as soon as it is there. */
const focus = (button: HTMLButtonElement | null) => button?.focus()

/** What will come of it, before it is done. */
export function Outcome({
  asked,
  bringing,
  found,
  onBack,
}: {
  readonly asked: Asked
  readonly bringing: Bringing
  readonly found: Rebase
  readonly onBack: () => void
}) {
  const { names, close } = asked
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const { changes, problems, conflicts } = found
  const does = bringing.onto === undefined ? 'variantDialogs.bringDo' : 'variantDialogs.otherBaseDo'
  return (
    <div className="modal-body outcome">
      <h3>{t('variantDialogs.summary', names)}</h3>
      {changes === null ? (
        <div role="alert">
          <p>{t('variantDialogs.problems')}</p>
          <ul className="outcome-list">
            {problems.map((problem, place) => (
              <li key={place}>{describeProblem(problem, language).headline}</li>
            ))}
          </ul>
        </div>
      ) : (
        <WhatChanges asked={asked} changes={changes} />
      )}
      <div className="form-end">
        {conflicts.length > 0 && (
          <Button className="button" onPress={onBack}>
            {t('variantDialogs.back')}
          </Button>
        )}
        <Button
          className="button button-primary"
          isDisabled={changes === null}
          ref={focus}
          onPress={() => {
            bringOver(editor, bringing)
            close()
          }}
        >
          {t(does)}
        </Button>
      </div>
    </div>
  )
}

function WhatChanges({
  asked: { workspace, variant, names },
  changes,
}: {
  readonly asked: Asked
  readonly changes: NonNullable<Rebase['changes']>
}) {
  const t = useMessages()
  const language = useLanguage()
  const before = useDesign()
  const outcome = useMemo(() => {
    const after = applyChanges(workspace, changes).workspace
    const id = variant.id
    const differences = differencesBetween(contentsOf(workspace, id), contentsOf(after, id))
    const said = differencesSaid(differences, { before, after: designOf(after, id) }, language)
    return { said, own: [ownChangesOf(workspace, id).length, ownChangesOf(after, id).length] as const }
  }, [workspace, changes, variant.id, before, language])
  const { said, own } = outcome
  return (
    <>
      <p>
        {said.length === 0
          ? t('variantDialogs.summaryNothing', names)
          : t('variantDialogs.summaryCount', { ...names, count: said.length })}
      </p>
      <ul className="outcome-list">
        {said.slice(0, few).map(({ difference, kind, name, keys }) => (
          <li key={`${difference.collection}/${difference.identity}`}>
            {t('variantSteps.details', { kind, name })}
            {keys.map((key) => (
              <span key={key}>{key}</span>
            ))}
          </li>
        ))}
        {said.length > few && <li>{t('variantDialogs.summaryMore', { count: said.length - few })}</li>}
      </ul>
      <p className="variant-lead">{t('variantDialogs.ownAfter', { before: own[0], after: own[1] })}</p>
    </>
  )
}
