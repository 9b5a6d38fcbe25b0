import { useEditorState, useMessages } from '../state/context'

/** How the work stands to its file, and what to do where that is not well. */
export function useFileWords(): string {
  const t = useMessages()
  const link = useEditorState((state) => state.link)
  const file = useEditorState((state) => state.fileName)
  const isInFile = useEditorState((state) => state.inFile === state.workspace)
  switch (link.is) {
    case 'none':
      return t('showOpenFilePicker' in window ? 'safe.fileNone' : 'safe.fileCannot')
    case 'writing':
      return t('safe.fileWriting')
    case 'linked':
      return t(isInFile ? 'safe.fileWritten' : 'safe.fileWaiting')
    case 'asking':
      return t('safe.fileAsking', { file })
    case 'conflict':
      return t('safe.fileConflict', { file })
    default:
      return t(faults[link.fault], { file, reason: link.reason })
  }
}

const faults = {
  permission: 'safe.fileAsking',
  missing: 'safe.faultMissing',
  full: 'safe.faultFull',
  locked: 'safe.faultLocked',
  other: 'safe.faultOther',
} as const
