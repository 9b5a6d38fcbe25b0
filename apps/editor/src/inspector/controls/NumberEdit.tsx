import { limits } from '@taiseizu/core'
import { useMessages } from '../../state/context'
import type { Labelled } from './Field'
import { TextEdit } from './TextEdit'

interface NumberEditProperties extends Labelled {
  readonly value: number | undefined
  readonly onCommit: (value: number | undefined) => void
  readonly isWhole?: boolean
}

/** A number, or none; full-width figures count as well. Taken over like a text. */
export function NumberEdit({ label, term, value, onCommit, isWhole = false }: NumberEditProperties) {
  const t = useMessages()
  const numberIn = (typed: string) => Number(typed.normalize('NFKC').replaceAll(/[,\s]/gu, ''))
  const isFit = (number: number) => number >= 0 && number <= limits.number && (!isWhole || Number.isInteger(number))
  return (
    <TextEdit
      label={label}
      term={term}
      value={value === undefined ? '' : String(value)}
      problemOf={(typed) =>
        isFit(numberIn(typed)) ? null : t(isWhole ? 'inspector.wholeNumberWanted' : 'inspector.numberWanted')
      }
      onCommit={(typed) => onCommit(typed === '' ? undefined : numberIn(typed))}
    />
  )
}
