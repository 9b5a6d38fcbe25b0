import { parseDocument } from 'yaml'
import type { Workspace } from '../format'
import { type WorkspaceSource, parseText, treeOf } from '../source'
import { yamlOptions } from '../syntax/yaml'
import { amend } from './amend'
import { applyEdits } from './edits'
import { sameJson } from '../json-value'
import { formatWorkspace } from './layout'
import { spliceEdits } from './splice'

/**
 * Writes a workspace over the file that it came from: what was not edited stays as it is to the byte, comments, order of
 * keys, spacing and line ends included; new records are written as those beside them are.
 *
 * Every way of writing is read back and compared before it counts; where none can keep the file's own hand, the
 * workspace is laid out afresh. So nothing is lost, whatever the file looks like.
 *
 * @returns the text. Never throws. Cost: linear in the file.
 */
export function writeWorkspace(source: WorkspaceSource, workspace: Workspace): string {
  if (sameJson(source.value, workspace)) return source.text
  return spliced(source, workspace) ?? amended(source, workspace) ?? laidOut(source, workspace)
}

function spliced(source: WorkspaceSource, workspace: Workspace): string | undefined {
  const { text, syntax, value } = source
  const edits = spliceEdits(text, syntax, treeOf(source), value, workspace)
  const crlf = usesCrlf(text)
  const written =
    edits && applyEdits(text, crlf ? edits.map((edit) => ({ ...edit, text: withCrlf(edit.text) })) : edits)
  return written !== undefined && says(written, source, workspace) ? written : undefined
}

function amended(source: WorkspaceSource, workspace: Workspace): string | undefined {
  if (source.syntax === 'json') return undefined
  const document = parseDocument(withoutBom(source.text), yamlOptions)
  document.contents = amend(document, document.contents, source.value, workspace, []) as typeof document.contents
  const written = inTheManner(source.text, document.toString({ lineWidth: 0, flowCollectionPadding: true }))
  return says(written, source, workspace) ? written : undefined
}

const laidOut = ({ text, syntax }: WorkspaceSource, workspace: Workspace): string =>
  inTheManner(text, formatWorkspace(workspace, syntax))

function says(text: string, { syntax }: WorkspaceSource, workspace: Workspace): boolean {
  const { value, faults } = parseText(text, syntax)
  return faults.length === 0 && sameJson(value, workspace)
}

const usesCrlf = (text: string): boolean => text[text.indexOf('\n') - 1] === '\r'
const withCrlf = (text: string): string => text.replaceAll(/\r?\n/gu, '\r\n')
const withoutBom = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)
/** With the byte order mark and the line ends of the file before. */
const inTheManner = (text: string, written: string): string =>
  (text.startsWith('\uFEFF') ? '\uFEFF' : '') + (usesCrlf(text) ? withCrlf(written) : written)
