import type { Subject } from '@taiseizu/rules'
import { AssignmentInspector } from './AssignmentInspector'
import { ContractInspector } from './ContractInspector'
import { DutyInspector } from './DutyInspector'
import { ExclusionInspector } from './ExclusionInspector'
import { FieldInspector } from './FieldInspector'
import { GrantInspector } from './GrantInspector'
import { LinkInspector } from './LinkInspector'
import { OrganisationInspector } from './OrganisationInspector'
import { PostInspector } from './PostInspector'
import { ScopeInspector } from './ScopeInspector'
import { TaskInspector } from './TaskInspector'
import { UnitInspector } from './UnitInspector'

/** One thing that is selected. */
export function SubjectInspector({ subject }: { readonly subject: Subject }) {
  switch (subject.type) {
    case 'unit':
      return <UnitInspector unit={subject} />
    case 'scope':
      return <ScopeInspector scope={subject} />
    case 'field':
      return <FieldInspector field={subject} />
    case 'task':
      return <TaskInspector task={subject} />
    case 'duty':
      return <DutyInspector duty={subject} />
    case 'assignment':
      return <AssignmentInspector assignment={subject} />
    case 'contract':
      return <ContractInspector contract={subject} />
    case 'grant':
      return <GrantInspector grant={subject} />
    case 'link':
      return <LinkInspector link={subject} />
    case 'exclusion':
      return <ExclusionInspector exclusion={subject} />
    case 'post':
      return <PostInspector post={subject} />
    case 'record':
    case 'exception':
      return <OrganisationInspector />
  }
}
