import type { Language } from '@taiseizu/catalogue'
import { useCallback } from 'react'
import { useLanguage, useMessages } from '../../../state/context'
import type { Said } from '../model/kinds'

/** Says the name of a kind in the language of the screen, be it a term of the catalogue or a message. */
export function useSaid(): (said: Said) => string {
  const t = useMessages()
  const language: Language = useLanguage()
  return useCallback((said) => (typeof said === 'string' ? t(said) : said[language]), [t, language])
}
