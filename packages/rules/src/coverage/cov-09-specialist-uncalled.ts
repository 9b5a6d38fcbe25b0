import { figure } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { nameTaker, takenOverSaid } from './naming'
import { callsSpecialists, takersFor } from './taking-over'

/** A specialist comes when somebody calls. */
export const cov09 = defineRule({
  id: 'COV-09',
  severity: 'warning',
  source: figure('G', 15),
  each: 'exclusion',
  per: ['exclusion'],
  title: { ja: '専門家に委託する部署が決まっていない', en: 'Nobody to call the specialist' },
  why: {
    ja: '調査やフォレンジックを必要時に外部へ委託するなら、いざというときに発注し、結果を受け取る部署が要る。手引きは、統括・運用・監視の担当者がこれを行うとしている。',
    en: 'Where investigation or forensics is to be contracted when needed, somebody has to place the order on the day and deal with the result. The guide has those in charge of supervision, operation or monitoring do so.',
  },
  text: {
    ja: '「{exclusion}」は「必要時に専門家へ委託」とされていますが、統括・運用・監視を担う部署が引き受けていません。',
    en: '"{exclusion}" is left to specialists called when needed, but no unit in charge of supervision, operation or monitoring takes it over.',
  },
  when: ({ reason }) => reason === 'specialist-contracted-when-needed',
  *check(exclusion, design) {
    const taker = exclusion.takenOverBy
    if (taker !== undefined && callsSpecialists(design, taker)) return
    yield {
      subjects: [exclusion],
      evidence: () => [
        takenOverSaid(exclusion),
        ...(taker === undefined
          ? []
          : [
              state(
                {
                  ja: '「{taker}」は統括・運用・監視のどの職務でもRでもAでもない',
                  en: '"{taker}" is neither R nor A in any duty of supervision, operation or monitoring',
                },
                { taker },
              ),
            ]),
      ],
      fixes: () => nameTaker(exclusion, takersFor(design, exclusion.reason, exclusion.scope)),
    }
  },
})
