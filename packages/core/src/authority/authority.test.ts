import type { AuthorityKind } from '@taiseizu/catalogue'
import { expect, test } from 'vitest'
import { board, committee, department, grant, officer, provider, scope, section, site, subsidiary } from '../testing'
import { asked } from '../testing/asked'

const line = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('soc', { parent: 'it' }),
  site('plant', { parent: 'ceo' }),
  scope('office', 'it', 'it'),
  scope('line-1', 'ot', 'plant'),
]

const group = (ownership: 'affiliate' | 'wholly-owned' | 'majority' | 'acquired') => [
  officer('ceo'),
  department('group', { parent: 'ceo' }),
  subsidiary('sub', { parent: 'group', ownership }),
  department('sub-it', { parent: 'sub' }),
  scope('sub-office', 'it', 'sub-it'),
]

const nested = [
  officer('ceo'),
  subsidiary('outer', { parent: 'ceo', ownership: 'affiliate' }),
  department('outer-it', { parent: 'outer' }),
  subsidiary('inner', { parent: 'outer', ownership: 'affiliate' }),
  department('inner-it', { parent: 'inner' }),
]

test('a grant gives one kind, over the unit named, all below it and their scopes', () => {
  const { has } = asked(...line, committee('com'), grant('com', 'halt', 'it', { grantedBy: 'ceo' }))
  for (const over of ['it', 'soc', 'office']) expect(has('com', 'halt', over)).toBe(true)
  for (const over of ['ceo', 'plant', 'line-1', 'enterprise', '*']) expect(has('com', 'halt', over)).toBe(false)
  expect(has('com', 'direct', 'it')).toBe(false)
})

test('a grant over a scope reaches the scope, not its owner nor other scopes of the owner', () => {
  const { has } = asked(...line, scope('lab', 'it', 'it'), grant('soc', 'halt', 'office'))
  expect(has('soc', 'halt', 'office')).toBe(true)
  expect(has('soc', 'halt', 'it')).toBe(false)
  expect(has('soc', 'halt', 'lab')).toBe(false)
})

test('a grant over a unit reaches enterprise where its owner is below the unit', () => {
  const pieces = [board('board'), officer('ceo', { parent: 'board' }), department('audit', { parent: 'board' })]
  expect(asked(...pieces, grant('audit', 'inspect', 'board')).has('audit', 'inspect', 'enterprise')).toBe(true)
  expect(asked(...pieces, grant('audit', 'inspect', 'ceo')).has('audit', 'inspect', 'enterprise')).toBe(true)
})

test('a grant over enterprise reaches enterprise alone', () => {
  const { has } = asked(...line, grant('soc', 'policy', 'enterprise'))
  expect(has('soc', 'policy', 'enterprise')).toBe(true)
  for (const over of ['ceo', 'plant', 'office', '*']) expect(has('soc', 'policy', over)).toBe(false)
})

test('a grant over everything reaches every unit and scope, enterprise and providers included', () => {
  const { has } = asked(...line, department('apart'), provider('p'), grant('soc', 'policy', '*'))
  for (const over of ['*', 'enterprise', 'ceo', 'plant', 'line-1', 'apart', 'p'])
    expect(has('soc', 'policy', over)).toBe(true)
})

test('no grant from above reaches into an affiliate unless it names a unit or scope there', () => {
  const reachesIn = (over: string, grantedBy: string) => {
    const sup = [department('sup', { parent: 'ceo' }), grant('sup', 'policy', over, { grantedBy })]
    const { grounded, has } = asked(...group('affiliate'), ...sup)
    expect(grounded).toEqual([`sup:policy:${over}`])
    return has('sup', 'policy', 'sub-office')
  }
  for (const over of ['sub', 'sub-it', 'sub-office']) expect(reachesIn(over, 'sub')).toBe(true)
  for (const over of ['group', 'ceo', '*']) expect(reachesIn(over, 'ceo')).toBe(false)
})

test('a grant over the unit above an affiliate stops at the affiliate', () => {
  const { has, grounded } = asked(
    ...group('affiliate'),
    department('sup', { parent: 'ceo' }),
    grant('sup', 'policy', 'group'),
  )
  expect(grounded).toEqual(['sup:policy:group'])
  expect(has('sup', 'policy', 'group')).toBe(true)
  expect(has('sup', 'policy', 'sub')).toBe(false)
  expect(has('sup', 'policy', 'sub-office')).toBe(false)
})

test('a grant that names the outer affiliate does not reach into the inner', () => {
  const { has } = asked(
    ...nested,
    department('sup', { parent: 'ceo' }),
    grant('sup', 'policy', 'outer', { grantedBy: 'outer' }),
  )
  expect(has('sup', 'policy', 'outer-it')).toBe(true)
  expect(has('sup', 'policy', 'inner')).toBe(false)
  expect(has('sup', 'policy', 'inner-it')).toBe(false)
})

test('a grant within an affiliate reaches as anywhere', () => {
  const { has } = asked(...group('affiliate'), section('sub-sec', { parent: 'sub' }), grant('sub-sec', 'halt', 'sub'))
  expect(has('sub-sec', 'halt', 'sub-office')).toBe(true)
})

test('a grant from one above an affiliate is not grounded there: the line ends', () => {
  const { grounded } = asked(
    ...group('affiliate'),
    department('sup', { parent: 'ceo' }),
    grant('sup', 'policy', 'sub'),
    grant('sup', 'halt', 'sub', { grantedBy: 'sub' }),
  )
  expect(grounded).toEqual(['sup:halt:sub'])
})

test('a grant is grounded by the line of who granted it', () => {
  expect(asked(...line, grant('soc', 'halt', 'line-1', { grantedBy: 'plant' })).grounded).toEqual(['soc:halt:line-1'])
})

test('a grant by one who has no authority there is not grounded, and gives nothing', () => {
  const { grounded, has } = asked(...line, grant('soc', 'halt', 'line-1', { grantedBy: 'it' }))
  expect(grounded).toEqual([])
  expect(has('soc', 'halt', 'line-1')).toBe(false)
})

test('without a grantor, given or by default, a grant is not grounded', () => {
  expect(asked(...line, provider('p'), grant('p', 'halt', 'office')).grounded).toEqual([])
  expect(asked(...line, department('apart'), grant('apart', 'halt', 'office')).grounded).toEqual([])
})

test('a grant by a committee is grounded by what the committee was granted, of the same kind and at least as far', () => {
  const powers = (kind: AuthorityKind, over: string) =>
    asked(
      ...line,
      committee('com', { parent: 'ceo' }),
      grant('com', kind, over),
      grant('soc', 'halt', 'line-1', { grantedBy: 'com' }),
    ).has('soc', 'halt', 'line-1')
  expect(powers('halt', 'line-1')).toBe(true)
  expect(powers('halt', 'plant')).toBe(true)
  expect(powers('halt', '*')).toBe(true)
  expect(powers('policy', '*')).toBe(false)
  expect(powers('halt', 'office')).toBe(false)
})

test('a grant over everything is grounded only by one over everything, or by who has it in line', () => {
  const com = committee('com', { parent: 'ceo' })
  const over = (what: string) =>
    asked(...line, com, grant('com', 'halt', what), grant('soc', 'halt', '*', { grantedBy: 'com' })).grounded
  expect(over('*')).toContain('soc:halt:*')
  expect(over('ceo')).not.toContain('soc:halt:*')
  expect(asked(...line, grant('soc', 'halt', '*', { grantedBy: 'it' })).grounded).toEqual([])
})

test('a grant by a committee over itself needs one too', () => {
  const com = committee('com', { parent: 'ceo' })
  expect(asked(...line, com, grant('soc', 'direct', 'com', { grantedBy: 'com' })).grounded).toEqual([])
})

test('grants that ground one another in a circle ground nothing', () => {
  const circle = [
    grant('a', 'policy', 'office', { grantedBy: 'b' }),
    grant('b', 'policy', 'office', { grantedBy: 'c' }),
    grant('c', 'policy', 'office', { grantedBy: 'a' }),
  ]
  const coms = [committee('a'), committee('b'), committee('c')]
  expect(asked(...line, ...coms, ...circle).grounded).toEqual([])
})

test('a grant to oneself grounds nothing', () => {
  expect(asked(...line, committee('a'), grant('a', 'policy', 'office', { grantedBy: 'a' })).grounded).toEqual([])
})

test('a circle with a ground outside it is grounded all round', () => {
  const circle = [
    grant('a', 'policy', 'office', { grantedBy: 'b' }),
    grant('b', 'policy', 'office', { grantedBy: 'a' }),
  ]
  const outside = grant('a', 'policy', 'it', { grantedBy: 'ceo' })
  expect(asked(...line, committee('a'), committee('b'), ...circle, outside).grounded).toHaveLength(3)
})

test('the line proves itself by the way down to the target', () => {
  const { chain } = asked(...line)
  expect(chain('ceo', 'halt', 'soc')).toEqual(['ceo ▽ ceo/it/soc'])
  expect(chain('ceo', 'halt', 'office')).toEqual(['ceo ▽ ceo/it'])
  expect(chain('it', 'halt', 'it')).toEqual(['it ▽ it'])
  expect(chain('ceo', 'halt', '*')).toEqual(['ceo ▽ ceo'])
})

test('a grant proves itself by the grants that ground it, and by the line that grounds them all', () => {
  const { chain } = asked(
    ...line,
    committee('com', { parent: 'ceo' }),
    grant('com', 'halt', '*'),
    grant('soc', 'halt', 'plant', { grantedBy: 'com' }),
  )
  expect(chain('soc', 'halt', 'line-1')).toEqual(['soc:halt:plant', 'com:halt:*', 'ceo ▽ ceo'])
})

test('the line of a chain leads to what was granted, not to what was asked', () => {
  const { chain } = asked(...line, committee('com'), grant('com', 'halt', 'it', { grantedBy: 'ceo' }))
  expect(chain('com', 'halt', 'office')).toEqual(['com:halt:it', 'ceo ▽ ceo/it'])
})

test('where the line suffices no grant is named', () => {
  expect(asked(...line, grant('it', 'halt', 'office')).chain('it', 'halt', 'office')).toEqual(['it ▽ it'])
})

test('of several grants the one nearest to a line proves, of equals the first by id', () => {
  const coms = [committee('com', { parent: 'ceo' }), committee('x', { parent: 'ceo' })]
  const far = [grant('com', 'halt', '*'), grant('x', 'halt', 'it', { grantedBy: 'com' })]
  expect(asked(...line, ...coms, ...far, grant('x', 'halt', 'office')).chain('x', 'halt', 'office')).toEqual([
    'x:halt:office',
    'ceo ▽ ceo/it',
  ])
  const equal = [grant('x', 'halt', 'office'), grant('x', 'halt', 'it'), grant('x', 'halt', '*')]
  expect(asked(...line, ...coms, ...equal).chain('x', 'halt', 'office')).toEqual(['x:halt:*', 'ceo ▽ ceo'])
})

test('of grounds equally near the first by id proves, whatever they rest on', () => {
  const { chain } = asked(
    ...line,
    ...['a', 'b', 'c', 'x'].map((id) => committee(id)),
    grant('a', 'halt', 'office', { grantedBy: 'ceo' }),
    grant('b', 'halt', '*', { grantedBy: 'ceo' }),
    grant('c', 'halt', 'office', { grantedBy: 'a' }),
    grant('c', 'halt', '*', { grantedBy: 'b' }),
    grant('x', 'halt', 'office', { grantedBy: 'c' }),
  )
  expect(chain('x', 'halt', 'office')).toEqual(['x:halt:office', 'c:halt:*', 'b:halt:*', 'ceo ▽ ceo'])
})

test('asked of who has no authority, the answer is who does hold it, each with the proof', () => {
  const { answer } = asked(...line, committee('com', { parent: 'ceo' }), grant('com', 'halt', 'plant'))
  expect(answer('soc', 'halt', 'line-1')).toEqual({
    heldBy: [
      ['ceo', ['ceo ▽ ceo/plant']],
      ['com', ['com:halt:plant', 'ceo ▽ ceo/plant']],
      ['plant', ['plant ▽ plant']],
    ],
  })
  expect(answer('com', 'halt', 'line-1')).toEqual(['com:halt:plant', 'ceo ▽ ceo/plant'])
})

test('where nobody holds it, the answer is nobody', () => {
  expect(asked(committee('com')).answer('com', 'halt', 'com')).toEqual({ heldBy: [] })
})

test('everything is held by the top unit, the owner of enterprise and who was granted it', () => {
  const { holders } = asked(
    board('board'),
    officer('ceo', { parent: 'board' }),
    committee('com', { parent: 'ceo' }),
    grant('com', 'policy', '*'),
    grant('com', 'halt', 'board', { grantedBy: 'board' }),
  )
  expect(holders('policy', '*')).toEqual(['board', 'ceo', 'com'])
  expect(holders('halt', '*')).toEqual(['board', 'ceo'])
})

test('who is named twice holds once, and grants that are not grounded make no holder', () => {
  const twice = [grant('soc', 'halt', 'plant'), grant('soc', 'halt', 'line-1')]
  const { holders, grantsOf } = asked(...line, ...twice, department('apart'), grant('apart', 'halt', 'line-1'))
  expect(holders('halt', 'line-1')).toEqual(['ceo', 'plant', 'soc'])
  expect(grantsOf('soc')).toEqual(['soc:halt:line-1', 'soc:halt:plant'])
  expect(grantsOf('plant')).toEqual([])
})
