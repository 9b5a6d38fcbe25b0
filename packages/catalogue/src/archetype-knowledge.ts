/**
 * What speaks for and against each choice of an archetype (図表10), beyond its definition in `archetypes.ts`; and what besides 図表18
 * (`factors.ts`) favours a form or a placement: the industries' examples and the merits and demerits of 図表11.
 */
import type { CentralisationId, FormId, PlacementId } from './archetypes'
import type { FactId } from './factors'
import { appendix, figure, inferred, section } from './source'
import type { Source, Sources } from './source'
import type { Text } from './text'

/** A merit or demerit, with its source. */
export interface Trait {
  readonly id: string
  readonly text: Text
  readonly source: Sources
}

/** What speaks for a choice and what against it. */
export interface Traits<Id extends string> {
  readonly id: Id
  readonly merits: readonly Trait[]
  readonly demerits: readonly Trait[]
  readonly source: Sources
}

const column = section('G', { ja: '2.2 コラム「必要性・合理性」', en: '2.2, column on need and rationale' })

export const formTraits: readonly Traits<FormId>[] = [
  {
    id: 'dedicated',
    merits: [
      {
        id: 'dedicated-one-command',
        text: {
          ja: '平時の対策と緊急時の対応を、同じ部署が続けて束ねられる',
          en: 'One unit steers both the measures of normal times and the response in an emergency',
        },
        source: inferred(column),
      },
      {
        id: 'dedicated-pools',
        text: {
          ja: '権限・予算・人材・情報が一つの部署に集まり、体制が身軽になる',
          en: 'Authority, budget, people and information come together in one unit, which keeps the structure slim',
        },
        source: inferred(column),
      },
    ],
    demerits: [
      {
        id: 'dedicated-all-left',
        text: {
          ja: '事業・管理部門が任せきりになりやすく、主体的な責任が薄れるおそれがある',
          en: 'Business and administration are tempted to leave everything to it, and their own responsibility fades',
        },
        source: inferred(section('G', { ja: '2.2 コラム ①', en: '2.2, column (1)' })),
      },
      {
        id: 'dedicated-new-unit',
        text: {
          ja: '情シスが既に統括を担う会社では、新しい部署が役割の重複になる',
          en: 'Where the IT department already supervises, a new unit does the same work twice',
        },
        source: inferred(section('G', '2.2(3)')),
      },
    ],
    source: figure('G', 10),
  },
  {
    id: 'committee',
    merits: [
      {
        id: 'committee-departments',
        text: {
          ja: '事業・管理・情シス・関連会社が決定に加わり、統括が孤立しない',
          en: 'Business, administration, IT and affiliates take part in the decision, so supervision is not isolated',
        },
        source: [section('G', '2.2(3)'), inferred(section('S', '3.2①'))],
      },
      {
        id: 'committee-uses-it',
        text: {
          ja: '既に統括を担う情シスを生かし、新しい部署を作らずに済む',
          en: 'It builds on an IT department that already supervises and needs no new unit',
        },
        source: section('G', '2.2(3)'),
      },
    ],
    demerits: [
      {
        id: 'committee-nobody-answers',
        text: {
          ja: '皆で決めるため責任の所在が曖昧になりやすく、経営層が議長として率いる必要がある',
          en: 'What all decide nobody answers for, unless an executive takes the chair and leads',
        },
        source: section('S', '3.2①'),
      },
      {
        id: 'committee-needs-hands',
        text: {
          ja: '決めたことを実行する部署（情シスなど）がなければ動かない',
          en: 'Nothing moves without a department, such as IT, that carries out what is decided',
        },
        source: inferred(section('G', '2.2(3)')),
      },
    ],
    source: figure('G', 10),
  },
]

export const scopeTraits: readonly Traits<CentralisationId>[] = [
  {
    id: 'centralised',
    merits: [
      {
        id: 'centralised-even-level',
        text: {
          ja: '対策の水準がそろい、部署ごとの弱い所を突かれにくい',
          en: 'Measures are even, so there is no weak department to attack',
        },
        source: inferred(column),
      },
      {
        id: 'centralised-cheaper',
        text: {
          ja: '法令・脅威・サービスの情報収集が一度で済み、似た事業なら管理も効率的である',
          en: 'Information on law, threats and services is gathered once, and similar businesses are managed efficiently',
        },
        source: [inferred(column), inferred(figure('G', 18))],
      },
    ],
    demerits: [
      {
        id: 'centralised-out-of-sight',
        text: {
          ja: '規模が非常に大きいと、中央だけでは目が届かない',
          en: 'In a very large company the centre alone does not see everything',
        },
        source: inferred(figure('G', 18)),
      },
      {
        id: 'centralised-unlike',
        text: {
          ja: 'OT など IT と異なる環境や、大きく異なる事業には、統一の体制が合わないことがある',
          en: 'One structure may not fit OT, which is unlike IT, nor businesses that differ greatly',
        },
        source: inferred(figure('G', 18)),
      },
    ],
    source: figure('G', 10),
  },
  {
    id: 'federated',
    merits: [
      {
        id: 'federated-knows',
        text: {
          ja: '現場の環境・サービス・法規を知る部署が、自ら判断して動ける',
          en: 'Those who know the environment, the service and the local law decide and act themselves',
        },
        source: inferred(figure('G', 18)),
      },
      {
        id: 'federated-group',
        text: {
          ja: '独立して経営される関連会社にも、その会社の統括を置ける',
          en: 'Group companies that are run independently have a supervision of their own',
        },
        source: inferred(figure('G', 18)),
      },
    ],
    demerits: [
      {
        id: 'federated-uneven',
        text: {
          ja: '対策の水準が部署ごとにばらつき、つながった弱い所を突かれるおそれがある',
          en: 'Measures become uneven, and through what is interconnected the weak part is attacked',
        },
        source: inferred(column),
      },
      {
        id: 'federated-dearer',
        text: {
          ja: '人材と情報を事業ごとに持つため費用がかさみ、必要時の連携を別に整える必要がある',
          en: 'People and information are needed in each business, which costs more, and working together has to be arranged',
        },
        source: [inferred(column), inferred(figure('G', 18))],
      },
    ],
    source: figure('G', 10),
  },
]

/** Something besides the facts of 図表18 that a placement's merits and demerits hang on. */
export const placementFact: { readonly id: 'it-mostly-outsourced'; readonly question: Text; readonly source: Source } =
  {
    id: 'it-mostly-outsourced',
    question: { ja: 'IT の開発・運用の多くを外注している', en: 'Most IT development and operation is outsourced' },
    source: inferred(figure('G', 11)),
  }

/** What favours a form, a scope or a placement besides 図表18, in the same shape as its preferences. */
export interface FurtherPreference {
  readonly id: string
  readonly topic: 'industry-example' | 'placement'
  readonly when: readonly { readonly fact: FactId | (typeof placementFact)['id']; readonly value: string }[]
  readonly prefers: {
    readonly form?: FormId
    readonly scope?: CentralisationId
    readonly placement?: PlacementId
    readonly avoidsPlacement?: PlacementId
  }
  readonly text: Text
  readonly strength: 'rational' | 'may'
  readonly source: Sources
}

const example = (ja: string, en: string): Source => appendix('G', '1', { ja, en })

export const furtherPreferences: readonly FurtherPreference[] = [
  {
    id: 'example-net-service',
    topic: 'industry-example',
    when: [{ fact: 'industry-group', value: 'net-service' }],
    prefers: { form: 'committee' },
    text: {
      ja: 'ネットサービス業の例は、事業優先にならないよう管理部門の委員会が統括する',
      en: 'In the example of an internet service a committee within administration supervises, lest business come first',
    },
    strength: 'may',
    source: example('②ネットサービス業', '(2) internet service'),
  },
  {
    id: 'example-manufacturing',
    topic: 'industry-example',
    when: [{ fact: 'industry-group', value: 'manufacturing' }],
    prefers: { form: 'dedicated', scope: 'federated' },
    text: {
      ja: '製造業の例は、CSIRT・OT-SIRT・PSIRT がそれぞれの環境で統括を分担する',
      en: 'In the example of manufacturing CSIRT, OT-SIRT and PSIRT share supervision, each for its own environment',
    },
    strength: 'may',
    source: inferred(example('③製造業', '(3) manufacturing')),
  },
  {
    id: 'example-critical-infrastructure',
    topic: 'industry-example',
    when: [{ fact: 'industry-group', value: 'critical-infrastructure' }],
    prefers: { form: 'dedicated', scope: 'federated' },
    text: {
      ja: '重要インフラの例は、全社のCSIRTとOT管理部門ごとのOT-SIRTが組んで動く',
      en: "In the example of critical infrastructure the company's CSIRT works with an OT-SIRT for each OT unit",
    },
    strength: 'may',
    source: inferred(example('④重要インフラ', '(4) critical infrastructure')),
  },
  {
    id: 'placement-it-central',
    topic: 'placement',
    when: [{ fact: 'it-infrastructure-central', value: 'true' }],
    prefers: { placement: 'it-function' },
    text: {
      ja: '情シスが基盤を一元管理していれば、その中に置くと IT 予算で対策を速く進められる',
      en: 'Where IT runs the infrastructure centrally, an office within it can move quickly on the IT budget',
    },
    strength: 'rational',
    source: [inferred(figure('G', 11)), inferred(figure('G', 18))],
  },
  {
    id: 'placement-it-unaware',
    topic: 'placement',
    when: [{ fact: 'it-knows-business-services', value: 'false' }],
    prefers: { avoidsPlacement: 'it-function' },
    text: {
      ja: '情シスが事業の IT サービスを把握していなければ、その中の統括からは事業が見えない',
      en: 'Where IT does not know the services of the businesses, an office within IT does not see them either',
    },
    strength: 'may',
    source: [inferred(figure('G', 11)), inferred(figure('G', 18))],
  },
  {
    id: 'placement-it-outsourced',
    topic: 'placement',
    when: [{ fact: 'it-mostly-outsourced', value: 'true' }],
    prefers: { avoidsPlacement: 'it-function' },
    text: {
      ja: '外注が多くセキュリティが後付けになる会社では、情シスの枠内では予算が付きにくい',
      en: 'Where much is outsourced and security comes as an afterthought, the IT budget leaves little for it',
    },
    strength: 'may',
    source: figure('G', 11),
  },
  {
    id: 'placement-ot-not-administration',
    topic: 'placement',
    when: [{ fact: 'ot-differs-from-it', value: 'true' }],
    prefers: { avoidsPlacement: 'administrative-peer' },
    text: {
      ja: '固有の環境があると、管理部門に並ぶ統括には事業別の指針のノウハウが集まりにくい',
      en: 'With environments of their own kind, a peer of administration hardly gathers the know-how for each business',
    },
    strength: 'may',
    source: inferred(figure('G', 11)),
  },
  {
    id: 'placement-similar-administration',
    topic: 'placement',
    when: [{ fact: 'business-variety', value: 'similar' }],
    prefers: { placement: 'administrative-peer' },
    text: {
      ja: '事業が似ていれば、管理部門と並んで全社共通の標準を出す形が生きる',
      en: 'With similar businesses a peer of administration can set one standard for all',
    },
    strength: 'may',
    source: inferred(figure('G', 11)),
  },
  {
    id: 'placement-different-direct',
    topic: 'placement',
    when: [{ fact: 'business-variety', value: 'very-different' }],
    prefers: { placement: 'ceo-direct' },
    text: {
      ja: '異なる事業に経営の判断として指示を出すには、社長直轄が支えやすい',
      en: 'Directly under the head it can back the instructions that management gives to unlike businesses',
    },
    strength: 'may',
    source: inferred(figure('G', 11)),
  },
]
