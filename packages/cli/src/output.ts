/** A changed workspace written over the text that it came from. */
import { type Workspace, formatProblems, readWorkspace, writeWorkspace } from '@taiseizu/core'
import type { Call, Option, World } from './command'
import type { InputFile } from './input'
import { CallError } from './messages/messages'

export const outOption: Option = {
  usage: '--out FILE',
  does: {
    ja: '書き出すファイル（FILE と同じでもよい）。既定は標準出力',
    en: 'The file to write, which may be FILE itself; standard output by default',
  },
  type: 'string',
}

/** Where `--out` leads; `undefined` for standard output. */
export function outFileOf(call: Call): string | undefined {
  const out = call.text('out')
  return out === '-' ? undefined : out
}

/**
 * Writes a workspace to where `--out` says; what was not edited stays as it is to the byte.
 * @throws CallError where what would be written could not be read again; then nothing is written.
 */
export async function writeOut(
  { file, source }: Pick<InputFile, 'file' | 'source'>,
  workspace: Workspace,
  call: Call,
  world: World,
): Promise<void> {
  const out = outFileOf(call)
  const text = writeWorkspace(source, workspace)
  const again = readWorkspace(text)
  if (!again.ok) throw new CallError(formatProblems(again.problems, out ?? file, world.language))
  if (out === undefined) world.out(text.replace(/\r?\n$/u, ''))
  else await world.write(out, text)
}
