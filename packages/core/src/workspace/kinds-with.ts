import { type UnitKind, idsOf, unitKinds } from '@taiseizu/catalogue'

const inHouse = idsOf(unitKinds).filter((kind) => kind !== 'provider')

/** Keys that only some kinds of unit have, and which these are. */
export const kindsWith: ReadonlyMap<string, readonly UnitKind[]> = new Map(
  Object.entries<readonly UnitKind[]>({
    offices: ['officer'],
    appointedBy: ['officer'],
    ownership: ['subsidiary'],
    region: ['subsidiary'],
    members: ['committee', 'team'],
    services: ['provider'],
    registered: ['provider'],
    parent: inHouse,
    functions: inHouse,
    layers: inHouse,
  }),
)
