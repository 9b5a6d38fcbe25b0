import { citation, fields, languages } from '@taiseizu/catalogue'
import { department, design, grant, officer, provider, scope } from '@taiseizu/core/testing'
import type { Subject } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { chaptersOn } from './chapters'
import '../../messages/inspector'

const organisation = design(
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it', 'csirt'] }),
  department('plant', { parent: 'ceo', functions: ['ot-sirt'] }),
  provider('vendor', { services: ['monitoring'] }),
  scope('line', 'ot', 'plant'),
  grant('it', 'halt', 'line'),
)
const remarksOn = (subject: Subject | undefined, heading: string) =>
  (subject === undefined ? [] : chaptersOn(subject, organisation)).find((one) => one.heading === heading)?.remarks ?? []
const unit = (id: string) => organisation.unitById.get(id)

test('of every field the guide says whether it belongs in the house, and who typically does it, with the figure', () => {
  for (const field of organisation.fields) {
    const [sourcing] = remarksOn(field, 'inspector.sourcing')
    expect(sourcing?.source && citation(sourcing.source, 'en'), field.id).toContain('figure 17')
    const [who] = remarksOn(field, 'inspector.guideWho')
    expect(who?.source && citation(who.source, 'ja'), field.id).toContain('図表12')
  }
  expect(organisation.fields).toHaveLength(fields.length)
})

test('a mark of the figure stands before the words that explain it', () => {
  const supervision = organisation.fields.find(({ id }) => id === 'security-supervision')
  expect(remarksOn(supervision, 'inspector.sourcing')[0]?.name?.ja).toMatch(/^[※◇★]/u)
})

test('a unit is told the fields that such units do, and what its function is there for', () => {
  const leads = remarksOn(unit('it'), 'inspector.guideFields').flatMap((remark) => remark.leads ?? [])
  expect(leads.map(({ id }) => id)).toContain('security-supervision')
  expect(remarksOn(unit('plant'), 'inspector.guidePart')[0]?.name?.en).toBe('OT-SIRT')
  expect(remarksOn(unit('ceo'), 'inspector.guidePart')).toEqual([])
})

test('an incident in a plant leads to the units that are there for it', () => {
  const duty = organisation.duties.find(({ task, scope: place }) => task.kind === 'incident' && place.id === 'line')
  const [first] = remarksOn(duty, 'inspector.guideWho')
  expect(first?.leads?.map(({ id }) => id)).toEqual(['plant'])
})

test('a task says which authority it needs and why; one that needs none says so', () => {
  const said = (id: string) =>
    remarksOn(organisation.taskById.get(id), 'inspector.guideStandard').map(({ text }) => text.en)
  expect(said('security-monitoring-operation.incident-response')[1]).toMatch(/^Halt /u)
  expect(said('legal.digital-law')[1]).toBe('No authority in particular is needed.')
})

test('whatever is said is said in both languages, and every statement of a guide names its source', () => {
  const subjects = [
    ...organisation.fields,
    ...organisation.tasks,
    ...organisation.units,
    ...organisation.scopes,
    ...organisation.grants,
  ]
  for (const subject of subjects)
    for (const { heading, remarks } of chaptersOn(subject, organisation))
      for (const remark of remarks) {
        for (const language of languages) expect(remark.text[language], heading).not.toBe('')
        if (['inspector.guideStated', 'inspector.guideSurvey', 'inspector.guideChecked'].includes(heading))
          expect(remark.source, remark.text.en).toBeDefined()
      }
})
