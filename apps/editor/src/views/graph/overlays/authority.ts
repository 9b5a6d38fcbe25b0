/** Who may do what where; and who answers for something without being allowed to do what it needs. */
import { type AuthorityKind, type Language, authorityKinds } from '@taiseizu/catalogue'
import { type Design, type Scope, type Unit, enterpriseId, nodeKey } from '@taiseizu/core'
import type { Mark, Strand } from '../stage/emphasis'
import { type Told, toldOf } from './told'

export type AuthorityChoice = AuthorityKind | 'all'

interface Pair {
  readonly from: string
  readonly to: string
  readonly kinds: Set<AuthorityKind>
  grant: string | undefined
}

/** Pairs of holder and target, each with its kinds of authority. */
function pairs() {
  const known = new Map<string, Pair>()
  return {
    add: (from: string, to: string, kind: AuthorityKind, grant?: string) => {
      const pair = known.get(`${from}>${to}`) ?? { from, to, kinds: new Set<AuthorityKind>(), grant }
      pair.kinds.add(kind)
      known.set(`${from}>${to}`, pair)
    },
    all: () => [...known.values()],
  }
}

/**
 * @param focus a unit or scope: then all that it may, and all who may there, by line too; else all grants.
 */
export function authorityTold(
  design: Design,
  choice: AuthorityChoice,
  focus: Unit | Scope | null,
  language: Language,
): Told {
  const wanted = (kind: AuthorityKind) => choice === 'all' || kind === choice
  const kinds = authorityKinds.filter(({ id }) => wanted(id))
  const held = pairs()
  const missing = pairs()
  for (const grant of design.grants) {
    const { id, kind, holder, over } = grant
    if (!wanted(kind) || (focus !== null && holder !== focus && over !== focus && over !== '*')) continue
    const to = over === '*' ? nodeKey('scope', enterpriseId) : nodeKey(over.type, over.id)
    const among = design.authority.isGrounded(grant) ? held : missing
    among.add(nodeKey('unit', holder.id), to, kind, id)
  }
  if (focus !== null)
    for (const { id } of kinds)
      for (const { unit } of design.authority.holdersOf(id, focus))
        if (unit !== focus) held.add(nodeKey('unit', unit.id), nodeKey(focus.type, focus.id), id)
  for (const duty of design.openDuties)
    for (const { unit, kinds: lacking } of design.coverage.matchOf(duty).lacks)
      for (const kind of lacking)
        if (wanted(kind) && (focus === null || unit === focus || duty.scope === focus))
          missing.add(nodeKey('unit', unit.id), nodeKey('scope', duty.scope.id), kind)
  const strands = (list: readonly Pair[], kind: Strand['kind']): readonly Strand[] =>
    list.map(({ from, to, kinds: of, grant }) => ({
      from,
      to,
      kind,
      ...(list.length <= 40 ? { text: textOf(of, choice, language) } : {}),
      subject: grant === undefined ? { type: 'unit', id: from.slice('unit/'.length) } : { type: 'grant', id: grant },
    }))
  const [may, mayNot] = [held.all(), missing.all()]
  const marks = new Map<string, Mark>()
  const lacks = new Map<string, number>()
  for (const { from } of mayNot) lacks.set(from, (lacks.get(from) ?? 0) + 1)
  for (const [key, count] of lacks) marks.set(key, { kind: 'missing', text: `× ${count}` })
  return toldOf(
    [...strands(may, 'authority'), ...strands(mayNot, 'missing')],
    marks,
    { good: may.length, bad: mayNot.length },
    focus === null ? {} : { clear: [nodeKey(focus.type, focus.id)] },
  )
}

function textOf(kinds: ReadonlySet<AuthorityKind>, choice: AuthorityChoice, language: Language): string {
  // Of one kind that was chosen every line says the same: the panel says it.
  if (choice !== 'all') return kinds.size > 0 ? nameOf(choice, language) : ''
  const names = authorityKinds.filter(({ id }) => kinds.has(id)).map(({ id }) => nameOf(id, language))
  return names.length <= 2 ? names.join(language === 'ja' ? '・' : ', ') : `${names[0] ?? ''} +${names.length - 1}`
}

const nameOf = (kind: AuthorityKind, language: Language): string =>
  authorityKinds.find(({ id }) => id === kind)?.name[language] ?? kind
