/** The families whose checks are references and little more. */
import { everything } from '../../workspace/identity'
import { type Context, alsoEnterprise, checkReference } from '../context'
import { checkTask, checkTaskOrField } from './task-references'

export function checkScopes(context: Context): void {
  for (const [index, { owner }] of context.view.records.scopes.entries())
    checkReference(context, { in: 'scopes', index, key: 'owner', id: owner, to: ['units'] })
}

/** Who is contracted is outside: a unit of kind provider. */
export function checkContracts(context: Context): void {
  const { view, units, report, nearest } = context
  for (const [index, { provider, manager, decidedBy }] of view.records.contracts.entries()) {
    checkReference(context, { in: 'contracts', index, key: 'manager', id: manager, to: ['units'] })
    checkReference(context, { in: 'contracts', index, key: 'decidedBy', id: decidedBy, to: ['units'] })
    const unit = provider === undefined ? undefined : units.get(provider)
    if (unit === undefined)
      checkReference(context, { in: 'contracts', index, key: 'provider', id: provider, to: ['units'] })
    else if (unit.kind !== undefined && unit.kind !== 'provider') {
      const providers = [...units.values()].flatMap((one) =>
        one.kind === 'provider' && one.id !== undefined ? [one.id] : [],
      )
      report({
        code: 'reference-unknown',
        path: view.path('contracts', index, 'provider'),
        found: provider ?? '',
        expected: { is: 'id-of', types: ['provider'] },
        nearest: nearest(provider, providers),
      })
    }
  }
}

const alsoEverything = [...alsoEnterprise, everything]

export function checkAuthority(context: Context): void {
  for (const [index, { holder, over, grantedBy }] of context.view.records.authority.entries()) {
    checkReference(context, { in: 'authority', index, key: 'holder', id: holder, to: ['units'] })
    checkReference(context, {
      in: 'authority',
      index,
      key: 'over',
      id: over,
      to: ['units', 'scopes'],
      also: alsoEverything,
    })
    checkReference(context, { in: 'authority', index, key: 'grantedBy', id: grantedBy, to: ['units'] })
  }
}

export function checkLinks(context: Context): void {
  const { view, report } = context
  for (const [index, { from, to, about }] of view.records.links.entries()) {
    checkReference(context, { in: 'links', index, key: 'from', id: from, to: ['units'] })
    checkReference(context, { in: 'links', index, key: 'to', id: to, to: ['units'] })
    if (from !== undefined && from === to)
      report({
        code: 'link-to-itself',
        path: view.path('links', index, 'to'),
        found: to,
        expected: { is: 'advice', advice: 'other-unit' },
      })
    for (const [place, id] of (about ?? []).entries())
      checkTask(context, { in: 'links', index, key: 'about', inside: [place], id, orField: true })
  }
}

export function checkExclusions(context: Context): void {
  const { view, report } = context
  for (const [index, exclusion] of view.records.exclusions.entries()) {
    const { task, scope, takenOverBy, reason, note } = exclusion
    checkTaskOrField(context, 'exclusions', index, exclusion)
    checkTask(context, { in: 'exclusions', index, key: 'task', id: task })
    checkReference(context, { in: 'exclusions', index, key: 'scope', id: scope, to: ['scopes'], also: alsoEnterprise })
    checkReference(context, { in: 'exclusions', index, key: 'takenOverBy', id: takenOverBy, to: ['units'] })
    if (reason === 'not-applicable' && note === undefined && !view.isFaulty('exclusions', index))
      report({
        code: 'note-missing',
        path: view.path('exclusions', index, 'reason'),
        found: reason,
        expected: { is: 'advice', advice: 'add-a-note' },
      })
  }
}

/** A post counts for its unit and for those in which it serves besides. */
export function checkPosts(context: Context): void {
  for (const [index, { unit, concurrentWith }] of context.view.records.posts.entries()) {
    checkReference(context, { in: 'posts', index, key: 'unit', id: unit, to: ['units'] })
    for (const [place, id] of (concurrentWith ?? []).entries())
      checkReference(context, { in: 'posts', index, key: 'concurrentWith', inside: [place], id, to: ['units'] })
  }
}
