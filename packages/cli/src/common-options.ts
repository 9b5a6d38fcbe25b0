/** What several commands offer in the same way: which variant, and in which format. */
import type { Call, Option, World } from './command'

/** Which variant is asked about, see `inputOf`. */
export const variantOption: Option = {
  usage: '--variant ID',
  does: { ja: '案。既定は最初の案', en: 'The variant; the first by default' },
  type: 'string',
}

/** The day by which exceptions expire, see `dayAsked`. */
export const todayOption: Option = {
  usage: '--today YYYY-MM-DD',
  does: { ja: '例外の期限を判断する日。既定は今日', en: 'The day by which exceptions expire; today by default' },
  type: 'string',
}

/** The formats in which a command prints what it found: one of them is `text`, which is meant where none is asked for. */
export type Formats<Told extends readonly unknown[]> = Readonly<Record<string, (...told: Told) => string>>

export const formatOption = (formats: Formats<never>): Option => ({
  usage: `--format ${Object.keys(formats).join('|')}`,
  does: { ja: '出力の形式。既定は text', en: 'Form of the output; text by default' },
  type: 'string',
  values: Object.keys(formats),
})

/** Prints in the format of the call. */
export function print<Told extends readonly unknown[]>(
  formats: Formats<Told>,
  call: Call,
  world: World,
  ...told: Told
): void {
  const format = formats[call.text('format') ?? 'text']
  if (format !== undefined) world.out(format(...told))
}
