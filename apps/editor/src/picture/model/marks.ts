/** Where on the picture a finding is marked: at exactly one place, so that the counts add up. */
import type { Severity } from '@taiseizu/catalogue'
import type { Scope, Unit } from '@taiseizu/core'
import type { Finding, Subject } from '@taiseizu/rules'
import type { Marks, UnitBox } from './model'

export const noMarks: Marks = { error: 0, warning: 0, advice: 0 }

export const addMarks = (a: Marks, b: Marks): Marks => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  advice: a.advice + b.advice,
})

/** The marks of a box whose scopes are not drawn. */
export const marksWithScopes = ({ marks, scopes }: UnitBox): Marks =>
  scopes.reduce((sum, scope) => addMarks(sum, scope.marks), marks)

export const marksIn = ({ error, warning, advice }: Marks): number => error + warning + advice

export const sameMarks = (a: Marks, b: Marks): boolean =>
  a.error === b.error && a.warning === b.warning && a.advice === b.advice

/** How many findings are marked where; `undefined` for the variant as a whole. Those accepted on purpose are not. Cost: linear in findings. */
export function marksOf(findings: readonly Finding[]): Map<Unit | Scope | undefined, Marks> {
  const places = new Map<Unit | Scope | undefined, Record<Severity, number>>()
  for (const { severity, found, exception } of findings) {
    if (exception !== null) continue
    const place = placeOf(found.subjects)
    const known = places.get(place)
    if (known === undefined) places.set(place, { ...noMarks, [severity]: 1 })
    else known[severity] += 1
  }
  return places
}

/** A unit before a scope: whoever is to act comes first. The scope `enterprise` has no tab, its owner stands for it. */
export function placeOf(subjects: readonly Subject[]): Unit | Scope | undefined {
  for (const subject of subjects) {
    const unit = unitOf(subject)
    if (unit !== undefined) return unit
  }
  for (const subject of subjects) {
    const scope = scopeOf(subject)
    if (scope !== undefined) return scope.isEnterprise ? scope.owner : scope
  }
  return undefined
}

function unitOf(subject: Subject): Unit | undefined {
  switch (subject.type) {
    case 'unit':
      return subject
    case 'contract':
      return subject.provider
    case 'assignment':
    case 'post':
      return subject.unit
    case 'grant':
      return subject.holder
    case 'link':
      return subject.from
    case 'exclusion':
      return subject.takenOverBy
    default:
      return undefined
  }
}

function scopeOf(subject: Subject): Scope | undefined {
  switch (subject.type) {
    case 'scope':
      return subject
    case 'duty':
    case 'exclusion':
      return subject.scope
    default:
      return undefined
  }
}
