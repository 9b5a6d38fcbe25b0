/**
 * The survey report of FY2021 on cybersecurity management: interviews with companies (2.2.1), institutional investors
 * (2.3), trends abroad (2.4), experts (3.2), the plan for the guide's second edition (3.6), policy (3.7) and security
 * services (4).
 *
 * Ten user companies, three vendors, eight investors and ten experts are no statistical sample: most findings are what
 * one or a few of them said. In the report the page of ⑬ is printed twice with the same text, and the heading of 3.2③
 * repeats that of 3.2②.
 */
import { groupFindings } from './group'
import { otFindings } from './ot'
import { outlookFindings } from './outlook'
import { peopleFindings } from './people'
import { sourcingFindings } from './sourcing'
import { supervisionFindings } from './supervision'
import { useFindings } from './use'
import type { SurveyFinding } from './finding'

export { surveyKinds, surveyTopics, surveyUses } from './finding'
export type { SurveyFinding, SurveyKindId, SurveyTopicId, SurveyUseId } from './finding'

export const surveyFindings: readonly SurveyFinding[] = [
  ...groupFindings,
  ...otFindings,
  ...supervisionFindings,
  ...sourcingFindings,
  ...peopleFindings,
  ...useFindings,
  ...outlookFindings,
]
