/** What a contract has to say, and how that is mended. */
import {
  type ContractClause,
  type ProviderService,
  contractClauses,
  idsOf,
  providerServices,
} from '@taiseizu/catalogue'
import type { Contract, DesignEdit, Unit } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { put } from '../engine/fixes'
import { named } from '../engine/say'

const running: readonly ProviderService[] = ['monitoring', 'development', 'operation']

/** Whether a provider watches, builds or runs systems: more is then to be agreed. */
export const worksOnSystems = (provider: Unit): boolean =>
  provider.services.some((service) => running.includes(service))

/** Those of the clauses that a contract lacks, in their order. */
export const lacking = ({ clauses }: Contract, wanted: readonly ContractClause[]): readonly ContractClause[] =>
  idsOf(contractClauses).filter((clause) => wanted.includes(clause) && !clauses.includes(clause))

export const withClauses = (contract: Contract, added: readonly ContractClause[]): DesignEdit =>
  put('contracts', { ...contract.record, clauses: [...contract.clauses, ...added] })

/** What a provider does, where more is asked of its contracts for it. */
export const servicesSaid = (provider: Unit): readonly Evidence[] =>
  worksOnSystems(provider)
    ? [
        state(
          { ja: '「{provider}」の提供するサービス: {services}', en: 'Services of "{provider}": {services}' },
          { provider, services: named(providerServices, provider.services) },
        ),
      ]
    : []
