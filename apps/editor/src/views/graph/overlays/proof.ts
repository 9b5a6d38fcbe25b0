/** Where in the picture the subjects of the workbench are, and the proof of a finding. */
import type { Language } from '@taiseizu/catalogue'
import { type Design, nodeKey } from '@taiseizu/core'
import { type Finding, type SubjectReference, evidenceOf, referenceTo, assignmentIn } from '@taiseizu/rules'
import { keyOfSubject } from '../model/whole'
import { type Emphasis, type Strand, noEmphasis } from '../stage/emphasis'

/** The keys of the things that a subject is, or joins; what it mainly is first. */
export function keysOf(design: Design, subject: SubjectReference): readonly string[] {
  const { type, id } = subject
  const unit = (one: { readonly id: string } | undefined) => (one === undefined ? [] : [nodeKey('unit', one.id)])
  switch (type) {
    case 'unit':
    case 'scope':
    case 'field':
    case 'task':
      return [keyOfSubject(subject)]
    case 'post':
      return [keyOfSubject(subject), ...unit(design.posts.find((post) => post.id === id)?.unit)]
    case 'duty': {
      const at = id.lastIndexOf('@')
      return [nodeKey('scope', id.slice(at + 1)), nodeKey('task', id.slice(0, at))]
    }
    case 'contract': {
      const contract = design.contractById.get(id)
      return [keyOfSubject(subject), ...unit(contract?.provider), ...unit(contract?.manager)]
    }
    case 'assignment':
      return unit(assignmentIn(design, id)?.unit)
    case 'grant': {
      const grant = design.grants.find((one) => one.id === id)
      return [...unit(grant?.holder), ...(grant && grant.over !== '*' ? [nodeKey(grant.over.type, grant.over.id)] : [])]
    }
    case 'link': {
      const link = design.links.find((one) => one.id === id)
      return [...unit(link?.from), ...unit(link?.to)]
    }
    case 'exclusion': {
      const exclusion = design.exclusions.find((one) => one.id === id)
      return exclusion === undefined ? [] : [...unit(exclusion.takenOverBy), nodeKey('field', exclusion.field)]
    }
    case 'record':
    case 'exception':
      return []
  }
}

/** The keys of the lines that a subject is drawn as. */
export function linesOf({ type, id }: SubjectReference): readonly string[] {
  if (type === 'link' || type === 'grant') return [`${type}:${id}`]
  if (type === 'contract') return [`contract:${id}`, `provides:${id}`, `manages:${id}`, `decided:${id}`]
  return type === 'exclusion' ? [`takes-over:${id}`] : []
}

/** Paths of authority, ways by steps, and the ghost of what is missing. */
export function proofOf(design: Design, finding: Finding, language: Language): Emphasis {
  const evidence = evidenceOf(finding, language)
  const subjects = [...finding.found.subjects.map(referenceTo), ...evidence.flatMap((one) => one.subjects)]
  const strands: Strand[] = []
  for (const { path, missing } of evidence) {
    for (const [index, unit] of (path?.units ?? []).slice(1).entries()) {
      const from = path?.units[index]
      if (path && from !== undefined && from !== unit)
        strands.push({ from: nodeKey('unit', from), to: nodeKey('unit', unit), kind: path.kind })
    }
    if (missing) strands.push({ from: nodeKey('unit', missing.from), to: nodeKey('unit', missing.to), kind: 'missing' })
  }
  const clear = new Set([
    ...subjects.flatMap((subject) => keysOf(design, subject)),
    ...strands.flatMap(({ from, to }) => [from, to]),
  ])
  if (clear.size === 0) return noEmphasis
  return { clear, relations: new Set(subjects.flatMap(linesOf)), strands, marks: new Map() }
}
