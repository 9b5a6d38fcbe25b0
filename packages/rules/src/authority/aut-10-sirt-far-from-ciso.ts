import { direction, practice, section } from '@taiseizu/catalogue'
import { type Design, type Unit, subsidiaryOf } from '@taiseizu/core'
import { type Evidence, goesBy, state } from '../engine/evidence'
import { addLink } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { supervisionsIn } from '../engine/words'
import { cisosIn } from './executives'

const most = 3

/** In an emergency word reaches the CISO quickly, or nobody decides. */
export const aut10 = defineRule({
  id: 'AUT-10',
  severity: 'error',
  source: [direction(7), section('C', '4.9'), practice],
  each: 'unit',
  bearing: ['sirt'],
  per: ['unit'],
  title: { ja: 'SIRT から CISO に届かない', en: 'No short way from a SIRT to a CISO' },
  why: {
    ja: 'インシデントでは、止める・公表する・復旧するといった判断を経営層が下す。SIRT から CISO までに人が多く入るほど判断は遅れる。3歩までという数は本製品の判断であり、手引きやガイドラインにはない。',
    en: 'In an incident it is for executives to decide to stop, disclose or restore, and the more people stand between a SIRT and the CISO, the later they do. That three steps are the limit is this product’s judgement; the guidelines give no number.',
  },
  text: {
    ja: '「{unit}」から{most}歩以内で CISO に届きません。',
    en: 'No CISO is reached from "{unit}" within {most} steps.',
  },
  when: (unit, design) => unit.isSirt && cisosIn(design).length > 0,
  *check(unit, design) {
    if (design.relations.reaches(unit, isCiso, most)) return
    yield {
      subjects: [unit],
      says: { most },
      evidence: () => shortestWay(design, unit),
      fixes: () => shorten(design, unit),
    }
  },
})

const isCiso = (unit: Unit): boolean => unit.isCiso

function shortestWay(design: Design, unit: Unit): readonly Evidence[] {
  const way = design.relations.wayTo(unit, isCiso)
  const [to] = nearestCisos(design, unit)
  if (way !== undefined) return [goesBy(way)]
  const next = design.relations.stepsFrom(unit)
  return [
    state(
      {
        ja: '「{unit}」から CISO に至る経路は、何歩かけてもない',
        en: 'There is no way at all from "{unit}" to a CISO',
      },
      { unit },
      to === undefined ? {} : { missing: { from: unit, to } },
    ),
    next.length === 0
      ? state({ ja: '「{unit}」の次の報告先: なし', en: '"{unit}" has nobody to turn to next' }, { unit })
      : state({ ja: '「{unit}」の次の報告先: {next}', en: '"{unit}" turns next to {next}' }, { unit, next }),
  ]
}

/** The CISO of the same company before others. */
const nearestCisos = (design: Design, unit: Unit): readonly Unit[] => {
  const company = subsidiaryOf(unit)
  const distance = (ciso: Unit) => Number(subsidiaryOf(ciso) !== company)
  return cisosIn(design).toSorted((a, b) => distance(a) - distance(b))
}

/** Straight to a CISO; or to a supervision from which one is near. */
function shorten(design: Design, unit: Unit): readonly Fix[] {
  const near = supervisionsIn(design).filter(
    (other) => other !== unit && design.relations.wayTo(other, isCiso, most - 1) !== undefined,
  )
  return [...nearestCisos(design, unit).slice(0, 3), ...near.slice(0, 2)].map((to) => addLink('escalates-to', unit, to))
}
