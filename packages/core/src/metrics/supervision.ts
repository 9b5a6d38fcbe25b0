/** How security is supervised, as figures: by a committee or an office, in one place or by each business. */
import { figure } from '@taiseizu/catalogue'
import { defineMetric } from './metric'
import { centralisationOf, committeeShareOf } from './supervision-measures'

export const supervisionMetrics = [
  defineMetric({
    id: 'centralisation',
    unit: 'share',
    better: null,
    source: figure('G', 10),
    measure: (design) => {
      const { share, scopes } = centralisationOf(design)
      return { value: share, parts: scopes.map((one) => ({ subject: one.scope, value: one.share })) }
    },
  }),
  defineMetric({
    id: 'committee-share',
    unit: 'share',
    better: null,
    source: figure('G', 10),
    measure: (design) => {
      const { share, tasks } = committeeShareOf(design)
      return { value: share, parts: tasks.map((one) => ({ subject: one.task, value: one.share })) }
    },
  }),
] as const
