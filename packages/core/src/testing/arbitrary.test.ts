import fc from 'fast-check'
import { expect, test } from 'vitest'
import { organisationOf } from '../organisation/compile'
import { readWorkspace } from '../reading/read'
import { resolveVariant } from '../variants/resolve'
import { arbitraryWorkspace } from './arbitrary'

test('the reader accepts every arbitrary workspace', () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), (workspace) => {
      const reading = readWorkspace(JSON.stringify(workspace))
      expect(reading.ok ? [] : reading.problems).toEqual([])
    }),
  )
})

test('arbitrary workspaces have what laws could break on', () => {
  const seen = new Set<string>()
  for (const workspace of fc.sample(arbitraryWorkspace(), { numRuns: 300, seed: 1 }))
    for (const { id, basedOn } of workspace.variants) {
      const organisation = organisationOf(workspace, id)
      const { units, assignments, grants, links, exclusions, posts, contracts } = organisation
      if (basedOn !== undefined) seen.add('based')
      if (resolveVariant(workspace, id).misaimed.length > 0) seen.add('misaimed')
      for (const unit of units) {
        if (unit.ownership === 'affiliate' && unit.children.length > 0) seen.add('affiliate with units')
        if (unit.isCollegial && unit.members.some((member) => member.chair)) seen.add('chair')
        if (unit.isCollegial && unit.children.length > 0) seen.add('below a committee')
      }
      for (const { task, scope } of assignments) seen.add(`${task ? 'task' : 'field'}${scope ? ' with scope' : ''}`)
      for (const { grantedBy, over } of grants) {
        seen.add(grantedBy === undefined ? 'grant without grantor' : 'grant')
        if (over === '*') seen.add('over everything')
      }
      if (links.length > 0) seen.add('link')
      if (exclusions.length > 0) seen.add('exclusion')
      if (posts.some((post) => post.concurrentWith.length > 0)) seen.add('concurrent post')
      if (contracts.some((contract) => contract.assignments.length > 0)) seen.add('contract in use')
    }
  expect([...seen].toSorted()).toEqual(
    [
      'affiliate with units',
      'based',
      'below a committee',
      'chair',
      'concurrent post',
      'contract in use',
      'exclusion',
      'field',
      'field with scope',
      'grant',
      'grant without grantor',
      'link',
      'misaimed',
      'over everything',
      'task',
      'task with scope',
    ].toSorted(),
  )
})
