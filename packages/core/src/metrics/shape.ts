/** How large the organisation is, how it is built, and who works in it. */
import { direction, practice } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Post, Unit } from '../organisation/records'
import { inHierarchy } from '../organisation/walk'
import { groupBy } from '../workspace/group'
import { type Measured, type MetricPart, defineMetric, largestOf, meanOf, plain, valuesOf } from './metric'

const inHouse = (design: Design): readonly Unit[] => design.units.filter((unit) => !unit.isProvider)

const spans = (design: Design): readonly MetricPart[] =>
  inHouse(design).flatMap((unit) =>
    unit.children.length === 0 ? [] : [{ subject: unit, value: unit.children.length }],
  )

/** How many levels lead down to the lowest units, and to which. */
function levels(design: Design): Measured {
  const depths = new Map<Unit, number>()
  for (const unit of inHouse(design).toSorted(inHierarchy))
    depths.set(unit, (unit.parent === undefined ? 0 : (depths.get(unit.parent) ?? 0)) + 1)
  const deepest = largestOf([...depths.values()])
  const parts = inHouse(design).flatMap((unit) =>
    depths.get(unit) === deepest ? [{ subject: unit, value: deepest }] : [],
  )
  return { value: deepest, parts }
}

/** A sum over posts, by unit; `null` where no post is recorded. FTE are rounded to hundredths. */
function ofPosts({ posts, units }: Design, fteOf: (post: Post) => number): Measured {
  if (posts.length === 0) return plain(null)
  const sum = (some: readonly Post[]) => Math.round(some.reduce((all, post) => all + fteOf(post), 0) * 100) / 100
  const byUnit = groupBy(posts, (post) => post.unit)
  const parts = units.flatMap((unit) => {
    const own = byUnit.get(unit)
    return own === undefined ? [] : [{ subject: unit, value: sum(own) }]
  })
  return { value: sum(posts), parts }
}

export const shapeMetrics = [
  defineMetric({
    id: 'span-mean',
    unit: 'count',
    better: null,
    source: practice,
    measure: (design) => ({ value: meanOf(valuesOf(spans(design))), parts: spans(design) }),
  }),
  defineMetric({
    id: 'span-largest',
    unit: 'count',
    better: null,
    source: practice,
    measure: (design) => ({ value: largestOf(valuesOf(spans(design))), parts: spans(design) }),
  }),
  defineMetric({ id: 'levels', unit: 'levels', better: null, source: practice, measure: levels }),
  defineMetric({
    id: 'units',
    unit: 'count',
    better: null,
    source: practice,
    measure: (design) => plain(inHouse(design).length),
  }),
  defineMetric({
    id: 'providers',
    unit: 'count',
    better: null,
    source: practice,
    measure: (design) => plain(design.unitsOfKind('provider').length),
  }),
  defineMetric({
    id: 'links',
    unit: 'count',
    better: null,
    source: practice,
    measure: (design) => plain(design.links.length),
  }),
  defineMetric({
    id: 'grants',
    unit: 'count',
    better: null,
    source: practice,
    measure: (design) => plain(design.grants.length),
  }),
  defineMetric({
    id: 'contracts',
    unit: 'count',
    better: null,
    source: practice,
    measure: (design) => plain(design.contracts.length),
  }),
  defineMetric({
    id: 'posts',
    unit: 'count',
    better: null,
    source: direction(3),
    measure: (design) => plain(design.posts.length === 0 ? null : design.posts.length),
  }),
  defineMetric({
    id: 'fte',
    unit: 'fte',
    better: null,
    source: direction(3),
    measure: (design) => ofPosts(design, ({ fte }) => fte),
  }),
  defineMetric({
    id: 'fte-vacant',
    unit: 'fte',
    better: 'lower',
    source: direction(3),
    measure: (design) => ofPosts(design, ({ fte, vacant }) => (vacant ? fte : 0)),
  }),
] as const
