import { contractClauses, direction, section } from '@taiseizu/catalogue'
import { hasClauses } from '../engine/evidence'
import { fix } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { lacking, servicesSaid, withClauses, worksOnSystems } from './clauses'

/** A contract says what security is asked for, what is owed in an incident, and that it may be checked. */
export const src06 = defineRule({
  id: 'SRC-06',
  severity: 'warning',
  source: [direction(9), section('C', '5.1.2'), section('C', '5.2.2')],
  each: 'contract',
  per: ['contract'],
  title: { ja: '契約にセキュリティ条項が不足', en: 'Contract without security clauses' },
  why: {
    ja: '求める対策と、事故のときの連絡や協力は、起きてからでは約束できない。監視・開発・運用を任せる相手については、約束が守られているかを自ら確かめる権利も要る。',
    en: 'Which safeguards are asked for, and how the provider reports and helps in an incident, cannot be agreed once it has happened. Of those who watch, build or run systems one must also be entitled to check.',
  },
  text: {
    ja: '委託契約「{contract}」に、条項「{clauses}」がありません。',
    en: 'The contract "{contract}" lacks clauses: {clauses}.',
  },
  *check(contract) {
    const wanted = worksOnSystems(contract.provider)
      ? (['security-requirements', 'incident-duty', 'audit-right'] as const)
      : (['security-requirements', 'incident-duty'] as const)
    const missing = lacking(contract, wanted)
    if (missing.length === 0) return
    const clauses = named(contractClauses, missing)
    yield {
      subjects: [contract],
      says: { clauses },
      evidence: () => [hasClauses(contract), ...servicesSaid(contract.provider)],
      fixes: () => [
        fix({ ja: '条項「{clauses}」を加える', en: 'Add the clauses: {clauses}' }, { clauses }, [
          withClauses(contract, missing),
        ]),
      ],
    }
  },
})
