import type { ArchetypeChoice } from '@taiseizu/core'
import { Check } from 'lucide-react'
import { Button } from 'react-aria-components'
import { adoptArchetype } from '../../commands/apply-archetype'
import { useEditor, useLanguage, useMessages } from '../../state/context'
import { archetypeOf, nameOf } from './choices'
import type { Outcome } from './outcome'

/** What is shown, and the way to keep it. */
export function SceneHead({
  choice,
  outcome,
  onAdopted,
}: {
  readonly choice: ArchetypeChoice | null
  readonly outcome: Outcome | undefined
  readonly onAdopted: () => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  if (choice === null)
    return (
      <div className="at-head">
        <div>
          <h3>{t('archetypes.asItStands')}</h3>
          <p className="at-hint at-only-here">{t('archetypes.chooseHint')}</p>
        </div>
      </div>
    )
  const { form, scope, mixed } = outcome?.measured ?? {}
  const isReached = form === choice.form && scope === choice.scope && mixed?.length === 0
  const name = nameOf(choice)[language]
  const changes = outcome !== undefined && outcome.records.length > 0
  return (
    <div className="at-head">
      <div>
        <h3>{name}</h3>
        {outcome !== undefined && (
          <p className="at-hint">
            {changes
              ? t(isReached ? 'archetypes.wouldBe' : 'archetypes.wouldBeNear', {
                  name: archetypeOf(choice).name[language],
                })
              : t('archetypes.adoptNothing')}
          </p>
        )}
        {changes && (
          <p className="at-hint at-only-here">{t('archetypes.adoptHint', { name: outcome.name[language] })}</p>
        )}
      </div>
      {changes && (
        <Button
          className="button button-primary"
          onPress={() => {
            if (adoptArchetype(editor, outcome.change, outcome.name)) onAdopted()
          }}
        >
          <Check aria-hidden size={16} />
          {t('archetypes.adopt')}
        </Button>
      )}
    </div>
  )
}
