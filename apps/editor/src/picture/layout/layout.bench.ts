/** A small edit in an organisation that has been laid out before, against laying it out anew. */
import { type Piece, assign, board, department, design, officer, scope, section } from '@taiseizu/core/testing'
import { bench, describe } from 'vitest'
import { typesetter } from '../../ui/typesetting/lines'
import { tableMeasure } from '../../ui/typesetting/measure'
import type { Picture } from '../model/model'
import { pictureOf } from '../model/picture'
import { layoutOf } from './layout'
import { layoutMemory } from './memory'

function company(units: number): readonly Piece[] {
  const pieces: Piece[] = [board('board'), officer('ceo', { parent: 'board' })]
  for (let number = 0; number < units; number += 1) {
    const isDepartment = number % 12 === 0
    const parent = isDepartment ? 'ceo' : `u${number - (number % 12)}`
    pieces.push((isDepartment ? department : section)(`u${number}`, { parent, name: `Section ${number}` }))
    if (isDepartment) pieces.push(scope(`s${number}`, 'it', `u${number}`))
    else if (number % 3 === 0)
      pieces.push(assign(`u${number}`, 'R', 'digital-product-operation', { scope: `s${number - (number % 12)}` }))
  }
  return pieces
}

/** The picture with the first section of a division called differently. */
function renamed(picture: Picture, division: number, name: string): Picture {
  const divisions = picture.divisions.map((box, index) => {
    const [first, ...rest] = box.children
    if (index !== division || first === undefined) return box
    return { ...box, children: [{ ...first, unit: { ...first.unit, name } }, ...rest] }
  })
  return { ...picture, divisions }
}

describe.each([300, 3_000])('%i units', (units) => {
  const picture = pictureOf(design(...company(units)), [])
  const memory = layoutMemory()
  const options = {
    language: 'ja',
    typesetter: typesetter(tableMeasure),
    proportion: 1.5,
    collapsed: new Set<string>(),
  } as const
  layoutOf(picture, { ...options, memory })
  let turn = 0
  bench('anew', () => void layoutOf(picture, options))
  bench('after an edit never seen before', () => {
    turn += 1
    layoutOf(renamed(picture, turn % picture.divisions.length, `New section ${turn}`), { ...options, memory })
  })
})
