/** A changed workspace written over the text that it came from. */
import type { Language } from '@taiseizu/catalogue'
import { type Problem, type Workspace, describeProblem, readWorkspace, writeWorkspace } from '@taiseizu/core'
import type { Call, Option, World } from './command'
import type { InputFile } from './input'
import { CallError, sayings } from './messages/messages'

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
  { source }: Pick<InputFile, 'source'>,
  workspace: Workspace,
  call: Call,
  world: World,
): Promise<void> {
  const out = outFileOf(call)
  const text = writeWorkspace(source, workspace)
  const again = readWorkspace(text)
  if (!again.ok) throw outcomeRefused(again.problems, world.language)
  if (out === undefined) world.out(text.replace(/\n$/u, ''))
  else await world.write(out, text, world.language)
}

/** What is said where what would come out has mistakes. */
export function outcomeRefused(problems: readonly Problem[], language: Language): CallError {
  const said = problems.flatMap((problem) => {
    const { headline, expected, nearest } = describeProblem(problem, language)
    return [
      headline,
      ...(expected === undefined ? [] : [`    ${sayings.expected[language](expected)}`]),
      ...(nearest === undefined ? [] : [`    ${sayings.nearest[language](nearest)}`]),
    ]
  })
  return new CallError([sayings.outcomeWrong[language](problems.length), ...said].join('\n    '))
}
