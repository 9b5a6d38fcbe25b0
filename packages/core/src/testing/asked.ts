import type { AuthorityKind } from '@taiseizu/catalogue'
import type { Chain } from '../authority/authority'
import type { Target } from '../organisation/records'
import { type Piece, design } from './index'

/** Asks an organisation about authority, by ids. A chain is told as `soc:halt:line-1` for a grant, `it ▽ it/soc` for a line. */
export const asked = (...pieces: readonly Piece[]) => {
  const { unitById, scopeById, authority, grants } = design(...pieces)
  const unit = (id: string) => {
    const found = unitById.get(id)
    if (found === undefined) throw new Error(`no unit ${id}`)
    return found
  }
  const target = (id: string): Target => (id === '*' ? '*' : (scopeById.get(id) ?? unit(id)))
  const told = (chain: Chain | undefined) =>
    chain?.map((link) =>
      link.by === 'grant' ? link.grant.id : `${link.unit.id} ▽ ${link.path.map(({ id }) => id).join('/')}`,
    )
  return {
    hasByLine: (id: string, over: string) => authority.hasByLine(unit(id), target(over)),
    has: (id: string, kind: AuthorityKind, over: string) => authority.has(unit(id), kind, target(over)),
    chain: (id: string, kind: AuthorityKind, over: string) => told(authority.chainOf(unit(id), kind, target(over))),
    answer: (id: string, kind: AuthorityKind, over: string) => {
      const answer = authority.authorityOf(unit(id), kind, target(over))
      return answer.held
        ? told(answer.chain)
        : { heldBy: answer.heldBy.map((holder) => [holder.unit.id, told(holder.chain)]) }
    },
    holders: (kind: AuthorityKind, over: string) => authority.holdersOf(kind, target(over)).map((one) => one.unit.id),
    grounded: grants.filter(authority.isGrounded).map(({ id }) => id),
    grantsOf: (id: string) => authority.grantsOf(unit(id)).map((one) => one.id),
  }
}
