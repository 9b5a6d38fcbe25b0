/** Where the terms come from: the guide's figure or section; none where they are this product's own. */
import { type Sources, appendix, direction, figure, inferred, section } from '@taiseizu/catalogue'
import type { TermId } from './terms'

const groups: Readonly<Record<string, Sources>> = {
  layer: figure('G', 6),
  mode: figure('G', 17),
  authority: inferred(section('G', 'STEP3(1)')),
  clause: direction(9),
  reason: figure('G', 15),
  duty: figure('G', 19),
}

const single: { readonly [Term in TermId]?: Sources } = {
  'kind-committee': figure('G', 10),
  'function-supervision': section('G', '2.2(1)'),
  'function-csirt': figure('G', 14),
  'function-ot-sirt': figure('G', 14),
  'function-psirt': figure('G', 14),
  'function-dsirt': figure('G', 14),
  'function-soc': section('G', '2.3(3)'),
  'office-ciso': direction(2),
  aim: figure('G', 7),
  field: figure('G', 6),
  task: figure('G', 7),
  sourcing: figure('G', 17),
  manager: section('G', '2.3(1)'),
  'decided-by': section('G', '2.3(4)'),
  exclusion: figure('G', 15),
  'taken-over-by': figure('G', 15),
  development: figure('G', 15),
  required: section('G', '2.3(1)'),
  'post-duty': figure('G', 19),
  skills: figure('G', 22),
  qualifications: appendix('G', '2'),
  link: figure('G', 13),
}

/** The source of a term: its own, else that of its group. */
export const sourceOfTerm = (term: TermId): Sources | undefined =>
  single[term] ?? (term === 'reason-not-applicable' || term === 'duty' ? undefined : groups[term.split('-')[0] ?? ''])
