import { placements, supervisionForms, supervisionScopes } from '@taiseizu/catalogue'
import type { Classification } from '@taiseizu/core'
import type { World } from '../command'
import { archetypeWords as words } from '../messages/archetypes'

/** For people: the two measures and the place, each with its proof. */
export function classificationAsText(found: Classification, _: string, { language }: World): string {
  const measured = (of: 'form' | 'scope', name: string | undefined, said: string, share: number | null): string => {
    const value = name === undefined || share === null ? words.unmeasured[language] : name
    const number = share === null ? '' : ` (${said} ${share.toFixed(2)})`
    return `${words[of][language]}: ${value}${number}${found.mixed.includes(of) ? ` — ${words.mixed[language]}` : ''}`
  }
  const form = supervisionForms.find(({ id }) => id === found.form)?.name[language]
  const scope = supervisionScopes.find(({ id }) => id === found.scope)?.name[language]
  const place = placements.find(({ id }) => id === found.placement?.id)?.name[language]
  const proof = (of: 'form' | 'scope' | 'placement') =>
    found.evidence.flatMap((one) => (one.of === of ? [`    - ${one.text[language]}`] : []))
  return [
    measured('form', form, words.committeeShare[language], found.committeeShare),
    ...proof('form'),
    measured('scope', scope, words.centralisation[language], found.centralisation),
    ...proof('scope'),
    `${words.placement[language]}: ${place ?? words.noPlacement[language]}`,
    ...proof('placement'),
  ].join('\n')
}
