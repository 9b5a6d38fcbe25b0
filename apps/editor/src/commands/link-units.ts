import { type LinkKind, linkKinds } from '@taiseizu/catalogue'
import type { Design, Unit } from '@taiseizu/core'
import { inBoth } from '../messages'
import type { Proposal } from './proposal'
import { namesOf } from './selected-units'
import '../messages/edits'

/** A link drawn from one unit to another. */
export function linked(design: Design, from: Unit, to: Unit, kind: LinkKind): Proposal {
  const name = linkKinds.find((one) => one.id === kind)?.name ?? { ja: kind, en: kind }
  const names = { unit: namesOf([from]), target: namesOf([to]), kind: name }
  if (from === to) return { refused: inBoth('edits.refuse.linkToItself', names) }
  if (design.links.some((link) => link.kind === kind && link.from === from && link.to === to))
    return { refused: inBoth('edits.refuse.alreadyLinked', names) }
  return {
    label: inBoth('edits.step.link', names),
    edits: [{ collection: 'links', record: { kind, from: from.id, to: to.id } }],
  }
}
