/** The picture of an organisation that gives nothing away: who does what, but not how well. */
import type { Chip, Marks, Picture, Tally, UnitBox } from '../../picture/model/model'

const noMarks: Marks = { error: 0, warning: 0, advice: 0 }

/** Without marks, without chips for what nobody does, and with every chip as if all were well. What was left out is a fact, and stays. */
export const quiet = (picture: Picture): Picture => ({
  executives: picture.executives.map(quietBox),
  collegial: picture.collegial.map(quietBox),
  divisions: picture.divisions.map(quietBox),
  providers: picture.providers.map(quietBox),
  nobody: quietChips(picture.nobody),
  marks: noMarks,
})

function quietBox(box: UnitBox): UnitBox {
  const { tally } = box
  return {
    ...box,
    scopes: box.scopes.map((tab) => ({ ...tab, marks: noMarks })),
    chips: quietChips(box.chips),
    children: box.children.map(quietBox),
    marks: noMarks,
    allMarks: noMarks,
    tally: quietTally(tally),
  }
}

const quietChips = (chips: readonly Chip[]): readonly Chip[] =>
  chips.flatMap((chip) => (chip.state === 'gap' ? [] : [quietChip(chip)]))

const quietChip = (chip: Chip): Chip =>
  chip.role === undefined ? chip : { ...chip, state: 'covered', accepted: false }

const quietTally = ({ outsourced, shared, excluded, relieved, ...rest }: Tally): Tally => ({
  ...rest,
  gap: 0,
  unperformed: 0,
  unanswered: 0,
  contested: 0,
  unauthorised: 0,
  covered: rest.covered + rest.unperformed + rest.unanswered + rest.contested + rest.unauthorised,
  outsourced,
  shared,
  excluded,
  relieved,
})
