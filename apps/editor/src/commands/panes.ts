import type { Command } from './command'
import type { Editor } from '../state/context'

const isOpen = ({ store }: Editor): boolean => store.getState().workspace !== null

export const toggleSidebar: Command = {
  id: 'toggle-sidebar',
  label: 'palette.toggleSidebar',
  group: 'view',
  shortcuts: ['mod+b'],
  enabled: isOpen,
  run({ store }) {
    const { look, sidebarNarrow } = store.getState()
    look({ sidebarNarrow: !sidebarNarrow })
  },
}

export const toggleInspector: Command = {
  id: 'toggle-inspector',
  label: 'palette.toggleInspector',
  group: 'view',
  shortcuts: ['mod+i'],
  enabled: isOpen,
  run({ store }) {
    const { look, inspectorOpen } = store.getState()
    look({ inspectorOpen: !inspectorOpen })
  },
}

export const toggleFindings: Command = {
  id: 'toggle-findings',
  label: 'palette.toggleFindings',
  group: 'view',
  shortcuts: ['mod+j'],
  enabled: isOpen,
  run({ store }) {
    const { look, findingsOpen } = store.getState()
    look({ findingsOpen: !findingsOpen })
  },
}
