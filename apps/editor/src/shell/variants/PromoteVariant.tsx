import { textIn } from '@taiseizu/core'
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { namesOf, textOf } from '../../commands/variants/naming'
import { makeAsIs } from '../../commands/variants/promoting'
import { inBoth } from '../../messages'
import { useEditor, useLanguage, useMessages } from '../../state/context'
import { TextFields } from './TextFields'
import { type Asked, VariantDialog } from './VariantDialog'

/** A variant becomes the new as-is: what comes of it, and what the two are to be called. */
export function PromoteVariant() {
  const t = useMessages()
  return (
    <VariantDialog is="promote-variant" title={(names) => t('variantDialogs.promoteTitle', names)}>
      {(asked) => <Promote asked={asked} />}
    </VariantDialog>
  )
}

function Promote({ asked: { workspace, variant, close } }: { readonly asked: Asked }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const [former = variant] = workspace.variants
  const formerName = { ja: textIn(former.name, 'ja'), en: textIn(former.name, 'en') }
  const [promoted, setPromoted] = useState(() => namesOf(former.name, language))
  const [renamed, setRenamed] = useState(() =>
    typeof former.name === 'string'
      ? namesOf(t('variantDialogs.formerWish', { former: former.name, day: editor.platform.today() }), language)
      : inBoth('variantDialogs.formerWish', { former: formerName, day: editor.platform.today() }),
  )
  const isUnder = (id: string | undefined): boolean =>
    id !== undefined && (id === former.id || isUnder(workspace.variants.find((one) => one.id === id)?.basedOn))
  return (
    <Form
      className="modal-body"
      onSubmit={(event) => {
        event.preventDefault()
        const [first, second] = [textOf(promoted), textOf(renamed)]
        makeAsIs(editor, variant.id, {
          ...(first === undefined ? {} : { promoted: first }),
          ...(second === undefined ? {} : { former: second }),
        })
        close()
      }}
    >
      <p className="variant-lead">
        {t('variantDialogs.promoteLead')}{' '}
        {t(isUnder(variant.basedOn) ? 'variantDialogs.promoteFormer' : 'variantDialogs.promoteApart', {
          former: formerName[language],
        })}
      </p>
      <fieldset className="variant-names">
        <legend>{t('variantDialogs.promotedName')}</legend>
        <TextFields
          labels={{ ja: t('variantNames.nameJa'), en: t('variantNames.nameEn') }}
          value={promoted}
          onChange={setPromoted}
          isFirst
        />
      </fieldset>
      <fieldset className="variant-names">
        <legend>{t('variantDialogs.formerName')}</legend>
        <TextFields
          labels={{ ja: t('variantNames.nameJa'), en: t('variantNames.nameEn') }}
          value={renamed}
          onChange={setRenamed}
        />
      </fieldset>
      <div className="form-end">
        <Button className="button" onPress={close}>
          {t('variantNames.cancel')}
        </Button>
        <Button type="submit" className="button button-primary">
          {t('variantDialogs.promoteDo')}
        </Button>
      </div>
    </Form>
  )
}
