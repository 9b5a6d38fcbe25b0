import type { Picture, UnitBox } from '../model/model'

function* walk(boxes: readonly UnitBox[]): Generator<UnitBox> {
  for (const box of boxes) {
    yield box
    yield* walk(box.children)
  }
}

/** Every box of a picture, at any depth. */
export const allBoxes = ({ executives, collegial, divisions, providers }: Picture): readonly UnitBox[] => [
  ...walk([...executives, ...collegial, ...divisions, ...providers]),
]

/** A picture with each box made anew, those inside first. */
export function withBoxes(picture: Picture, make: (box: UnitBox) => UnitBox): Picture {
  const made = (box: UnitBox): UnitBox => make({ ...box, children: box.children.map(made) })
  return {
    ...picture,
    executives: picture.executives.map(made),
    collegial: picture.collegial.map(made),
    divisions: picture.divisions.map(made),
    providers: picture.providers.map(made),
  }
}
