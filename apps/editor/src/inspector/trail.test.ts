import { expect, test } from 'vitest'
import { backOn, emptyTrail, forwardOn, wentTo } from './trail'

const unit = (id: string) => ({ type: 'unit', id }) as const
const after = (...ids: readonly (string | null)[]) =>
  ids.reduce((trail, id) => wentTo(trail, id === null ? null : unit(id)), emptyTrail)
const always = () => true

test('going back leads to what was looked at before, and forward from there to where one was', () => {
  const back = backOn(after('a', 'b', 'c'), always)
  expect(back).toEqual({ back: [unit('a')], here: unit('b'), forward: [unit('c')] })
  expect(back && forwardOn(back, always)).toEqual(after('a', 'b', 'c'))
})

test('another way after going back forgets the one that was left', () => {
  const back = backOn(after('a', 'b'), always)
  expect(back && wentTo(back, unit('c'))).toEqual({ back: [unit('a')], here: unit('c'), forward: [] })
})

test('the same once more is no step', () => {
  expect(after('a', 'a')).toEqual(after('a'))
})

test('with nothing selected any more one can still go back', () => {
  expect(backOn(after('a', null), always)?.here).toEqual(unit('a'))
})

test('what was removed is passed over, and where nothing is left there is no way', () => {
  const isThere = ({ id }: { readonly id: string }) => id !== 'b'
  expect(backOn(after('a', 'b', 'c'), isThere)?.here).toEqual(unit('a'))
  expect(backOn(after('b', 'c'), isThere)).toBeUndefined()
})

test('what is called otherwise from now on is no step', () => {
  const now = () => unit('renamed')
  expect(wentTo(after('a', 'b'), unit('renamed'), now)).toEqual({
    back: [unit('a')],
    here: unit('renamed'),
    forward: [],
  })
})
