import { figure, idsOf, layers } from '@taiseizu/catalogue'
import type { Unit } from '@taiseizu/core'
import { standsUnder, worksInLayers } from '../engine/evidence'
import { defineRule } from '../engine/rule'

const order = idsOf(layers)

/** A unit does not work in a higher layer than whoever leads it. */
export const str02 = defineRule({
  id: 'STR-02',
  severity: 'warning',
  source: figure('G', 6),
  each: 'unit',
  bearing: ['layersGiven'],
  per: ['unit'],
  title: { ja: '上位より高い層の部署', en: 'Above its superior' },
  why: {
    ja: '経営層・戦略マネジメント層・実務者層は、判断が上から下へ具体化されていく順に並ぶ。上位より高い層に置かれた部署は、名目だけの層か、位置の誤りのどちらかである。',
    en: 'The three layers are an order in which decisions become work. A unit said to work in a higher layer than its superior either bears the layer in name alone or stands in the wrong place.',
  },
  text: {
    ja: '「{unit}」の層が、上位の「{parent}」の層より高くなっています。',
    en: '"{unit}" is said to work in a higher layer than its superior "{parent}".',
  },
  *check(unit) {
    const { parent } = unit
    if (unit.record.layers === undefined || unit.kind === 'subsidiary' || parent === undefined) return
    if (heightOf(unit) >= heightOf(parent)) return
    yield {
      subjects: [unit],
      says: { parent },
      evidence: () => [standsUnder(unit), worksInLayers(unit), worksInLayers(parent)],
    }
  },
})

/** 0 for the highest layer. Layers are listed from the highest down. */
const heightOf = ({ layers: [highest] }: Unit): number =>
  highest === undefined ? order.length : order.indexOf(highest)
