/** Grants, links, exclusions and posts: replaced by others when what they say changes. */
import type { RecordOf } from '../../workspace/format'
import { meantBy } from '../assigning'
import { type CompiledExclusion, type CompiledLink, type CompiledPost, ends, placesOf } from '../maker'
import type { CompiledGrant } from '../grant'
import { inserted, without } from '../order'
import type { Exclusion, Link, Target } from '../records'
import { engageUnit } from './contracts'
import { type Editing, byId } from './editing'

export function removeGrant(e: Editing, id: string): void {
  const { all } = e
  const grant = all.theGrantById.get(id)
  if (grant === undefined) return
  all.theGrantById.delete(id)
  all.theGrants = undefined
  grant.holder.theGrants = without(grant.holder.theGrants, grant)
  const over: Target = grant.over
  all.grantsOver.set(over, without(all.grantsOver.get(over) ?? [], grant))
  tellOfGrant(e, grant)
  e.leave(grant)
}

export function putGrant(e: Editing, grant: CompiledGrant): void {
  const { all } = e
  all.theGrantById.set(grant.id, grant)
  all.theGrants = undefined
  grant.holder.theGrants = inserted(grant.holder.theGrants, grant, byId)
  const over: Target = grant.over
  all.grantsOver.set(over, inserted(all.grantsOver.get(over) ?? [], grant, byId))
  tellOfGrant(e, grant)
  e.come(grant)
}

function tellOfGrant(e: Editing, { holder, kind }: CompiledGrant): void {
  holder.touch('grants')
  e.all.tracker.touch(holder.grantsCell(kind))
  e.all.touch('grants')
}

export function removeLink(e: Editing, id: string): void {
  const link = e.all.theLinkById.get(id) as CompiledLink | undefined
  if (link === undefined) return
  e.all.theLinkById.delete(id)
  for (const end of ends(link)) end.theLinks = without<Link>(end.theLinks, link)
  if (link.kind === 'escalates-to') link.from.theEscalations = without<Link>(link.from.theEscalations, link)
  tellOfLink(e, link)
  e.leave(link)
}

export function putLink(e: Editing, link: CompiledLink): void {
  e.all.theLinkById.set(link.id, link)
  for (const end of ends(link)) end.theLinks = inserted<Link>(end.theLinks, link, byId)
  if (link.kind === 'escalates-to') link.from.theEscalations = inserted<Link>(link.from.theEscalations, link, byId)
  tellOfLink(e, link)
  e.come(link)
}

function tellOfLink(e: Editing, link: CompiledLink): void {
  e.all.theLinks = undefined
  e.all.touch('links')
  for (const end of ends(link)) end.touch('links')
  if (link.kind === 'escalates-to') link.from.touch('escalations')
}

export function removeExclusion(e: Editing, id: string): void {
  const exclusion = e.all.theExclusionById.get(id) as CompiledExclusion | undefined
  if (exclusion === undefined) return
  e.all.theExclusionById.delete(id)
  e.all.theExclusions = undefined
  if (exclusion.takenOverBy !== undefined) engageUnit(exclusion.takenOverBy, -1)
  for (const duty of meantBy(e.all, exclusion)) {
    duty.theExclusions = without<Exclusion>(duty.theExclusions, exclusion)
    e.touchDuty(duty)
  }
  e.all.touch('exclusions')
  e.leave(exclusion)
}

export function putExclusion(e: Editing, record: RecordOf<'exclusions'>): void {
  const exclusion = e.maker.exclusion(record)
  e.all.theExclusionById.set(exclusion.id, exclusion)
  e.all.theExclusions = undefined
  if (exclusion.takenOverBy !== undefined) engageUnit(exclusion.takenOverBy, 1)
  for (const duty of meantBy(e.all, exclusion)) {
    duty.theExclusions = inserted<Exclusion>(duty.theExclusions, exclusion, byId)
    e.touchDuty(duty)
  }
  e.all.touch('exclusions')
  e.come(exclusion)
}

export function removePost(e: Editing, id: string): void {
  const post = e.all.thePostById.get(id) as CompiledPost | undefined
  if (post === undefined) return
  e.all.thePostById.delete(id)
  for (const unit of placesOf(post)) unit.thePosts = without(unit.thePosts, post)
  tellOfPost(e, post)
}

export function putPost(e: Editing, post: CompiledPost): void {
  e.all.thePostById.set(post.id, post)
  for (const unit of placesOf(post)) unit.thePosts = inserted(unit.thePosts, post, byId)
  tellOfPost(e, post)
}

function tellOfPost(e: Editing, post: CompiledPost): void {
  e.all.thePosts = undefined
  e.all.touch('posts')
  for (const unit of placesOf(post)) unit.touch('posts')
}
