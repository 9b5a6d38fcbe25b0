/** Moments as people name them. */
import type { Language } from '@taiseizu/catalogue'

const tags = { ja: 'ja-JP', en: 'en-GB' } as const

export const timeOf = (at: number, language: Language): string =>
  new Date(at).toLocaleTimeString(tags[language], { hour: '2-digit', minute: '2-digit' })

/** `today`, or the date. */
export const dayOf = (at: number, language: Language): string =>
  new Date(at).toDateString() === new Date().toDateString()
    ? 'today'
    : new Date(at).toLocaleDateString(tags[language], { year: 'numeric', month: 'long', day: 'numeric' })

export const momentOf = (at: number, language: Language): string =>
  new Date(at).toLocaleString(tags[language], { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' })
