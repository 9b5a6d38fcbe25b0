import { useState } from 'react'
import { Button, FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components'
import { describe, describing, namesOf, textOf } from '../../commands/variants/naming'
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
  const [id, setId] = useState(variant.id)
  const [isTried, setTried] = useState(false)
  const given = textOf(name)
  const made = describing(editor, variant.id, { id, name: given ?? variant.name, note: textOf(note) })
  const refused = !isTried || made.ok ? null : made
  return (
    <Form
      className="modal-body"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (given === undefined || !made.ok) return
        describe(editor, variant.id, { id, name: given, note: textOf(note) })
        close()
      }}
    >
      <p className="variant-lead">
        {base === undefined ? t('variantDialogs.based') : t('variants.basedOn', { base: names.base })}
      </p>
      <TextFields
        labels={{ ja: t('variantNames.nameJa'), en: t('variantNames.nameEn') }}
        value={name}
        onChange={setName}
        fault={isTried && given === undefined ? t('variantNames.nameMissing') : null}
        isFirst
      />
      <TextField
        className="variant-field variant-id"
        value={id}
        onChange={(text) => setId(text.trim())}
        isInvalid={refused !== null}
      >
        <Label>{t('variantDialogs.id')}</Label>
        <Input />
        <FieldError>
          {refused !== null &&
            t(refused.why === 'taken' ? 'variantDialogs.idTaken' : 'variantDialogs.idMalformed', { id })}{' '}
          {refused?.nearest !== undefined && t('variantDialogs.idNearest', { id: refused.nearest })}
        </FieldError>
        <Text slot="description">{t('variantDialogs.idHint')}</Text>
      </TextField>
      <TextFields
        labels={{ ja: t('variantDialogs.noteJa'), en: t('variantDialogs.noteEn') }}
        value={note}
        onChange={setNote}
        hint={t('variantDialogs.noteHint')}
        isLong
      />
      <div className="form-end">
        <Button className="button" onPress={close}>
          {t('variantNames.cancel')}
        </Button>
        <Button type="submit" className="button button-primary">
          {t('variantNames.save')}
        </Button>
      </div>
    </Form>
  )
}
