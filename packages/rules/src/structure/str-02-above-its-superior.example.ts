import { department, officer, section } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] })]

export const example: RuleExample = {
  bad: [...organisation, section('security', { parent: 'it', functions: ['supervision'], layers: ['executive'] })],
  good: [
    ...organisation,
    section('security', { parent: 'it', functions: ['supervision'], layers: ['strategic-management'] }),
  ],
}
