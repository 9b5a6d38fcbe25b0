import { expect, test } from 'vitest'
import { fields } from './fields'
import { fieldsWithoutQualification, qualifications } from './qualifications'

const ofScope = (scope: string) => qualifications.filter((one) => one.scope === scope)

test('the appendix has seven common examinations, one across a layer and twenty-four of fields', () => {
  expect(ofScope('common')).toHaveLength(7)
  expect(ofScope('layer-wide')).toHaveLength(1)
  expect(ofScope('field')).toHaveLength(24)
  expect(qualifications).toHaveLength(32)
})

test('fields stand with those tied to fields, a layer with the one across it', () => {
  for (const { scope, fields: tied, layer } of qualifications) {
    expect(tied.length > 0).toBe(scope === 'field')
    expect(layer !== undefined).toBe(scope === 'layer-wide')
  }
})

test('the fields without an examination are those to which none is tied', () => {
  const tied = new Set(qualifications.flatMap((one) => one.fields))
  const layers = new Set(qualifications.flatMap(({ layer }) => (layer === undefined ? [] : [layer])))
  expect(layers).toEqual(new Set(['practitioner']))
  expect(fields.map(({ id }) => id).filter((id) => !tied.has(id))).toEqual(fieldsWithoutQualification)
})
