/** Words for what was measured. */
import type { Language } from '@taiseizu/catalogue'
import type { Say } from '../../messages'
import { archetypeOf } from './choices'
import type { Measured } from './outcome'
import { percent } from './places'

/** The archetype that was clearly measured; else what is mixed or cannot be measured, each in a sentence. */
export function standingSaid(measured: Measured, t: Say, language: Language): readonly string[] {
  const { form, scope, committeeShare, centralisation, mixed } = measured
  if (form !== null && scope !== null && mixed.length === 0)
    return [t('archetypes.isNow', { name: archetypeOf({ form, scope }).name[language] })]
  const ofForm =
    form === null || committeeShare === null
      ? t('archetypes.isUnmeasuredForm')
      : mixed.includes('form')
        ? t('archetypes.isMixedForm', { share: percent(committeeShare) })
        : t('archetypes.isNow', { name: t(`archetypes.${form}`) })
  const ofScope =
    scope === null || centralisation === null
      ? t('archetypes.isUnmeasuredScope')
      : mixed.includes('scope')
        ? t('archetypes.isMixedScope', { share: percent(centralisation) })
        : t('archetypes.isNow', { name: t(`archetypes.${scope}`) })
  return [ofForm, ofScope]
}

/** One word for each axis: 「専門組織型」, 「混在」, 「測るものなし」. */
export const axisSaid = (measured: Measured, axis: 'form' | 'scope', t: Say): string => {
  const found = measured[axis]
  if (found === null) return t('archetypes.unmeasured')
  return measured.mixed.includes(axis) ? t('archetypes.mixed') : t(`archetypes.${found}`)
}
