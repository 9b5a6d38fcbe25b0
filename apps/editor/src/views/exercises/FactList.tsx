import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { type SubjectReference, factParts, factsOf } from '@taiseizu/rules'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { Chosen } from './chosen'
import { wordsIn } from './words'

/** What the organisation says of a thing, part by part; nothing of what it ought to. */
export function FactList({
  design,
  chosen,
  language,
  onChoose,
}: {
  readonly design: Design
  readonly chosen: Chosen
  readonly language: Language
  onChoose(at: SubjectReference): void
}) {
  const words = wordsIn(language)
  const facts = useMemo(() => factsOf(design, chosen.at, language), [design, chosen.at, language])
  if (facts.length === 0) return <p className="ex-quiet">{words('noFacts')}</p>
  return (
    <dl className="ex-facts">
      {factParts.map((part) => {
        const ofPart = facts.filter((fact) => fact.part === part)
        if (ofPart.length === 0) return null
        return (
          <div key={part}>
            <dt>{words(`part.${part}`)}</dt>
            {ofPart.map((fact, index) => {
              const { about } = fact
              const isMeant = chosen.field !== undefined && fact.field === chosen.field
              return (
                // oxlint-disable-next-line react/no-array-index-key -- facts have no ids, and do not move
                <dd key={index} className={isMeant ? 'ex-fact-meant' : undefined}>
                  {about === undefined ? (
                    fact.text
                  ) : (
                    <Button className="ex-fact-link" onPress={() => onChoose(about)}>
                      {fact.text}
                    </Button>
                  )}
                </dd>
              )
            })}
          </div>
        )
      })}
    </dl>
  )
}
