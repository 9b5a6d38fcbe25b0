import { citation } from '@taiseizu/catalogue'
import type { AdviceFormat } from '../messages/archetypes'

/** `taiseizu-archetype-advice/1` */
export const adviceAsJson: AdviceFormat = ({ circumstances, reasons, verdicts, notes }, variant, language) =>
  JSON.stringify(
    {
      format: 'taiseizu-archetype-advice/1',
      variant,
      verdicts: verdicts.map(({ axis, choice, certainty, weights, dependsOn }) => ({
        axis,
        choice,
        certainty,
        weights: Object.fromEntries(weights.map((one) => [one.choice, one.weight])),
        dependsOn: dependsOn.map(({ id }) => id),
      })),
      reasons: reasons.map(({ id, factor, text, source, holds, strength, speaks, on }) => ({
        id,
        factor: factor[language],
        text: text[language],
        source: citation(source, language),
        holds,
        strength,
        speaks,
        on: on.map(({ circumstance, wanted }) => ({ fact: circumstance.id, wanted, value: circumstance.value })),
      })),
      facts: circumstances.map(({ id, question, value, from, reason }) => ({
        id,
        question: question[language],
        value,
        from,
        reason: reason?.text[language] ?? null,
      })),
      notes: notes.map(({ text }) => text[language]),
    },
    null,
    2,
  )
