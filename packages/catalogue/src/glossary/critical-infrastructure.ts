/** Critical infrastructure. */
import { inferred } from '../source'
import { criticalInfrastructure, guide, slides, survey, undefinedIn } from './term'
import type { GlossaryTerm } from './term'

export const criticalInfrastructureTerms: readonly GlossaryTerm[] = [
  {
    id: 'critical-infrastructure',
    topic: 'critical-infrastructure',
    name: { ja: '重要インフラ', en: 'Critical infrastructure' },
    definition: {
      ja: '国民生活と経済を支え、途絶が重大な影響を及ぼすサービスの基盤',
      en: 'The base of services on which daily life and the economy depend',
    },
    source: inferred(criticalInfrastructure, 'Defined in the action plan, not in this text'),
  },
  {
    id: 'ci-service-outage',
    topic: 'critical-infrastructure',
    name: { ja: '重要インフラサービス障害', en: 'Critical infrastructure service failure' },
    definition: {
      ja: 'そのサービスが提供できなくなる、または損なわれること',
      en: 'Such a service failing or being impaired',
    },
    source: undefinedIn(criticalInfrastructure),
  },
  {
    id: 'mission-assurance',
    topic: 'critical-infrastructure',
    name: { ja: '任務保証', en: 'Mission assurance' },
    definition: {
      ja: '果たすべき業務・サービスを任務と定め、それを続ける力と資産を確保する考え方。対策自体を目的にしない',
      en: "Taking one's services as the mission and securing the ability and assets to fulfil it; security is not an end in itself",
    },
    source: criticalInfrastructure,
  },
  {
    id: 'safety-standards',
    topic: 'critical-infrastructure',
    name: { ja: '安全基準等', en: 'Safety standards and the like' },
    definition: {
      ja: '強制基準・推奨基準・業界標準・内規など、事業者の判断や行為の拠り所となる文書',
      en: 'The documents operators go by: mandatory and recommended standards, industry standards, internal rules',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'internal-rules',
    topic: 'critical-infrastructure',
    name: { ja: '内規', en: 'Internal rules' },
    definition: { ja: '事業者が自ら定める安全基準等', en: 'Safety standards an operator sets for itself' },
    source: criticalInfrastructure,
  },
  {
    id: 'control-system',
    topic: 'critical-infrastructure',
    name: { ja: '制御システム', en: 'Control system' },
    definition: {
      ja: 'インフラや工場の設備を監視・制御する機器群',
      en: 'Equipment that monitors and controls infrastructure or plant',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'ot',
    topic: 'critical-infrastructure',
    name: { ja: 'OT', en: 'Operational technology (OT)' },
    definition: {
      ja: '製造設備や重要インフラの制御技術',
      en: 'Technology that controls production equipment and critical infrastructure',
    },
    source: [guide, survey],
  },
  {
    id: 'capability-maturity',
    topic: 'critical-infrastructure',
    name: { ja: '成熟度モデル', en: 'Maturity model' },
    definition: { ja: '取組の進み具合を段階で表す物差し', en: 'A scale of stages for how far practices have come' },
    source: [criticalInfrastructure, slides],
  },
  {
    id: 'duty-of-care',
    topic: 'critical-infrastructure',
    name: { ja: '善管注意義務', en: 'Duty of care of a good manager' },
    definition: {
      ja: '経営層が負う注意義務。体制の不備による損害で問われうる',
      en: "Executives' duty of care; a deficient organisation that causes damage may breach it",
    },
    source: criticalInfrastructure,
  },
]
