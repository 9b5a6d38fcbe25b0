/** Names given in a call: as one text, or by language. */
import type { Text } from '@taiseizu/catalogue'
import type { TextValue } from '@taiseizu/core'
import type { Call, Option, Options, World } from './command'
import { CallError } from './messages/messages'
import { variantWords } from './messages/variants'

type NameOption = 'name' | 'former-name'

const twice: Readonly<Record<NameOption, Text>> = {
  name: variantWords.nameTwice,
  'former-name': variantWords.formerNameTwice,
}

/** `--name`, `--name-ja` and `--name-en`. */
export function nameOptions(option: NameOption, does: Text): Options {
  const text = (usage: string, what: Text): Option => ({ usage, does: what, type: 'string' })
  return {
    [option]: text(`--${option} TEXT`, does),
    [`${option}-ja`]: text(`--${option}-ja TEXT`, { ja: `${does.ja}（日本語）`, en: `${does.en}, in Japanese` }),
    [`${option}-en`]: text(`--${option}-en TEXT`, { ja: `${does.ja}（英語）`, en: `${does.en}, in English` }),
  }
}

/**
 * The name given; `undefined` where none is. Of a name given in one language alone the other stays what it was.
 * @throws CallError where it is given both as one and by language.
 */
export function nameAsked(
  call: Call,
  option: NameOption,
  { language }: World,
  present?: TextValue,
): TextValue | undefined {
  const [whole, ja, en] = [call.text(option), call.text(`${option}-ja`), call.text(`${option}-en`)]
  if (ja === undefined && en === undefined) return whole
  if (whole !== undefined) throw new CallError(twice[option][language])
  const known = typeof present === 'string' ? { ja: present, en: present } : (present ?? {})
  return { ...known, ...(ja === undefined ? {} : { ja }), ...(en === undefined ? {} : { en }) }
}
