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
  Scale,
  ShieldAlert,
  SquareCheck,
  UserRound,
} from 'lucide-react'
import type { MessageKey } from '../../messages'
import type { EntryGroup } from './entries'
import '../../messages/search'

/** How each kind of result is shown. */
export const groupLooks: Readonly<Record<EntryGroup, { readonly label: MessageKey; readonly Picture: LucideIcon }>> = {
  recent: { label: 'search.groupRecent', Picture: History },
  view: { label: 'search.groupView', Picture: Network },
  variant: { label: 'search.groupVariant', Picture: Layers },
  command: { label: 'search.groupCommand', Picture: Command },
  unit: { label: 'search.groupUnit', Picture: Building2 },
  provider: { label: 'search.groupProvider', Picture: Handshake },
  scope: { label: 'search.groupScope', Picture: FolderTree },
  field: { label: 'search.groupField', Picture: Grid2x2 },
  task: { label: 'search.groupTask', Picture: ClipboardList },
  duty: { label: 'search.groupDuty', Picture: SquareCheck },
  contract: { label: 'search.groupContract', Picture: FileSignature },
  post: { label: 'search.groupPost', Picture: UserRound },
  grant: { label: 'search.groupGrant', Picture: KeyRound },
  link: { label: 'search.groupLink', Picture: Link2 },
  exclusion: { label: 'search.groupExclusion', Picture: CircleSlash },
  finding: { label: 'search.groupFinding', Picture: ShieldAlert },
  rule: { label: 'search.groupRule', Picture: Scale },
  example: { label: 'search.groupExample', Picture: BookMarked },
}
