import { type ArchetypeId, archetypes } from '@taiseizu/catalogue'
import { classifyArchetype, textIn } from '@taiseizu/core'
import { MonitorPlay } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { useLanguage, useMessages, useReport } from '../../state/context'
import { type Corner, Field } from './Field'
import { Measures } from './Measures'
import { Parts } from './Parts'
import { Placements } from './Placements'
import { SceneHead } from './SceneHead'
import { WorkLine } from './WorkLine'
import { asItStands, choiceOf, keyOf, nameOf } from './choices'
import { useLooked } from './looked'
import type { Scene } from './scene'
import { Presentation, Stage } from './stage/Stage'
import { useScenes, useWorkshop } from './use-workshop'
import { isLarge } from './workshop'
import './archetypes.css'
import './parts.css'
import '../../messages/archetypes'
import '../../messages/findings'
import '../../messages/inspector'
import '../../messages/stage'

/** Where the organisation stands among the archetypes of supervision, what each would make of it, and what speaks for it. */
export function ArchetypesView() {
  const t = useMessages()
  const language = useLanguage()
  const report = useReport()
  const { design, findings } = report
  const [{ archetype, placement, beside }, look] = useLooked()
  const [presenting, setPresenting] = useState(false)
  const now = useMemo(() => classifyArchetype(design), [design])
  const slots = useMemo(() => archetypes.map((one) => choiceOf(one, placement)), [placement])
  const at = 1 + archetypes.findIndex(({ id }) => id === archetype)
  const chosen = slots[at - 1] ?? null
  const wanted = useMemo(() => firstTo(slots, at - 1), [slots, at])
  const progress = useWorkshop(wanted)
  const { outcomes, workshop } = progress
  // The others are at hand when somebody goes on to them; where each takes its time only in a presentation.
  const ahead = presenting || !isLarge(design) ? wanted : wanted.slice(0, at > 0 ? 1 : 0)
  const made = useScenes(progress, ahead.map(keyOf))
  const standing = useMemo((): Scene => ({ key: asItStands, choice: null, report, classification: now }), [report, now])
  const scenes = useMemo(
    (): readonly (Scene | null)[] => [standing, ...slots.map((choice) => made.get(keyOf(choice)) ?? null)],
    [standing, slots, made],
  )
  const corners = useMemo(
    () =>
      new Map<ArchetypeId, Corner>(
        archetypes.map(({ id }, place): [ArchetypeId, Corner] => {
          const key = slots[place] && keyOf(slots[place])
          const outcome = key === undefined ? undefined : outcomes.get(key)
          return [
            id,
            {
              measured: outcome?.measured ?? null,
              findings: outcome === undefined ? null : outcome.stayed + outcome.come.count,
              isWorking: progress.working?.key === key,
            },
          ]
        }),
      ),
    [slots, outcomes, progress.working],
  )
  const open = useMemo(() => findings.filter(({ exception }) => exception === null).length, [findings])
  const outcome = chosen === null ? undefined : outcomes.get(keyOf(chosen))
  const onGo = (to: number) => look({ archetype: archetypes[to - 1]?.id ?? null })
  const onAdopted = () => {
    look({ archetype: null, placement: null, partNow: 'evidence' })
    // What was pressed is gone: the keyboard goes on where the organisation now stands.
    document.querySelector<HTMLElement>('.at-now')?.focus()
  }
  const variant = design.workspace.variants.find(({ id }) => id === design.variant.id)?.name ?? ''
  const pictures = beside && at > 0 ? [0, at] : [at]
  return (
    <div className="at">
      <div className="view-tools">
        <h2 className="visually-hidden">
          {`${textIn(design.workspace.organisation.name, language)} — ${textIn(variant, language)} — ${t('archetypes.title')}`}
        </h2>
        <ToggleButton
          className="button button-small at-toggle"
          isDisabled={at === 0}
          isSelected={beside}
          onChange={(isOn) => look({ beside: isOn })}
        >
          {t('archetypes.beside')}
        </ToggleButton>
        <WorkLine
          progress={progress}
          workshop={workshop}
          choices={slots.map((choice) => ({ key: keyOf(choice), name: nameOf(choice) }))}
        />
        <div className="view-tools-end">
          <Button className="button button-small" onPress={() => setPresenting(true)}>
            <MonitorPlay aria-hidden size={16} />
            {t('archetypes.present')}
          </Button>
        </div>
      </div>
      <div className="at-frame">
        <div className="at-page">
          <section className="at-where" aria-label={t('archetypes.fieldTitle')}>
            <h3>
              {t('archetypes.fieldTitle')} <small>{t('archetypes.fieldSource')}</small>
            </h3>
            <Field
              now={now}
              findings={open}
              corners={corners}
              chosen={archetype}
              onChoose={(id) => look({ archetype: id })}
            />
            <Measures measured={now} />
            <Placements
              now={now.placement}
              archetype={archetype}
              chosen={placement}
              onChoose={(id) => look({ placement: id })}
            />
          </section>
          <div className="at-main">
            <section
              className="at-scene"
              aria-label={chosen === null ? t('archetypes.asItStands') : nameOf(chosen)[language]}
            >
              <SceneHead choice={chosen} outcome={outcome} onAdopted={onAdopted} />
              <div className="at-pictures" data-beside={pictures.length > 1 || undefined}>
                {pictures.map((one) => (
                  <figure key={pictures.length === 1 ? 'scene' : one} className="at-picture">
                    {pictures.length > 1 && (
                      <figcaption>
                        {one === 0 || chosen === null ? t('archetypes.asItStands') : nameOf(chosen)[language]}
                      </figcaption>
                    )}
                    <Stage scenes={scenes} at={one} onGo={onGo} />
                  </figure>
                ))}
              </div>
            </section>
            <Parts now={now} choice={chosen} outcome={outcome} isStopped={progress.isStopped} />
          </div>
        </div>
      </div>
      {presenting && <Presentation scenes={scenes} at={at} onGo={onGo} onLeave={() => setPresenting(false)} />}
    </div>
  )
}

/** The chosen one first, then the others in their order. */
function firstTo<Item>(items: readonly Item[], place: number): readonly Item[] {
  const first = items[place]
  return first === undefined ? items : [first, ...items.filter((item) => item !== first)]
}
