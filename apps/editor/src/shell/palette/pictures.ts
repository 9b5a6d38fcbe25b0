import {
  BookMarked,
  Building2,
  CircleSlash,
  ClipboardList,
  Command,
  FileSignature,
  FolderTree,
  Grid2x2,
  Handshake,
  History,
  KeyRound,
  Layers,
  Link2,
  type LucideIcon,
  Network,
  ShieldAlert,
  SquareCheck,
  UserRound,
} from 'lucide-react'
import type { MessageKey } from '../../messages'
import type { EntryGroup } from './entries'

/** How each kind of result is shown. */
export const groupLooks: Readonly<Record<EntryGroup, { readonly label: MessageKey; readonly Picture: LucideIcon }>> = {
  recent: { label: 'palette.groupRecent', Picture: History },
  view: { label: 'palette.groupView', Picture: Network },
  variant: { label: 'palette.groupVariant', Picture: Layers },
  command: { label: 'palette.groupCommand', Picture: Command },
  unit: { label: 'palette.groupUnit', Picture: Building2 },
  provider: { label: 'palette.groupProvider', Picture: Handshake },
  scope: { label: 'palette.groupScope', Picture: FolderTree },
  field: { label: 'palette.groupField', Picture: Grid2x2 },
  task: { label: 'palette.groupTask', Picture: ClipboardList },
  duty: { label: 'palette.groupDuty', Picture: SquareCheck },
  contract: { label: 'palette.groupContract', Picture: FileSignature },
  post: { label: 'palette.groupPost', Picture: UserRound },
  grant: { label: 'palette.groupGrant', Picture: KeyRound },
  link: { label: 'palette.groupLink', Picture: Link2 },
  exclusion: { label: 'palette.groupExclusion', Picture: CircleSlash },
  finding: { label: 'palette.groupFinding', Picture: ShieldAlert },
  example: { label: 'palette.groupExample', Picture: BookMarked },
}
