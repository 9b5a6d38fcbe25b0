/** What changes for units, as a text that is handed to them: plain for a mail, or Markdown for a document. */
import type { Language } from '@taiseizu/catalogue'
import { type DutyDifference, type UnitDifference, textIn } from '@taiseizu/core'
import { type Form, type VariantDifference, dutyDifferenceSaid, inMarkdown, unitDifferenceSaid } from '@taiseizu/rules'
import { wordsIn } from './words'

/** The duties of a unit that stand otherwise, each once. */
export function dutiesOf(unit: UnitDifference, byId: ReadonlyMap<string, DutyDifference>): readonly DutyDifference[] {
  const ids = new Set([...unit.gains, ...unit.loses, ...unit.keeps].map(({ duty }) => duty.id))
  return [...ids].flatMap((id) => byId.get(id) ?? [])
}

export const dutiesById = ({ duties }: VariantDifference): ReadonlyMap<string, DutyDifference> =>
  new Map(duties.map((one) => [one.duty.id, one]))

/** A sheet for each unit: what it takes on and gives up, and how its duties then stand. */
export function unitSheetsSaid(
  difference: VariantDifference,
  units: readonly UnitDifference[],
  language: Language,
  form: Form,
): string {
  const words = wordsIn(language)
  const name = (design: VariantDifference['before']) => textIn(design.variant.record.name, language)
  const text = form === 'markdown' ? inMarkdown : (plain: string) => plain.replaceAll(/\s+/gu, ' ')
  const head = (level: number, said: string) =>
    form === 'markdown' ? `${'#'.repeat(level)} ${text(said)}` : level === 3 ? `[${text(said)}]` : text(said)
  const item = (said: string) => (form === 'markdown' ? `- ${text(said)}` : `・${text(said)}`)
  const below = (said: string) => `  ${item(said)}`
  const byId = dutiesById(difference)
  const sheet = (unit: UnitDifference): string => {
    const { head: called, lines } = unitDifferenceSaid(unit, language)
    const duties = dutiesOf(unit, byId).flatMap((duty) => {
      const said = dutyDifferenceSaid(duty, language)
      return [item(said.head), ...said.lines.map(below)]
    })
    return [
      head(2, called),
      lines.map(item).join('\n'),
      ...(duties.length === 0 ? [] : [head(3, words('units.dutiesAfter')), duties.join('\n')]),
    ].join('\n\n')
  }
  const title = words('units.title', { before: name(difference.before), after: name(difference.after) })
  return `${[head(1, title), ...units.map(sheet)].join('\n\n')}\n`
}
