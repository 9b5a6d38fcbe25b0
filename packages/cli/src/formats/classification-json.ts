import type { Classification } from '@taiseizu/core'
import type { World } from '../command'

/** `taiseizu-archetype/1` */
export const classificationAsJson = (found: Classification, variant: string, { language }: World): string =>
  JSON.stringify(
    {
      format: 'taiseizu-archetype/1',
      variant,
      form: found.form,
      committeeShare: found.committeeShare,
      scope: found.scope,
      centralisation: found.centralisation,
      placement: found.placement?.id ?? null,
      mixed: found.mixed,
      evidence: found.evidence.map(({ text }) => text[language]),
    },
    null,
    2,
  )
