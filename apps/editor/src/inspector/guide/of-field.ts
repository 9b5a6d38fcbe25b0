/** What the guide says of a field, a task and a duty. */
import {
  authorityKinds,
  collaborations,
  field as catalogueField,
  inHouseCounterparts,
  isTaskId,
  scopeKinds,
  sirtKinds,
  skillAreas,
  skillLevels,
  sourcingMarks,
  standardTask,
  standardTasksSource,
  task as catalogueTask,
  unitFunctions,
} from '@taiseizu/catalogue'
import type { FieldId } from '@taiseizu/catalogue'
import { qualifications } from '@taiseizu/catalogue/qualifications'
import type { Assignment, Design, Duty, Field, Task } from '@taiseizu/core'
import { inBoth } from '../../messages'
import { type Chapter, type Remark, joined, listed } from './chapter'
import { checkedOf, statedOfField, surveyed, topicsOfField } from './statements'
import { whoDoes } from './who'

/** Whether a field belongs in the house, and what stays there when it does not. */
function sourcingOf(id: FieldId, design: Design): readonly Remark[] {
  const known = catalogueField(id)
  const mark = sourcingMarks.find((one) => one.id === known.sourcing)
  const sign = mark?.sign === null || mark === undefined ? '' : `${mark.sign} `
  const name = mark && { ja: `${sign}${mark.name.ja}`, en: `${sign}${mark.name.en}` }
  const remarks: Remark[] = [{ ...(name && { name }), text: known.sourcingNote, source: known.source.sourcing }]
  if (known.sourcing !== 'must-in-house')
    for (const one of inHouseCounterparts)
      if (one.forFields !== '*' && one.forFields.includes(id))
        remarks.push({ name: inBoth('inspector.guideStays'), text: one.name, source: one.source })
  remarks.push(...notHandled(id, design))
  return remarks
}

/** When a field may be left unhandled, and who then looks after its concerns. */
export function notHandled(id: FieldId, design: Design): readonly Remark[] {
  const known = catalogueField(id)
  if (known.notHandled === null) return []
  const { condition, takenOverBy } = known.notHandled
  const remarks: Remark[] = [
    {
      name: inBoth('inspector.guideNotHandled'),
      text: condition,
      ...(known.source.notHandled && { source: known.source.notHandled }),
    },
  ]
  const names = [
    ...takenOverBy.functions.flatMap((one) => unitFunctions.find(({ id: other }) => other === one)?.name ?? []),
    ...takenOverBy.fields.map((one) => catalogueField(one).name),
  ]
  if (names.length > 0)
    remarks.push({
      name: inBoth('inspector.takenOverBy'),
      text: listed(names.filter(({ ja }, place) => names.findIndex((one) => one.ja === ja) === place)),
      ...(known.source.takenOverBy && { source: known.source.takenOverBy }),
      leads: design.fields.filter((one) => takenOverBy.fields.includes(one.id)),
    })
  return remarks
}

/** What its people have to be able to do. */
export function skillsOf(id: FieldId): readonly Remark[] {
  const { skills, source } = catalogueField(id)
  const wanted = Object.entries(skills ?? {}).flatMap(([area, level]) => {
    const names = [skillAreas.find((one) => one.id === area)?.name, skillLevels.find((one) => one.id === level)?.name]
    return level === 'none' || names[0] === undefined || names[1] === undefined
      ? []
      : [{ area: names[0], level: names[1] }]
  })
  const fitting = qualifications.filter(({ fields }) => fields.includes(id))
  return [
    ...wanted.map(({ area, level }) => ({ name: area, text: level, source: source.skills })),
    ...(fitting.length === 0
      ? []
      : [
          {
            name: inBoth('inspector.qualifications'),
            text: listed(fitting.map(({ name }) => name)),
            ...(fitting[0] && { source: fitting[0].source }),
          },
        ]),
  ]
}

const togetherWith = (id: FieldId, design: Design): readonly Remark[] =>
  collaborations
    .filter(({ fields }) => fields.includes(id))
    .map(({ fields, text, source }) => {
      const other = fields.find((one) => one !== id) ?? id
      return { name: catalogueField(other).name, text, source, leads: design.fields.filter((one) => one.id === other) }
    })

export const chaptersOfField = ({ id }: Field, design: Design): readonly Chapter[] => [
  { heading: 'inspector.sourcing', remarks: sourcingOf(id, design) },
  { heading: 'inspector.guideWho', remarks: whoDoes(id, design) },
  { heading: 'inspector.guideTogether', remarks: togetherWith(id, design) },
  { heading: 'inspector.guideSkills', remarks: skillsOf(id) },
  { heading: 'inspector.guideStated', remarks: statedOfField(id) },
  { heading: 'inspector.guideSurvey', remarks: surveyed(topicsOfField[id] ?? []) },
  { heading: 'inspector.guideChecked', remarks: checkedOf('field') },
]

/** What the standard set makes of a task: where it is a duty, and what whoever answers must be allowed to do. */
function standardOf(task: Task): readonly Remark[] {
  const standard = standardTask(task.id)
  const everywhere = task.applies === 'enterprise'
  const places = everywhere
    ? inBoth('inspector.appliesEnterprise')
    : listed(scopeKinds.filter(({ id }) => task.applies.includes(id)).map(({ name }) => name))
  // What an own task is stands in its own fields.
  if (standard === undefined) return []
  const source = { source: standardTasksSource }
  const requires = task.requires.flatMap((id) => authorityKinds.find((one) => one.id === id)?.name ?? [])
  return [
    { name: inBoth('inspector.applies'), text: places, ...source },
    requires.length === 0
      ? { name: inBoth('inspector.required'), text: inBoth('inspector.guideNoAuthority'), ...source }
      : {
          name: inBoth('inspector.required'),
          text: joined([listed(requires), inBoth('inspector.guideWhyAuthority')]),
          ...source,
        },
  ]
}

function printedOf(task: Task, design: Design): readonly Remark[] {
  if (!isTaskId(task.id)) return [{ text: inBoth('inspector.guideOwnTask') }]
  const known = catalogueTask(task.id)
  const remarks: Remark[] = [{ text: inBoth('inspector.guidePrinted'), source: known.sources.map(({ at }) => at) }]
  if (known.keepInHouse === true)
    remarks.push({ text: inBoth('inspector.guideKeepInHouse'), source: known.sources.map(({ at }) => at) })
  const related = (known.relatedTasks ?? []).map((id) => catalogueTask(id))
  if (related.length > 0)
    remarks.push({
      name: inBoth('inspector.guideRelated'),
      text: listed(related.map(({ name }) => name)),
      leads: related.flatMap(({ id }) => design.taskById.get(id) ?? []),
    })
  return remarks
}

export const chaptersOfTask = (task: Task, design: Design): readonly Chapter[] => [
  { heading: 'inspector.guideStandard', remarks: standardOf(task) },
  { heading: 'inspector.guideWho', remarks: whoDoes(task.field, design) },
  { heading: 'inspector.sourcing', remarks: sourcingOf(task.field, design) },
  { heading: 'inspector.guideTask', remarks: printedOf(task, design) },
]

/** Whom to give the work of a field or task, and what may go outside. */
export const chaptersOfAssignment = ({ task, field }: Assignment, design: Design): readonly Chapter[] => [
  { heading: 'inspector.guideWho', remarks: whoDoes(field, design) },
  { heading: 'inspector.sourcing', remarks: sourcingOf(field, design) },
  { heading: 'inspector.guideStandard', remarks: task === undefined ? [] : standardOf(task) },
]

/** Who looks after incidents in a scope of this kind. */
const sirtFor = ({ task, scope }: Duty, design: Design): readonly Remark[] =>
  task.kind !== 'incident'
    ? []
    : sirtKinds
        .filter(({ scopeKind }) => scopeKind === scope.kind)
        .map(({ id, name, target, source }) => ({
          name,
          text: target,
          source,
          leads: design.units.filter((unit) => unit.functions.includes(id)).slice(0, 4),
        }))

export const chaptersOfDuty = (duty: Duty, design: Design): readonly Chapter[] => [
  {
    heading: 'inspector.guideWho',
    remarks: [
      ...sirtFor(duty, design),
      ...whoDoes(duty.field, design),
      ...(duty.scope.kind === 'ot' ? surveyed(['ot']).slice(0, 1) : []),
    ],
  },
  { heading: 'inspector.sourcing', remarks: sourcingOf(duty.field, design) },
  { heading: 'inspector.guideStandard', remarks: standardOf(duty.task) },
  { heading: 'inspector.guideChecked', remarks: checkedOf('duty') },
]
