import { expect, test } from 'vitest'
import { shapes } from './format'
import { requiredKeys } from './names'

test('the keys that a record has to have are those that the schemas do not leave open, in the order of the file', () => {
  const asked = Object.entries(shapes).map(([name, shape]) => [
    name,
    Object.entries(shape).flatMap(([key, schema]) => (schema.type === 'optional' ? [] : [key])),
  ])
  expect(Object.entries(requiredKeys)).toEqual(asked)
})
