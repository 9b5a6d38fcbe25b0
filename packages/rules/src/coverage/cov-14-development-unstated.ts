import { figure } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { stateDevelopment } from './development'
import { scopesOf } from './exclusions'

/** Whether the excuse of packages holds can be seen only where the file says how the software comes about. */
export const cov14 = defineRule({
  id: 'COV-14',
  severity: 'advice',
  source: figure('G', 15),
  each: 'exclusion',
  per: ['exclusion', 'scope'],
  title: { ja: '開発形態が不明なまま対象外', en: 'Excluded while the development is unstated' },
  why: {
    ja: '「SaaS・パッケージのみ」を理由に設計・開発の分野を外せるかどうかは、その対象環境に自社向けの開発があるかどうかで決まる。開発形態が書かれていなければ、外してよいことを誰にも示せない。',
    en: 'Whether design and development may be left aside because only packages are used depends on whether anything is developed for the scope. As long as that is not stated, nobody can show that the exclusion is justified.',
  },
  text: {
    ja: '「{exclusion}」は「SaaS・パッケージのみ利用」を理由に対象外ですが、「{scope}」の開発形態が示されていません。',
    en: '"{exclusion}" is excluded because only packages are used, but the development of "{scope}" is not stated.',
  },
  when: ({ reason }) => reason === 'packages-only',
  *check(exclusion, design) {
    for (const scope of scopesOf(design, exclusion)) {
      if (scope.isEnterprise || scope.development !== undefined) continue
      yield {
        subjects: [exclusion, scope],
        evidence: () => [
          state({ ja: '「{scope}」の開発形態: 記載なし', en: 'Development of "{scope}": not stated' }, { scope }),
        ],
        fixes: () => [stateDevelopment(scope, 'packages-only')].filter((one) => one !== undefined),
      }
    }
  },
})
