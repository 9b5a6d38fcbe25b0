/**
 * What the critical-infrastructure guideline asks of an organisation's structure, and how far a model can decide it.
 */
import { footnote, inferred, section } from '../source'
import type { Sources } from '../source'
import type { ScopeKind } from '../terms'
import type { Text } from '../text'
import type { GuidelineStrength } from './guideline'

/** A structural requirement. */
export interface StructuralRequirement {
  readonly id: string
  /** The statement's own wording. */
  readonly strength: GuidelineStrength
  /** What a checker should make of it, where it rests on chapter 5 alone. */
  readonly reportAs?: GuidelineStrength
  readonly text: Text
  readonly decidable: 'yes' | 'with-attribute'
  /** The attributes that the model would need, in English. */
  readonly needs?: readonly string[]
  readonly appliesWhen?: { readonly scopeKind: ScopeKind }
  /** This product's own note, in English, on how it could be decided. */
  readonly check: string
  readonly note?: string
  readonly source: Sources
}

export const structuralRequirements: readonly StructuralRequirement[] = [
  {
    id: 'ciso-exists',
    strength: 'must',
    text: { ja: 'サイバーの責任者（CISO等）がいる', en: 'There is a person in charge of cybersecurity (CISO)' },
    decidable: 'yes',
    check: 'An officer with office ciso exists',
    source: section('C', '3.4'),
  },
  {
    id: 'ciso-appointed-by-executives',
    strength: 'must',
    text: { ja: 'その任命は経営層の責任で行う', en: "The CISO is appointed on the executives' responsibility" },
    decidable: 'yes',
    check: "The CISO's appointedBy is the board, the top officer or another unit of the executive layer",
    source: section('C', '3.4'),
  },
  {
    id: 'ciso-appointing-body',
    strength: 'must',
    text: {
      ja: '任命を決める機関は会社の形で決まる',
      en: "Which body may decide the appointment follows from the company's form",
    },
    decidable: 'with-attribute',
    needs: [
      'organisation: companyForm (see appointment.companyForms)',
      'organisation: delegation of appointment (none, director-in-charge, executive-officer) and its ground',
    ],
    check:
      'AppointedBy must be the board for form ①; the board, or the director in charge if a delegation ground is recorded, for ②; the board, or an executive officer if delegated, for ③; the majority of directors where there is no board. Without companyForm: only cr-ciso-appointed-by-executives',
    source: footnote('C', 8),
  },
  {
    id: 'ciso-direct-line',
    strength: 'must',
    text: {
      ja: '責任者は平時も有事もトップと直接話せる',
      en: 'The CISO can speak directly with the top, in peace and in emergency',
    },
    decidable: 'yes',
    check:
      "The CISO's parent is the top officer or the board, or a link (escalates-to, reports-to, coordinates-with) of length 1 joins them; a link marked for emergencies only satisfies half",
    source: section('C', '3.4'),
  },
  {
    id: 'ciso-executive-rank',
    strength: 'recommended',
    text: { ja: '責任者は経営層相当から選ぶ', en: 'The CISO is of executive rank' },
    decidable: 'yes',
    check: 'The CISO is an officer of layer executive, not a department head carrying the title',
    source: section('C', '3.4'),
  },
  {
    id: 'ciso-knowledge',
    strength: 'must',
    text: { ja: '責任者にセキュリティの知見がある', en: 'The CISO knows security' },
    decidable: 'with-attribute',
    needs: ['post of the CISO with skills or qualifications'],
    check: "The CISO's post has a recorded security skill or qualification",
    source: section('C', '3.4'),
  },
  {
    id: 'unit-in-charge',
    strength: 'must',
    text: {
      ja: '担当部署に責任だけでなく権限も割り当てる',
      en: 'The unit in charge has authority, not responsibility alone',
    },
    decidable: 'yes',
    check:
      'A unit with function supervision exists, is A of supervision duties and holds, by line or grounded grant, the authority these require',
    source: section('C', '3.4'),
  },
  {
    id: 'specialist-supplement',
    strength: 'permitted',
    text: {
      ja: '専門的な点は外から補えるが、体制は自前が前提',
      en: "Specialist matters may come from outside, the structure being one's own",
    },
    decidable: 'yes',
    check: 'A provider as S, or as R under an in-house A, is no finding; a provider as A of supervision is',
    source: footnote('C', 7),
  },
  {
    id: 'executive-staff-dialogue',
    strength: 'must',
    text: { ja: '経営層と担当者層が定期に対話する', en: 'Executives and staff talk regularly' },
    decidable: 'with-attribute',
    needs: ['frequency of a committee or link'],
    check:
      'A committee has members of both layers, or a path of at most 3 steps leads from the supervision unit to the executive layer; frequency needs the attribute',
    source: section('C', '3.2'),
  },
  {
    id: 'security-in-product-planning',
    strength: 'recommended',
    text: {
      ja: '製品・サービスの企画にセキュリティ部署が加わる',
      en: 'The security unit takes part in planning products and services',
    },
    decidable: 'yes',
    check:
      'In planning and requirements duties of product and digital-service scopes a supervision or SIRT unit is R, S or C, or shares a committee with the R',
    source: section('C', '3.2'),
  },
  {
    id: 'part-of-enterprise-risk',
    strength: 'must',
    text: { ja: '全社のリスク管理の一部として扱う', en: 'Cyber risk is part of overall risk management' },
    decidable: 'yes',
    check:
      'Supervision and a unit with function risk-management are joined by line, link or committee, and the latter reaches the executive layer',
    source: section('C', '3.3'),
  },
  {
    id: 'vertical-and-horizontal',
    strength: 'must',
    text: {
      ja: '縦（経営層・CISO・戦略マネジメント層・担当者層）と横（情シス・事業・広報等）の両方に目を向ける',
      en: 'Mind both the vertical (executives, CISO, strategic management, staff) and the horizontal (IT, business, PR)',
    },
    decidable: 'yes',
    check:
      'Security duties are held in all layers, and supervision is joined (line, link, committee) with at least one IT, one business and one PR unit where these exist',
    source: inferred(
      footnote('C', 5),
      "The footnote tells what 'the whole organisation' means; reading it as required links is this file's step.",
    ),
  },
  {
    id: 'audit-executive-responsibility',
    strength: 'must',
    text: {
      ja: '監査は経営層の責任で行い、難しければ自己点検',
      en: "Audit on the executives' responsibility, else a self-check",
    },
    decidable: 'yes',
    check:
      'Audit duties have R and an A of the executive layer; where no auditor exists, a self-check (an own task) with A in the executive layer',
    source: section('C', '3.6'),
  },
  {
    id: 'audit-dual-report',
    strength: 'must',
    text: { ja: '内部監査はトップと監査役等に報告先を使い分ける', en: 'Internal audit has two reporting lines' },
    decidable: 'yes',
    check:
      'A unit with function internal-audit lies under the top officer and has a reports-to link to the board, the company auditors or an audit committee (or the reverse)',
    source: footnote('C', 11),
  },
  {
    id: 'disclosure-through-existing',
    strength: 'must',
    text: { ja: '開示は今ある開示体制を通す', en: 'Disclosure goes through the existing organisation for it' },
    decidable: 'yes',
    check:
      'A unit with function pr (or planning) is R of public relations and joined with supervision; a separate disclosure unit under supervision is worth a look',
    source: section('C', '3.7'),
  },
  {
    id: 'feedback-to-unit-in-charge',
    strength: 'must',
    text: {
      ja: '経営の指示と点検の結果が担当部署に届く',
      en: 'Directions and results of review reach the unit in charge',
    },
    decidable: 'yes',
    check:
      'From the executive layer by line or grant (direct or policy authority), and from internal audit by line, link or committee, supervision is reached',
    source: inferred(
      section('C', '3.8'),
      "The text speaks of improving on the basis of these; the route is this file's reading.",
    ),
  },
  {
    id: 'ot-risk-assessed',
    strength: 'must',
    text: { ja: '制御システムもリスク評価の対象にする', en: 'Control systems are risk-assessed too' },
    decidable: 'yes',
    check: 'The risk-assessment duty of every OT scope has R and A',
    source: section('C', '4.2'),
  },
  {
    id: 'supplier-dependency-known',
    strength: 'must',
    text: { ja: '重要システムが依存する供給者をつかむ', en: 'Suppliers on whom vital systems depend are known' },
    decidable: 'yes',
    check: 'Every outsourced assignment names its provider and contract, so that providers per scope can be listed',
    source: section('C', '4.4'),
  },
  {
    id: 'supplier-contract-roles',
    strength: 'must',
    text: {
      ja: '直接の供給者とは契約で役割と責任を定める',
      en: 'Contracts with direct suppliers define roles and responsibility',
    },
    decidable: 'yes',
    check: 'Every provider with an assignment has a contract with clauses security-requirements and incident-duty',
    source: [section('C', '4.4'), section('C', '5.1.2')],
  },
  {
    id: 'supplier-next-tier',
    strength: 'recommended',
    text: { ja: 'その先の供給者（再委託先）にも及ぼす', en: 'Suppliers further up are reached' },
    decidable: 'yes',
    check:
      "The contract has clause subcontracting; more than that only where the provider's own providers are modelled",
    note: '5.1.2 puts subcontractors into the agreed requirements in plain wording; 4.4 recommends managing the whole chain',
    source: [section('C', '4.4'), section('C', '5.1.2')],
  },
  {
    id: 'overseas-local',
    strength: 'must',
    text: { ja: '海外拠点は現地の法と文化に応じる', en: 'Overseas sites are handled by local law and culture' },
    decidable: 'yes',
    check: 'A subsidiary in another region that owns scopes has someone under it with R, A or C in legal duties',
    source: section('C', '4.4'),
  },
  {
    id: 'policy-to-contractors',
    strength: 'must',
    text: { ja: '個別方針を必要に応じ委託先にも伝える', en: 'Specific policies reach contractors where needed' },
    decidable: 'yes',
    check: 'The contract has clause security-requirements',
    source: section('C', '4.3.2'),
  },
  {
    id: 'continuity-joined',
    strength: 'must',
    text: { ja: '事業継続の方針にサイバーを入れる', en: 'Continuity includes cyber' },
    decidable: 'yes',
    check: 'The unit with A of business continuity is joined with a SIRT or supervision',
    source: inferred(
      section('C', '4.5'),
      'The text asks it of the plan; the joint is the structural condition for it.',
    ),
  },
  {
    id: 'csirt-exists',
    strength: 'must',
    text: { ja: 'CSIRT機能の体制がある', en: 'There is an organisation with CSIRT function' },
    decidable: 'yes',
    check: 'A unit with a SIRT function holds R or A in response duties',
    source: section('C', '4.7'),
  },
  {
    id: 'csirt-agreed',
    strength: 'must',
    text: {
      ja: '役割と手順を関係部門と合意する',
      en: 'Roles and procedures are agreed with the departments concerned',
    },
    decidable: 'with-attribute',
    needs: ['agreed: true on a link'],
    check:
      'Each scope owner and the units with pr, legal and general-affairs functions are joined with the SIRT by link or committee; the agreement needs the attribute',
    source: section('C', '4.7'),
  },
  {
    id: 'csirt-with-control-systems',
    strength: 'recommended',
    text: {
      ja: '制御システムがあればその部門と連携する',
      en: 'With control systems, the CSIRT works with their department',
    },
    decidable: 'yes',
    appliesWhen: { scopeKind: 'ot' },
    check:
      'The owner of every OT scope, or a SIRT under it, has a coordinates-with or escalates-to link with the CSIRT, or shares a committee',
    source: section('C', '4.7'),
  },
  {
    id: 'detection-to-response',
    strength: 'recommended',
    text: { ja: '早期検知から関係部署への共有・トリアージへつなぐ', en: 'Early detection leads to sharing and triage' },
    decidable: 'yes',
    check:
      "Every R of a monitoring duty (for a provider its contract's manager) reaches a SIRT by escalates-to or parent",
    source: section('C', '4.8.1'),
  },
  {
    id: 'crisis-support',
    strength: 'must',
    text: {
      ja: '担当部署は、危機の際に経営層の判断を支える',
      en: "In a crisis the unit in charge supports the executives' decisions",
    },
    decidable: 'yes',
    check:
      'Supervision or the SIRT reaches the top officer by a short path (escalates-to, parent), and halt authority over each scope is held by someone on that path or near it',
    source: inferred(
      section('C', '4.9'),
      "The text asks for support and sharing; path and halt authority are this file's reading.",
    ),
  },
  {
    id: 'exercise-with-executives',
    strength: 'recommended',
    text: { ja: '演習に経営層と組織全体が加わる', en: 'Executives and the whole organisation take part in exercises' },
    decidable: 'with-attribute',
    needs: ["a drill task of the organisation's own (none in the standard task set)"],
    check: 'A drill duty exists and units of the executive layer hold a role in it',
    source: section('C', '4.10'),
  },
  {
    id: 'asset-owner',
    strength: 'must',
    reportAs: 'recommended',
    text: { ja: '資産に管理責任者がいる', en: 'Assets have a person in charge' },
    decidable: 'yes',
    check: 'Every scope has an in-house owner',
    source: section('C', '5.1.1.1'),
  },
  {
    id: 'incident-manager',
    strength: 'must',
    reportAs: 'recommended',
    text: { ja: 'インシデントの管理責任者が決まっている', en: 'Someone is in charge of incidents' },
    decidable: 'yes',
    check: 'The incident duty of every scope has exactly one A',
    source: section('C', '5.1.5'),
  },
  {
    id: 'supplier-incident-route',
    strength: 'must',
    reportAs: 'recommended',
    text: {
      ja: '供給者とインシデント・脆弱性をすぐ共有できる',
      en: 'Incidents and vulnerabilities are shared with suppliers at once',
    },
    decidable: 'yes',
    check: "Contract clause incident-duty, and a path from the provider or its contract's manager to a SIRT",
    source: [section('C', '5.1.2'), section('C', '5.5.1'), section('C', '5.5.2')],
  },
  {
    id: 'contract-personnel-and-exit',
    strength: 'must',
    reportAs: 'recommended',
    text: {
      ja: '契約に要員の要求と終了後の義務を入れる',
      en: "Contracts bind the contractor's staff and outlast the end",
    },
    decidable: 'yes',
    check: 'Contract clauses personnel and (exit or confidentiality)',
    source: section('C', '5.2.2'),
  },
  {
    id: 'supplier-checked',
    strength: 'must',
    reportAs: 'recommended',
    text: { ja: '供給者・委託先を定期に確かめる', en: 'Suppliers and contractors are checked regularly' },
    decidable: 'yes',
    check: 'The contract has an in-house manager, and clause audit-right or a manager with inspect authority',
    source: [section('C', '5.1.2'), section('C', '5.2.2')],
  },
  {
    id: 'staff-escalation',
    strength: 'must',
    reportAs: 'recommended',
    text: { ja: '従業員の気付きが速やかに適切な先へ上がる', en: 'What employees notice goes up quickly' },
    decidable: 'yes',
    check:
      'From every in-house unit a path (parent, escalates-to) leads to a contact point or SIRT; report the units from which none does',
    source: section('C', '5.2.4'),
  },
  {
    id: 'access-approval-separate',
    strength: 'must',
    reportAs: 'recommended',
    text: {
      ja: '権限の申請・承認・作業を分ける',
      en: 'Applying for, approving and setting access rights are separate',
    },
    decidable: 'with-attribute',
    needs: ['R and A of user and permission management per scope'],
    check: 'R and A of the permission-management duty are different units',
    source: [
      inferred(
        section('C', '5.4.1'),
        '5.4.1 asks that the three be defined; segregation is named in 5.4.2 for access control.',
      ),
      inferred(section('C', '5.4.2')),
    ],
  },
  {
    id: 'cloud-division',
    strength: 'must',
    reportAs: 'recommended',
    text: {
      ja: 'クラウドは責任の範囲を提供者と明らかにする',
      en: 'The division of responsibility with a cloud provider is clear',
    },
    decidable: 'yes',
    check:
      'In a scope served by a provider every duty is held either in-house or by the provider under a contract, none by nobody',
    source: section('C', '5.5.2'),
  },
]
