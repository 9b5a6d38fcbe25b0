import { describe, expect, test } from 'vitest'
import { nearestFinder } from './nearest'

describe('the nearest value', () => {
  const kinds = ['board', 'officer', 'department', 'section', 'site']
  const nearest = nearestFinder()

  test('is a letter or two away', () => {
    expect(nearest('sites', kinds)).toBe('site')
    expect(nearest('departement', kinds)).toBe('department')
    expect(nearest('baord', kinds)).toBe('board')
  })

  test('is found whatever the case and the joints of the word', () => {
    expect(nearest('based-on', ['name', 'basedOn'])).toBe('basedOn')
    expect(nearest('OFFICER', kinds)).toBe('officer')
  })

  test('is nothing where no value is like it', () => {
    expect(nearest('x', kinds)).toBeUndefined()
    expect(nearest('committee', kinds)).toBeUndefined()
    expect(nearest('Z', ['R', 'A'])).toBeUndefined()
    expect(nearest(5, kinds)).toBeUndefined()
  })

  test('is the first of those that are equally near', () => {
    expect(nearest('plant-3', ['plant-1', 'plant-2'])).toBe('plant-1')
  })
})
