/** The facts of 図表18 and 図表11 that can be read off a design. The readings are this product's own; each says what it goes by. */
import type { placementFact } from '@taiseizu/catalogue/archetype-knowledge'
import type { FactId } from '@taiseizu/catalogue/factors'
import type { Design } from '../design'
import type { Duty, Scope, Unit } from '../organisation/records'
import { upFrom } from '../organisation/structure'
import { byCodeUnits } from '../workspace/order'
import { ownScopesOf, supervisionField } from '../metrics/supervision-measures'
import { type Remark, names, remark } from './remark'

export type CircumstanceId = FactId | (typeof placementFact)['id']

type Answer = readonly [value: string, reason: Remark]

/** What a design shows of a fact; nothing where it shows neither the one nor the other. */
export const readings: Readonly<Partial<Record<CircumstanceId, (design: Design) => Answer | undefined>>> = {
  'it-use-uniform': (design) => {
    const others = scopesOfKind(design, 'ot', 'iot', 'product')
    if (design.scopes.length <= 1) return undefined
    return others.length === 0
      ? ['true', remark('対象環境は IT とデジタルサービスだけである。', 'All scopes are IT or digital services.')]
      : ['false', scopesSaid('IT と異なる対象環境がある', 'There are scopes unlike IT', others)]
  },
  'ot-differs-from-it': (design) => {
    const ot = scopesOfKind(design, 'ot')
    if (design.scopes.length <= 1) return undefined
    return ot.length > 0
      ? ['true', scopesSaid('OT の対象環境がある', 'There are OT scopes', ot)]
      : ['false', remark('OT の対象環境がない。', 'There is no OT scope.')]
  },
  'information-and-services-differ': (design) => {
    const own = ownScopesOf(design)
    const kindsOf = (home: Unit) =>
      [...new Set(own.filter((one) => one.home === home).map(({ scope }) => scope.kind ?? ''))]
        .toSorted(byCodeUnits)
        .join()
    const homes = [...new Set(own.map(({ home }) => home))]
    if (homes.length < 2 || new Set(homes.map(kindsOf)).size < 2) return undefined
    return [
      'true',
      remark(
        `${names(homes, 'ja')}が持つ対象環境の種類が異なる。`,
        `${names(homes, 'en')} have scopes of differing kinds.`,
        homes,
      ),
    ]
  },
  'overseas-subsidiary': (design) => {
    const region = design.workspace.organisation.profile?.region
    const abroad = design.unitsOfKind('subsidiary').filter(({ record }) => record.region && record.region !== region)
    if (region === undefined || abroad.length === 0) return undefined
    return ['true', unitsSaid('地域の異なるグループ会社がある', 'There are group companies in other regions', abroad)]
  },
  'it-subsidiary': (design) => {
    const found = itCompanies(design)
    return found.length === 0
      ? undefined
      : ['true', unitsSaid('情報システムを担うグループ会社がある', 'There are group companies with function IT', found)]
  },
  'it-subsidiary-runs-infrastructure': (design) => {
    const companies = itCompanies(design)
    if (companies.length === 0) return undefined
    const run = scopesOfKind(design, 'it').filter((scope) =>
      companies.some(
        (company) =>
          scope.owner?.isUnder(company) ||
          operationIn(design, scope).some((duty) =>
            design.unitsWith(duty, 'R', 'A').some((unit) => unit.isUnder(company)),
          ),
      ),
    )
    return run.length === 0
      ? ['false', unitsSaid('IT の対象環境を運用していない', 'They run no IT scope', companies)]
      : ['true', scopesSaid('IT子会社が運用する対象環境がある', 'The IT subsidiary runs scopes', run)]
  },
  'it-infrastructure-central': (design) => {
    const it = scopesOfKind(design, 'it')
    if (it.length === 0) return undefined
    const others = it.filter(({ owner }) => owner === undefined || !isIt(owner))
    return others.length === 0
      ? ['true', scopesSaid('IT の対象環境はすべて情シスが持つ', 'The IT department owns every IT scope', it)]
      : ['false', scopesSaid('情シス以外が持つ IT の対象環境がある', 'Others than IT own IT scopes', others)]
  },
  'it-use-managed-by-it': (design) => {
    const answers = answersIn(design.dutiesOfField('digital-system-strategy'))
    if (answers.length === 0) return undefined
    return byIt(answers, 'デジタルシステムストラテジーの説明責任者（A）', 'Answerable (A) for digital system strategy')
  },
  'it-already-supervises': (design) => {
    const duties = design.dutiesOfField(supervisionField)
    const holders = [...new Set(duties.flatMap((duty) => design.unitsWith(duty, 'R', 'A')))]
    if (holders.length === 0) return undefined
    const supervised = duties.filter((duty) => design.unitsWith(duty, 'R', 'A').some(isIt))
    const isMost = supervised.length * 2 >= duties.length
    return [String(isMost), unitsSaid('統括の職務のAとR', 'A and R of supervision', holders)]
  },
  'it-knows-business-services': (design) => {
    const services = ownScopesOf(design)
      .map(({ scope }) => scope)
      .filter(({ kind }) => kind === 'it' || kind === 'iot' || kind === 'digital-service')
    if (services.length === 0) return undefined
    const known = services.filter((scope) =>
      design.dutiesIn(scope).some((duty) => design.unitsWith(duty, 'R', 'A', 'S', 'C', 'I').some(isIt)),
    )
    if (known.length === 0)
      return ['false', scopesSaid('事業の IT サービスに情シスが関わっていない', 'IT has no part in', services)]
    return known.length === services.length
      ? ['true', scopesSaid('事業の IT サービスすべてに情シスが関わる', 'IT has a part in all of', services)]
      : undefined
  },
  'suitable-unit-exists': (design) => {
    const found = design.unitsWithFunction('supervision')
    return found.length === 0
      ? ['false', remark('統括の機能を持つ部署がない。', 'No unit has the function of supervision.')]
      : ['true', unitsSaid('統括の機能を持つ部署がある', 'There are units with the function of supervision', found)]
  },
  'it-mostly-outsourced': (design) => {
    const performed = scopesOfKind(design, 'it')
      .flatMap((scope) => operationIn(design, scope))
      .filter((duty) => duty.holding('R').length > 0)
    if (performed.length === 0) return undefined
    const outside = performed.filter((duty) => !duty.holding('R').some(({ isInside }) => isInside))
    return [
      String(outside.length * 2 > performed.length),
      remark(
        `IT の開発・運用の職務${performed.length}件のうち${outside.length}件を外部だけで行う。`,
        `Of ${performed.length} duties of IT development and operation ${outside.length} are performed outside alone.`,
      ),
    ]
  },
}

const scopesOfKind = (design: Design, ...kinds: readonly Scope['kind'][]): readonly Scope[] =>
  design.scopes.filter(({ kind }) => kind !== undefined && kinds.includes(kind))

const operationIn = (design: Design, scope: Scope): readonly Duty[] =>
  design
    .dutiesIn(scope)
    .filter(({ field }) => field === 'digital-product-operation' || field === 'digital-product-development')

const isIt = (unit: Unit): boolean => [...upFrom(unit)].some((one) => one.functions.includes('it'))

const itCompanies = (design: Design): readonly Unit[] =>
  design.unitsOfKind('subsidiary').filter((unit) => unit.functions.includes('it'))

const answersIn = (duties: readonly Duty[]): readonly Unit[] => [
  ...new Set(duties.flatMap((duty) => duty.holding('A').map(({ unit }) => unit))),
]

function byIt(units: readonly Unit[], ja: string, en: string): Answer | undefined {
  if (units.every(isIt)) return ['true', unitsSaid(ja, en, units)]
  return units.some(isIt) ? undefined : ['false', unitsSaid(ja, en, units)]
}

const unitsSaid = (ja: string, en: string, units: readonly Unit[]): Remark =>
  remark(`${ja}: ${names(units, 'ja')}。`, `${en}: ${names(units, 'en')}.`, units)
const scopesSaid = (ja: string, en: string, scopes: readonly Scope[]): Remark =>
  remark(`${ja}: ${names(scopes, 'ja')}。`, `${en}: ${names(scopes, 'en')}.`, scopes)
