import { kindsWith } from '../../workspace/kinds-with'
import { type Context, checkReference } from '../context'

/** Units have the keys of their kind, their parents lead to a top, and a committee has one chair at most. */
export function checkUnits(context: Context): void {
  const { view, units, scopes, report } = context
  for (const [index, unit] of view.records.units.entries()) {
    const { id, kind, parent, appointedBy, members } = unit
    if (id !== undefined && scopes.has(id)) reportSharedId(context, id, index)
    if (kind !== undefined)
      for (const key in unit) {
        const kinds = kindsWith.get(key)
        if (kinds === undefined || kinds.includes(kind)) continue
        const later = view.depth('units', index, 'kind') > view.depth('units', index, key)
        const path = view.path('units', index, later ? 'kind' : key)
        report({ code: 'key-not-for-kind', path, on: 'key', found: kind, expected: { is: 'kinds', kinds } })
      }
    if (parent !== undefined && !units.has(parent))
      checkReference(context, { in: 'units', index, key: 'parent', id: parent, to: ['units'] })
    checkReference(context, { in: 'units', index, key: 'appointedBy', id: appointedBy, to: ['units'] })
    if (parent !== undefined && units.get(parent)?.kind === 'provider')
      report({
        code: 'provider-as-parent',
        path: view.path('units', index, 'parent'),
        found: parent,
        expected: { is: 'advice', advice: 'other-unit' },
      })
    if (members !== undefined) checkMembers(context, index, members)
  }
  checkCircles(context)
}

function checkMembers(
  context: Context,
  index: number,
  members: readonly ({ unit?: string; chair?: boolean } | undefined)[],
): void {
  let chairs = 0
  for (const [place, member] of members.entries()) {
    checkReference(context, {
      in: 'units',
      index,
      key: 'members',
      inside: [place, 'unit'],
      id: member?.unit,
      to: ['units'],
    })
    if (member?.chair !== true) continue
    chairs += 1
    if (chairs > 1)
      context.report({
        code: 'chairs-several',
        path: [...context.view.path('units', index, 'members'), place],
        found: member.unit ?? '',
        expected: { is: 'advice', advice: 'one-chair' },
      })
  }
}

/** Units and scopes are referred to by the same keys. */
function reportSharedId({ view, report }: Context, id: string, index: number): void {
  const scope = view.records.scopes.findIndex((one) => one.id === id)
  report({
    code: 'identity-repeated',
    path: view.path('scopes', scope, 'id'),
    found: id,
    otherPath: view.path('units', index, 'id'),
    expected: { is: 'advice', advice: 'once' },
  })
}

/** Reports each circle of parents once: at the unit of it that was put there last. */
function checkCircles({ view, units, report }: Context): void {
  let places: ReadonlyMap<string | undefined, number> | undefined
  /** On which walk up each unit was first met. */
  const walks = new Map<string, number>()
  let walk = 0
  for (const start of units.keys()) {
    walk += 1
    let met: string | undefined = start
    while (met !== undefined && !walks.has(met)) {
      walks.set(met, walk)
      met = units.get(met)?.parent
    }
    if (met === undefined || walks.get(met) !== walk) continue
    const circle = [met]
    for (let next = units.get(met)?.parent; next !== undefined && next !== met; next = units.get(next)?.parent)
      circle.push(next)
    places ??= new Map(view.records.units.map((unit, index) => [unit.id, index]))
    const placeOf = (id: string) => places?.get(id) ?? 0
    const depthOf = (id: string) => view.depth('units', placeOf(id), 'parent')
    let last = met
    for (const id of circle) if (depthOf(id) > depthOf(last)) last = id
    const turned = [...circle.slice(circle.indexOf(last)), ...circle.slice(0, circle.indexOf(last)), last]
    report({ code: 'parent-circle', path: view.path('units', placeOf(last), 'parent'), found: turned.join(' → ') })
  }
}
