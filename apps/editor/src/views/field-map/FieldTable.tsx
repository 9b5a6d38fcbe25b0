import { type FieldId, type Language, fields, layers } from '@taiseizu/catalogue'
import { Button } from 'react-aria-components'
import { type Lens, verdictOf } from './lens'
import { type UnitNames, findingsSaid, markSaid, sharesSaid, statesSaid } from './said'
import type { FieldTally } from './tally'
import { wordsIn } from './words'

/** The same as the figure, to be read line by line. */
export function FieldTable({
  tallies,
  lens,
  names,
  language,
  selected,
  onSelect,
  onOpen,
}: {
  readonly tallies: ReadonlyMap<FieldId, FieldTally>
  readonly lens: Lens
  readonly names: UnitNames
  readonly language: Language
  readonly selected: ReadonlySet<string>
  readonly onSelect: (id: FieldId) => void
  readonly onOpen: (id: FieldId) => void
}) {
  const words = wordsIn(language)
  return (
    <table className="fm-table">
      <caption>{words('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('table.field')}</th>
          <th scope="col">{words('table.layer')}</th>
          <th scope="col">{words('table.mark')}</th>
          <th scope="col" className="fm-number">
            {words('table.duties')}
          </th>
          <th scope="col">{words(`lens.${lens}`)}</th>
          <th scope="col">{words('table.state')}</th>
          <th scope="col">{words('table.performers')}</th>
          <th scope="col">{words('table.answerers')}</th>
          <th scope="col">{words('table.findings')}</th>
          <th scope="col">{words('open')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => {
          const tally = tallies.get(field.id)
          if (tally === undefined) return null
          return (
            <tr key={field.id} data-selected={selected.has(field.id) || undefined}>
              <th scope="row">
                <Button className="fm-link" onPress={() => onSelect(field.id)}>
                  {field.name[language]}
                </Button>
              </th>
              <td>{layers.find(({ id }) => id === field.layer)?.name[language]}</td>
              <td>{markSaid(field, language)}</td>
              <td className="fm-number">{tally.open}</td>
              <td>{words(...verdictOf(tally, lens).says)}</td>
              <td>{statesSaid(tally, language)}</td>
              <td>{sharesSaid(tally.performers, names, language)}</td>
              <td>{sharesSaid(tally.answerers, names, language)}</td>
              <td>{findingsSaid(tally, language)}</td>
              <td>
                <Button
                  className="button button-small"
                  aria-label={`${words('open')}: ${field.name[language]}`}
                  onPress={() => onOpen(field.id)}
                >
                  {words('open')}
                </Button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
