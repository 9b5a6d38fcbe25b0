import { provider } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

export const example: RuleExample = {
  bad: [provider('soc-co', { services: ['monitoring'] })],
  good: [provider('soc-co', { services: ['monitoring'], registered: true })],
}
