/**
 * The guide's appendix 1 (巻末資料1): how four industries lay the seventeen fields on an organisation.
 */
import { appendix } from '../source'
import type { Sources } from '../source'
import type { Text } from '../text'
import { criticalInfrastructure } from './critical-infrastructure'
import type { ExampleUnitKind, IndustryExample } from './example'
import { finance } from './finance'
import { manufacturing } from './manufacturing'
import { netService } from './net-service'

export type { ExamplePlacement, ExampleUnit, ExampleUnitKind, IndustryExample, IndustryExampleId } from './example'

/** In the order of the appendix. */
export const industryExamples: readonly IndustryExample[] = [finance, netService, manufacturing, criticalInfrastructure]

/** The kinds of box in the charts. */
export const exampleUnitKinds: readonly {
  readonly id: ExampleUnitKind
  readonly name: Text
  readonly source: Sources
}[] = [
  { id: 'executive', name: { ja: '経営層', en: 'Executives' }, source: appendix('G', '1') },
  { id: 'department-group', name: { ja: '部門（まとまり）', en: 'Group of departments' }, source: appendix('G', '1') },
  { id: 'internal-unit', name: { ja: '社内部署・機能', en: 'Internal unit or function' }, source: appendix('G', '1') },
  { id: 'committee', name: { ja: '委員会', en: 'Committee' }, source: appendix('G', '1') },
  { id: 'sirt', name: { ja: 'SIRT', en: 'SIRT' }, source: appendix('G', '1') },
  { id: 'it-subsidiary', name: { ja: 'IT子会社', en: 'IT subsidiary' }, source: appendix('G', '1') },
  { id: 'vendor', name: { ja: '外部事業者', en: 'Vendor' }, source: appendix('G', '1') },
  { id: 'vendor-service', name: { ja: '外部サービス', en: 'Vendor service' }, source: appendix('G', '1') },
]

/** What the appendix says of all four. */
export const industryExampleNotes: readonly { readonly id: string; readonly text: Text; readonly source: Sources }[] = [
  {
    id: 'not-binding',
    text: { ja: '例に従う義務はなく、自組織に応じた体制を作る', en: 'Not binding; build what fits' },
    source: appendix('G', '1'),
  },
  {
    id: 'changes-with-governance',
    text: {
      ja: '統括機能の形や部門間の分担は、ガバナンス形態や事業内容で変わる',
      en: 'The form of supervision and division of roles change with governance and business',
    },
    source: appendix('G', '1'),
  },
  {
    id: 'csirt-need-not-be-independent',
    text: { ja: 'CSIRT を独立組織にする必要はない', en: 'A CSIRT need not be an independent organisation' },
    source: appendix('G', '1'),
  },
  {
    id: 'ot-considered-apart',
    text: {
      ja: 'OT は固有環境のため、OT 部署を中心に別途検討する。OT-SIRT は集約も複数設置もある',
      en: 'OT is considered separately by the OT departments; OT-SIRT may be merged or several',
    },
    source: appendix('G', '1'),
  },
  {
    id: 'help-in-choosing',
    text: {
      ja: '体制選びの助けに、業界 ISAC・団体での共有、OT に強いコンサルへの相談、ICSCoE 等での体系的な学習がある',
      en: 'Help in choosing: sharing in ISACs and associations, consultants strong in OT, systematic study at ICSCoE and the like',
    },
    source: appendix('G', '1'),
  },
]
