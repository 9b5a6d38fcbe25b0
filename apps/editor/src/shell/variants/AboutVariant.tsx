import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { describe, namesOf, textOf } from '../../commands/variants/naming'
import { useEditor, useLanguage, useMessages } from '../../state/context'
import { TextFields } from './TextFields'
import { type Asked, VariantDialog } from './VariantDialog'

/** What a variant is called, and what it is for. */
export function AboutVariant() {
  const t = useMessages()
  return (
    <VariantDialog is="about-variant" title={() => t('variants.about')}>
      {(asked) => <About asked={asked} />}
    </VariantDialog>
  )
}

function About({ asked: { variant, base, names, close } }: { readonly asked: Asked }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const [name, setName] = useState(() => namesOf(variant.name, language))
  const [note, setNote] = useState(() => namesOf(variant.note, language))
  const [isTried, setTried] = useState(false)
  const given = textOf(name)
  return (
    <Form
      className="modal-body"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (given === undefined) return
        describe(editor, variant.id, given, textOf(note))
        close()
      }}
    >
      <p className="variant-lead">
        {base === undefined ? t('variantDialogs.based') : t('variants.basedOn', { base: names.base })}
      </p>
      <TextFields
        labels={{ ja: t('variants.nameJa'), en: t('variants.nameEn') }}
        value={name}
        onChange={setName}
        fault={isTried && given === undefined ? t('variants.nameMissing') : null}
        isFirst
      />
      <TextFields
        labels={{ ja: t('variantDialogs.noteJa'), en: t('variantDialogs.noteEn') }}
        value={note}
        onChange={setNote}
        hint={t('variantDialogs.noteHint')}
        isLong
      />
      <div className="form-end">
        <Button className="button" onPress={close}>
          {t('variants.cancel')}
        </Button>
        <Button type="submit" className="button button-primary">
          {t('variants.save')}
        </Button>
      </div>
    </Form>
  )
}
