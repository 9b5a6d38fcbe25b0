import { part, figure, section } from '@taiseizu/catalogue'
import { type Design, type Unit, isUnder, subsidiaryOf, upFrom } from '@taiseizu/core'
import { type Evidence, lacksAuthority, state } from '../engine/evidence'
import { grantAuthority } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { scopeOwners, supervisions } from '../engine/under'
import { supervisionsIn } from '../engine/words'
import { addLocalSupervision } from './local-supervision'

/** A group company is supervised from outside or by itself; not by nobody. */
export const cov13 = defineRule({
  id: 'COV-13',
  severity: 'warning',
  source: [part(figure('G', 18), { ja: 'グループ企業', en: 'group companies' }), section('S', '2.2.1⑩')],
  each: 'unit',
  bearing: ['subsidiary'],
  per: ['unit'],
  title: { ja: '統括の及ばないグループ会社', en: 'Group company without supervision' },
  why: {
    ja: '手引きは、グループ会社を本社の統括下に置くか、各社に一定の統括機能を置くかを、事業や経営の独立性に応じて選ぶものとしている。規程を及ぼす者が外になく、自社にも統括がなければ、その会社の対象環境には誰のルールも届かない。',
    en: 'The guide leaves it to the independence of business and management whether a group company is supervised by the head office or has some supervision of its own. Where nobody outside may set rules for it and it has no supervision, no rules reach its scopes.',
  },
  text: {
    ja: 'グループ会社「{unit}」には統括がなく、社外のどの統括も規程・方針を制定する権限を持ちません。',
    en: 'The group company "{unit}" has no supervision of its own, and no supervision outside it may set policy for it.',
  },
  when: (unit, design) => unit.kind === 'subsidiary' && isMeant(design, unit),
  *check(unit, design) {
    const outside = supervisionsIn(design)
    if (outside.some((supervision) => design.authority.has(supervision, 'policy', unit))) return
    yield {
      subjects: [unit],
      evidence: () => [scopesSaid(design, unit), ...supervisionsSaid(outside, unit)],
      fixes: () => [
        ...outside
          .filter((one) => subsidiaryOf(one) === undefined)
          .slice(0, 3)
          .flatMap((one) => grantPolicy(design, one, unit)),
        ...addLocalSupervision(design, unit),
      ],
    }
  },
})

const isMeant = (design: Design, unit: Unit): boolean =>
  scopeOwners.some(design, unit) && !supervisions.some(design, unit)

const scopesSaid = (design: Design, unit: Unit): Evidence =>
  state(
    { ja: '「{unit}」の対象環境: {scopes}', en: 'Scopes of "{unit}": {scopes}' },
    {
      unit,
      scopes: design.scopes.filter(
        ({ owner, isEnterprise }) => !isEnterprise && owner !== undefined && isUnder(owner, unit),
      ),
    },
  )

const supervisionsSaid = (outside: readonly Unit[], unit: Unit): readonly Evidence[] =>
  outside.length === 0
    ? [state({ ja: '社外の統括: なし', en: 'Supervisions outside it: none' }, {})]
    : outside.map((supervision) => lacksAuthority(supervision, 'policy', unit))

/** By the nearest above the supervision that has it over the company; an affiliate has to grant it itself. */
function grantPolicy(design: Design, supervision: Unit, company: Unit): readonly Fix[] {
  const has = (unit: Unit) => unit !== supervision && design.authority.hasByLine(unit, company)
  const near = [...upFrom(supervision)].find(has) ?? [...upFrom(company)].findLast(has)
  return near === undefined ? [] : [grantAuthority(supervision, ['policy'], company, near)]
}
