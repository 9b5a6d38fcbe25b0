import { section } from '@taiseizu/catalogue'
import type { Design, DesignEdit, Unit } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { fix, put } from '../engine/fixes'
import { freeUnitId } from '../engine/free-ids'
import { type Fix, defineRule } from '../engine/rule'
import { sirtsIn } from '../engine/words'
import { appointersOf, cisosIn, isInSubsidiary } from './executives'

const stepsToCiso = 3

/** Somebody among the executives answers for cybersecurity. */
export const aut07 = defineRule({
  id: 'AUT-07',
  severity: 'error',
  source: [section('C', '3.4'), section('M', { ja: '原則1', en: 'principle 1' })],
  each: 'variant',
  per: [],
  title: { ja: 'CISO がいない', en: 'No CISO' },
  why: {
    ja: 'サイバーセキュリティのリスクは経営の課題であり、経営層の中に責任者（CISO 等）を定める必要がある。いなければ、平時の対策も有事の判断も経営につながらない。専任でなくてもよく、ほかの役職との兼務でもよい。',
    en: 'Cybersecurity risk is a matter for top management, and one officer (a CISO or the like) answers for it. Without one, neither everyday measures nor decisions in an emergency reach the top. The office may be held together with another.',
  },
  text: {
    ja: 'サイバーセキュリティに責任を負う役員（CISO）がいません。',
    en: 'There is no officer who answers for cybersecurity (CISO).',
  },
  *check(design) {
    if (cisosIn(design).length > 0) return
    const officers = design.unitsOfKind('officer')
    yield {
      subjects: [],
      evidence: () => [
        officers.length === 0
          ? state({ ja: '役員: なし', en: 'Officers: none' }, {})
          : state(
              {
                ja: '役員: {officers}。CISO の役職を持つ者はいない',
                en: 'Officers: {officers}; none has the office CISO',
              },
              { officers },
            ),
      ],
      fixes: () => [
        addCiso(design),
        ...officers
          .filter((unit) => mayBe(design, unit))
          .slice(0, 3)
          .map((unit) => nameCiso(design, unit)),
      ],
    }
  },
})

/** Officers of the organisation itself; its head is better advised than burdened. */
const mayBe = (design: Design, unit: Unit): boolean =>
  !isInSubsidiary(unit) && unit !== design.topUnit && unit !== design.enterprise.owner && !unit.offices.includes('ceo')

function addCiso(design: Design): Fix {
  const id = freeUnitId(design, 'ciso')
  const parent = design.enterprise.owner ?? design.topUnit
  const appointer = appointersOf(design, undefined, [])[0]
  return fix(
    {
      ja: '役員として CISO を置き、SIRT から報告が届くようにする',
      en: 'Add a CISO among the officers, and let the SIRTs escalate to it',
    },
    {},
    [
      put('units', {
        id,
        kind: 'officer',
        name: { ja: 'CISO', en: 'CISO' },
        offices: ['ciso'],
        ...(parent === undefined || parent.isProvider ? {} : { parent: parent.id }),
        ...(appointer === undefined ? {} : { appointedBy: appointer.id }),
      }),
      ...sirtsIn(design).map((sirt) => escalation(sirt, id)),
    ],
  )
}

function nameCiso(design: Design, officer: Unit): Fix {
  const above = officer.parent === undefined ? [] : [officer.parent]
  const appointer = officer.appointedBy ?? appointersOf(design, officer, above)[0]
  const far = sirtsIn(design).filter(
    (sirt) => design.relations.wayTo(sirt, (unit) => unit === officer, stepsToCiso) === undefined,
  )
  return fix(
    {
      ja: '「{officer}」が CISO を兼ね、SIRT から報告が届くようにする',
      en: 'Let "{officer}" be CISO as well, and the SIRTs escalate to it',
    },
    { officer },
    [
      put('units', {
        ...officer.record,
        offices: [...officer.offices, 'ciso'],
        ...(appointer === undefined ? {} : { appointedBy: appointer.id }),
      }),
      ...far.map((sirt) => escalation(sirt, officer.id)),
    ],
  )
}

/** A CISO whom no SIRT reaches would be the next fault. */
const escalation = (sirt: Unit, to: string): DesignEdit => put('links', { kind: 'escalates-to', from: sirt.id, to })
