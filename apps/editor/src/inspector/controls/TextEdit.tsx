import { limits } from '@taiseizu/core'
import { type KeyboardEvent, useId, useState } from 'react'
import { useEditorState } from '../../state/context'
import { isComposing } from '../../ui/composing'
import { Field, type Labelled } from './Field'

interface TextEditProperties extends Labelled {
  readonly value: string
  readonly onCommit: (value: string) => void
  /** Told with every key, where something else waits for a text. */
  readonly onTyped?: (typed: string) => void
  readonly isMultiline?: boolean
  readonly type?: 'text' | 'date'
  /** Why what was typed cannot be taken over; it then stays in the field. */
  readonly problemOf?: (typed: string) => string | null
  readonly placeholder?: string | undefined
  /** Of what is typed, where it is not that of the screen. */
  readonly lang?: string
}

/** A text that is taken over when the field is left or Enter is pressed; Escape takes the typing back. */
export function TextEdit({
  label,
  term,
  value,
  onCommit,
  onTyped,
  isMultiline = false,
  type = 'text',
  problemOf,
  placeholder,
  lang,
}: TextEditProperties) {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const mayEdit = useEditorState((state) => state.mayEdit)
  const giveBack = () => {
    setTyped(null)
    setProblem(null)
  }
  const commit = () => {
    if (typed === null) return
    const text = typed.trim()
    const wrong = text === value ? null : (problemOf?.(text) ?? null)
    if (wrong !== null) return setProblem(wrong)
    if (text !== value && !mayEdit()) return // another tab is editing: what was typed stays until it can be taken over
    if (text !== value) onCommit(text)
    giveBack()
  }
  const press = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) commit()
    if (event.key === 'Escape') giveBack()
  }
  const properties = {
    id,
    value: typed ?? value,
    maxLength: limits.textLength,
    placeholder,
    lang,
    // What is undone then is the last step, and no typing that was taken over long ago.
    'data-untyped': typed === null || undefined,
    'aria-invalid': problem === null ? undefined : true,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      setTyped(event.currentTarget.value)
      onTyped?.(event.currentTarget.value)
      setProblem(null)
    },
    onBlur: commit,
    onKeyDown: press,
  } as const
  return (
    <Field id={id} label={label} term={term} problem={problem}>
      {isMultiline ? <textarea rows={2} {...properties} /> : <input type={type} {...properties} />}
    </Field>
  )
}
