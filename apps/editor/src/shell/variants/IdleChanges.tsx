import type { Misaimed, VariantRecord } from '@taiseizu/core'
import { Button } from 'react-aria-components'
import { takeBack } from '../../commands/variants/taking-back'
import { useEditor, useMessages } from '../../state/context'

/** What a variant says of what its base does not have: it does nothing, and can be let go. */
export function IdleChanges({
  misaimed,
  variant,
}: {
  readonly misaimed: readonly Misaimed[]
  readonly variant: VariantRecord
}) {
  const t = useMessages()
  const editor = useEditor()
  if (misaimed.length === 0) return null
  return (
    <section className="own-idle">
      <h3>
        {t('variantDialogs.idle')} <span className="own-count">{misaimed.length}</span>
      </h3>
      <p className="variant-lead">{t('variantDialogs.idleLead')}</p>
      <ul>
        {misaimed.map(({ collection, identity }) => (
          <li key={`${collection}/${identity}`}>
            <span>
              {t(`variantDialogs.in.${collection}`)}: {identity}
            </span>
            <Button
              className="button button-small"
              aria-label={`${t('variantDialogs.letGo')}: ${identity}`}
              onPress={() => takeBack(editor, variant.id, [{ collection, identity }])}
            >
              {t('variantDialogs.letGo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
