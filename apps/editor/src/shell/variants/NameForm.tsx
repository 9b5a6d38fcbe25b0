import type { Language } from '@taiseizu/catalogue'
import { limits } from '@taiseizu/core'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { type Names, giveName, nameWished, namesOf } from '../../commands/variants/naming'
import { variantOf } from '../../commands/variants/variant-command'
import { useEditor, useEditorState, useLanguage, useMessages } from '../../state/context'
import type { Naming } from '../../state/state'
import { isComposing } from '../../ui/composing'

const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja')

/** The name of a variant in both languages, typed where it stands. Enter takes it, Escape leaves it. */
export function NameForm({ naming }: { readonly naming: Naming }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const look = useEditorState((state) => state.look)
  const [wish] = useState(() => (naming.how === 'branch' ? nameWished(editor) : null))
  const [names, setNames] = useState<Names>(() => {
    if (wish !== null) return { ja: '', en: '', [language]: wish[language] }
    return namesOf(variantOf(editor, naming.variant).variant.name, language)
  })
  const [isTried, setTried] = useState(false)
  const isEmpty = names.ja.trim() === '' && names.en.trim() === ''
  const cancel = () => {
    look({ naming: null })
    returnTo(naming.variant)
  }
  const submit = () => {
    setTried(true)
    if (isEmpty) return
    // What was proposed and left as it is was proposed in both languages.
    const isWish = wish !== null && names[language] === wish[language] && names[other(language)] === ''
    giveName(editor, naming, isWish ? wish : names)
    returnTo(editor.store.getState().variantId)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any of its fields
    <form
      className="variant-form"
      aria-label={t(naming.how === 'branch' ? 'variantNames.newTitle' : 'variantNames.renameTitle')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return
        event.stopPropagation()
        cancel()
      }}
    >
      <h3>{t(naming.how === 'branch' ? 'variantNames.newTitle' : 'variantNames.renameTitle')}</h3>
      {[language, other(language)].map((one) => (
        <label key={one}>
          {t(one === 'ja' ? 'variantNames.nameJa' : 'variantNames.nameEn')}
          <input
            lang={one}
            value={names[one]}
            maxLength={limits.textLength}
            placeholder={one === language ? '' : t('variantNames.optional')}
            aria-invalid={isTried && isEmpty && one === language}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the name was asked for: one types on
            autoFocus={one === language}
            onChange={(event) => setNames({ ...names, [one]: event.currentTarget.value })}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      ))}
      {isTried && isEmpty && (
        <p className="form-fault" role="alert">
          {t('variantNames.nameMissing')}
        </p>
      )}
      <div className="form-end">
        <Button className="button button-small" onPress={cancel}>
          {t('variantNames.cancel')}
        </Button>
        <Button type="submit" className="button button-small button-primary">
          {t(naming.how === 'branch' ? 'variantNames.create' : 'variantNames.save')}
        </Button>
      </div>
    </form>
  )
}

/** The keyboard goes on at the variant. */
const returnTo = (id: string): void =>
  void setTimeout(() =>
    document.querySelector<HTMLElement>(`[data-variant="${CSS.escape(id)}"] .variant-show`)?.focus(),
  )
