import { figure } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { nameTaker, takenOverSaid } from './naming'
import { buysOrSupervises, takersFor } from './taking-over'

/** Packages bring risks too: whoever buys or supervises looks after them. */
export const cov08 = defineRule({
  id: 'COV-08',
  severity: 'warning',
  source: figure('G', 17),
  each: 'exclusion',
  per: ['exclusion'],
  title: { ja: 'SaaS・パッケージの対策を引き受ける部署がない', en: 'Nobody looks after packages' },
  why: {
    ja: 'SaaSやパッケージだけを使う場合、設計・開発の担当は置かなくてよいが、その対策が要らなくなるわけではない。手引きは、調達担当かセキュリティ統括担当がその対策を受け持つとしている。',
    en: 'With SaaS or packages alone there is no need for design and development staff, but the measures that they call for do not go away. The guide has procurement or security supervision look after them.',
  },
  text: {
    ja: '「{exclusion}」は「SaaS・パッケージのみ利用」を理由に対象外ですが、調達またはセキュリティ統括の部署が引き受けていません。',
    en: '"{exclusion}" is excluded because only packages are used, but no procurement or security supervision unit takes it over.',
  },
  when: ({ reason }) => reason === 'packages-only',
  *check(exclusion, design) {
    const taker = exclusion.takenOverBy
    if (taker !== undefined && buysOrSupervises(taker)) return
    yield {
      subjects: [exclusion],
      evidence: () => [
        takenOverSaid(exclusion),
        ...(taker === undefined
          ? []
          : [
              state(
                {
                  ja: '「{taker}」に調達・セキュリティ統括の機能はない',
                  en: '"{taker}" has no function of procurement or security supervision',
                },
                { taker },
              ),
            ]),
      ],
      fixes: () => nameTaker(exclusion, takersFor(design, exclusion.reason, exclusion.scope)),
    }
  },
})
