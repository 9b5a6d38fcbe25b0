import { type ScopeKind, figure, idsOf, scopeKinds, unitFunctions } from '@taiseizu/catalogue'
import type { Assignment, Design, Duty, Unit } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { fieldSubject, isIncident, sirtsIn } from '../engine/words'
import { bringIn } from './sirt-in-charge'
import { fits, fittingFor } from './sirts'

const roles = ['R', 'A', 'S'] as const

/** Whether a unit is a SIRT that fits, by kind of scope. */
const fitting = Object.fromEntries(
  idsOf(scopeKinds).map((kind) => [kind, (unit: Unit) => unit.isSirt && fits(unit, kind)]),
) as Readonly<Record<ScopeKind, (unit: Unit) => boolean>>

/** Whoever knows incidents has a part in them. */
export const cov06 = defineRule({
  id: 'COV-06',
  severity: 'warning',
  source: figure('G', 14),
  each: 'scope',
  per: ['scope'],
  title: { ja: '適したSIRTがインシデント対応に関わっていない', en: 'No fitting SIRT takes part' },
  why: {
    ja: '社内IT、制御系、製品、デジタルサービスでは、起きるインシデントも、対応に要る知見も違う。手引きは対象ごとに適したSIRTを挙げており、それが対応に加わっていなければ、いざというときに経験も連絡網も生かされない。',
    en: 'Incidents differ between internal IT, control systems, products and digital services, and so does the knowledge they call for. The guide names the SIRT that suits each; if it has no part in the response, its experience and contacts go unused.',
  },
  text: {
    ja: '「{scope}」のインシデント対応に、適したSIRT（{kinds}）が関わっていません。',
    en: 'No fitting SIRT ({kinds}) takes part in the response to incidents in "{scope}".',
  },
  // `enterprise` is of no kind.
  when: (scope, design) => {
    const { kind } = scope
    return kind !== undefined && !design.signs.someUnitIn(scope, isIncident, roles, fitting[kind])
  },
  *check(scope, design) {
    const { kind } = scope
    const incidents = design.dutiesOfTasks(scope, isIncident)
    if (kind === undefined || incidents.length === 0 || sirtsIn(design).length === 0) return
    const isManaged = ({ contract }: Assignment) => contract?.manager !== undefined && fitting[kind](contract.manager)
    if (incidents.some((duty) => duty.someHolds('R', isManaged))) return
    yield {
      subjects: [scope],
      says: { kinds: named(unitFunctions, fittingFor[kind]) },
      evidence: () => [...incidents.map((duty) => takingPart(design, duty)), sirtsThere(design)],
      fixes: () => bringIn(design, scope, kind, incidents),
    }
  },
})

function takingPart(design: Design, duty: Duty): Evidence {
  const field = fieldSubject(duty.field)
  const units = design.unitsWith(duty, 'R', 'A', 'S')
  return units.length === 0
    ? state(
        {
          ja: '「{duty}」（{field}）に加わる部署（R・A・S）: なし',
          en: 'Taking part in "{duty}", {field} (R, A, S): nobody',
        },
        { duty, field },
      )
    : state(
        {
          ja: '「{duty}」（{field}）に加わる部署（R・A・S）: {units}',
          en: 'Taking part in "{duty}", {field} (R, A, S): {units}',
        },
        { duty, field, units },
      )
}

const sirtsThere = (design: Design): Evidence =>
  state({ ja: '組織にあるSIRT: {sirts}', en: 'SIRTs there are: {sirts}' }, { sirts: sirtsIn(design) })
