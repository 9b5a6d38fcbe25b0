import { useCallback } from 'react'
import { textIn } from '@taiseizu/core'
import { useEditorState } from '../../state/context'
import { type Answers, useLooked } from './looked'

const none: Answers = {}

/** Answers that the profile has no place for: they hold for the organisation for which they were given, as long as the workbench is open. */
export function useGiven(): readonly [Answers, (given: Answers) => void] {
  const of = useEditorState(({ workspace, fileName }) =>
    workspace === null ? '' : `${fileName}/${textIn(workspace.organisation.name, 'ja')}`,
  )
  const [{ given, givenFor }, look] = useLooked()
  const set = useCallback((answers: Answers) => look({ given: answers, givenFor: of }), [look, of])
  return [givenFor === of ? given : none, set]
}
