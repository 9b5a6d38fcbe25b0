/** All rules, by id. Made from the folders by `node packages/rules/list-rules.mjs`; a test fails when it is stale. */
import type { Rule } from './engine/rule'
import { aut01 } from './authority/aut-01-answers-without-authority'
import { aut02 } from './authority/aut-02-several-answer'
import { aut03 } from './authority/aut-03-provider-governs'
import { aut04 } from './authority/aut-04-ungrounded-grant'
import { cov01 } from './coverage/cov-01-nobody-performs'
import { src01 } from './sourcing/src-01-kept-in-house'
import { src02 } from './sourcing/src-02-done-by-outsiders-alone'
import { src03 } from './sourcing/src-03-provider-answers'
import { src04 } from './sourcing/src-04-whole-field-outsourced'
import { src05 } from './sourcing/src-05-no-contract'
import { src06 } from './sourcing/src-06-contract-without-security'
import { src07 } from './sourcing/src-07-decided-too-low'
import { src08 } from './sourcing/src-08-decided-by-nobody'
import { src09 } from './sourcing/src-09-managed-by-nobody'
import { src10 } from './sourcing/src-10-manager-takes-no-part'
import { src11 } from './sourcing/src-11-permissions-from-outside'
import { src12 } from './sourcing/src-12-audit-without-follow-up'
import { src13 } from './sourcing/src-13-provider-checks-itself'
import { src14 } from './sourcing/src-14-not-registered'
import { src15 } from './sourcing/src-15-decided-below-executives'
import { src16 } from './sourcing/src-16-contract-clauses-missing'

export const rules: readonly Rule[] = [
  aut01,
  aut02,
  aut03,
  aut04,
  cov01,
  src01,
  src02,
  src03,
  src04,
  src05,
  src06,
  src07,
  src08,
  src09,
  src10,
  src11,
  src12,
  src13,
  src14,
  src15,
  src16,
]
