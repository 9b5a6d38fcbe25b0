/** Where the keys of a tree lead from a place in the picture. */
import type { Place, Places } from '../../picture/layout/find'

/**
 * Up and down through all in reading order; left out of a box or closing it, right into a box or opening it; first and last.
 * @returns the place itself where the key did something but leads nowhere, `undefined` where the key is none of these.
 */
export function goneTo(
  key: string,
  from: Place,
  { list, byKey }: Pick<Places, 'list' | 'byKey'>,
  toggle: (unit: string) => void,
): Place | undefined {
  const index = list.indexOf(from)
  const { box } = from
  const canClose = box !== undefined && box.box.children.length > 0
  switch (key) {
    case 'ArrowDown':
      return list[index + 1] ?? from
    case 'ArrowUp':
      return list[index - 1] ?? from
    case 'Home':
      return list[0]
    case 'End':
      return list.at(-1)
    case 'ArrowRight': {
      if (canClose && box.collapsed) toggle(box.box.unit.id)
      else if (list[index + 1]?.within === from.key) return list[index + 1]
      return from
    }
    case 'ArrowLeft': {
      if (canClose && !box.collapsed && from.within === undefined) toggle(box.box.unit.id)
      else if (canClose && !box.collapsed) toggle(box.box.unit.id)
      else if (from.within !== undefined) return byKey.get(from.within) ?? from
      return from
    }
    default:
      return undefined
  }
}
