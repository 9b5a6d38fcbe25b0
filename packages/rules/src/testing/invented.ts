/** Rules made up for tests of what happens to findings, whatever the rule. */
import { type Severity, practice } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { type Fix, type Rule, defineRule } from '../engine/rule'
import type { Design, Unit } from '@taiseizu/core'

const title = { ja: '作例', en: 'Made up' }
const why = { ja: '試験のための規則である。', en: 'It is a rule for tests.' }

/** What an invented rule does besides finding every unit. */
interface Invention {
  readonly severity?: Severity
  /** Which units it finds: all, where not given. */
  readonly finds?: (unit: Unit) => boolean
  readonly fixes?: (unit: Unit, design: Design) => readonly Fix[]
}

/** A rule that finds units. */
export const finder = (id: string, { severity = 'warning', finds = () => true, fixes }: Invention = {}): Rule<'unit'> =>
  defineRule({
    id,
    severity,
    source: practice,
    each: 'unit',
    per: ['unit'],
    title,
    why,
    text: { ja: '「{unit}」がある。', en: 'There is "{unit}".' },
    *check(unit, design) {
      if (!finds(unit)) return
      yield {
        subjects: [unit],
        evidence: () => [state({ ja: '「{unit}」', en: '"{unit}"' }, { unit })],
        ...(fixes === undefined ? {} : { fixes: () => fixes(unit, design) }),
      }
    },
  })
