/** All rules, by id. Made from the folders by `node packages/rules/list-rules.mjs`; a test fails when it is stale. */
import type { Rule } from './engine/rule'
import { aut01 } from './authority/aut-01-answers-without-authority'
import { aut02 } from './authority/aut-02-several-answer'
import { aut03 } from './authority/aut-03-provider-governs'
import { aut04 } from './authority/aut-04-ungrounded-grant'
import { aut05 } from './authority/aut-05-committee-alone'
import { aut06 } from './authority/aut-06-committee-without-executive-chair'
import { aut07 } from './authority/aut-07-no-ciso'
import { aut08 } from './authority/aut-08-ciso-not-appointed-from-above'
import { aut09 } from './authority/aut-09-ciso-far-from-the-top'
import { aut10 } from './authority/aut-10-sirt-far-from-ciso'
import { aut11 } from './authority/aut-11-nobody-near-may-halt'
import { aut12 } from './authority/aut-12-auditor-not-independent'
import { aut13 } from './authority/aut-13-audit-apart-from-board'
import { aut14 } from './authority/aut-14-supervision-within-it'
import { aut15 } from './authority/aut-15-authority-without-responsibility'
import { aut16 } from './authority/aut-16-executive-field-below-executives'
import { aut17 } from './authority/aut-17-strategy-left-to-practitioners'
import { aut18 } from './authority/aut-18-ot-run-from-afar'
import { aut19 } from './authority/aut-19-ot-apart-from-csirt'
import { aut20 } from './authority/aut-20-psirt-apart-from-product-quality'
import { aut21 } from './authority/aut-21-csirt-apart-from-supervision'
import { aut22 } from './authority/aut-22-supervision-within-business'
import { aut23 } from './authority/aut-23-no-way-to-a-sirt'
import { aut24 } from './authority/aut-24-incident-without-pr'
import { aut25 } from './authority/aut-25-ciso-outside-risk-committee'
import { aut26 } from './authority/aut-26-no-ceo'
import { cov01 } from './coverage/cov-01-nobody-performs'
import { cov02 } from './coverage/cov-02-nobody-answers'
import { cov03 } from './coverage/cov-03-field-untouched'
import { cov04 } from './coverage/cov-04-no-supervision'
import { cov05 } from './coverage/cov-05-no-sirt'
import { cov06 } from './coverage/cov-06-no-fitting-sirt'
import { cov07 } from './coverage/cov-07-developed-yet-excluded'
import { cov08 } from './coverage/cov-08-packages-unwatched'
import { cov09 } from './coverage/cov-09-specialist-uncalled'
import { cov10 } from './coverage/cov-10-core-field-excluded'
import { cov11 } from './coverage/cov-11-reason-not-given'
import { cov12 } from './coverage/cov-12-fields-apart'
import { cov13 } from './coverage/cov-13-company-unsupervised'
import { cov14 } from './coverage/cov-14-development-unstated'
import { cov15 } from './coverage/cov-15-watched-by-teams'
import { grp01 } from './group/grp-01-own-region-unattended'
import { grp02 } from './group/grp-02-company-apart'
import { ppl01 } from './people/ppl-01-skill-missing'
import { ppl02 } from './people/ppl-02-all-posts-vacant'
import { ppl03 } from './people/ppl-03-too-few-people'
import { ppl04 } from './people/ppl-04-no-plus-security'
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
import { str01 } from './structure/str-01-without-superior'
import { str02 } from './structure/str-02-above-its-superior'
import { str03 } from './structure/str-03-committee-without-members'
import { str04 } from './structure/str-04-owner-without-line'
import { str05 } from './structure/str-05-idle-unit'
import { str06 } from './structure/str-06-aimed-at-nothing'
import { str07 } from './structure/str-07-stale-exception'
import { str08 } from './structure/str-08-stands-for-no-duty'
import { str09 } from './structure/str-09-all-left-to-one'
import { str10 } from './structure/str-10-one-sided-committee'

export const rules: readonly Rule[] = [
  aut01,
  aut02,
  aut03,
  aut04,
  aut05,
  aut06,
  aut07,
  aut08,
  aut09,
  aut10,
  aut11,
  aut12,
  aut13,
  aut14,
  aut15,
  aut16,
  aut17,
  aut18,
  aut19,
  aut20,
  aut21,
  aut22,
  aut23,
  aut24,
  aut25,
  aut26,
  cov01,
  cov02,
  cov03,
  cov04,
  cov05,
  cov06,
  cov07,
  cov08,
  cov09,
  cov10,
  cov11,
  cov12,
  cov13,
  cov14,
  cov15,
  grp01,
  grp02,
  ppl01,
  ppl02,
  ppl03,
  ppl04,
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
  str01,
  str02,
  str03,
  str04,
  str05,
  str06,
  str07,
  str08,
  str09,
  str10,
]
