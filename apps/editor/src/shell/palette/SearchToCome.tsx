import { useEffect, useRef } from 'react'
import { useMessages } from '../../state/context'
import { isComposing } from '../../ui/composing'

/** The field of the search until the search itself is there: who searches types at once, and loses nothing. */
export function SearchToCome({
  begin,
  onType,
  onEnter,
  onCompose,
}: {
  readonly begin: string
  readonly onType: (typed: string) => void
  readonly onEnter: () => void
  readonly onCompose: (isComposing: boolean) => void
}) {
  const t = useMessages()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div className="palette-field">
      <input
        ref={field}
        type="text"
        aria-label={t('palette.search')}
        autoComplete="off"
        maxLength={200}
        placeholder={t('palette.searchHint')}
        defaultValue={begin}
        onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !isComposing(nativeEvent) && onEnter()}
        onCompositionStart={() => onCompose(true)}
        onCompositionEnd={() => onCompose(false)}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </div>
  )
}
