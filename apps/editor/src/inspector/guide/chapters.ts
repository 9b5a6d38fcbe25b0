import { authorityStatements } from '@taiseizu/catalogue/authority-rules'
import type { Design } from '@taiseizu/core'
import type { Subject } from '@taiseizu/rules'
import { type Chapter, written } from './chapter'
import { chaptersOfAssignment, chaptersOfDuty, chaptersOfField, chaptersOfTask } from './of-field'
import { chaptersOfContract, chaptersOfExclusion, chaptersOfPost, chaptersOfScope, chaptersOfUnit } from './of-unit'
import { checkedOf, statedOfLink } from './statements'

/** What the guides say of a subject; each remark with its source. Only chapters that say something. */
export const chaptersOn = (subject: Subject, design: Design): readonly Chapter[] => written(allOn(subject, design))

function allOn(subject: Subject, design: Design): readonly Chapter[] {
  switch (subject.type) {
    case 'field':
      return chaptersOfField(subject, design)
    case 'task':
      return chaptersOfTask(subject, design)
    case 'duty':
      return chaptersOfDuty(subject, design)
    case 'unit':
      return chaptersOfUnit(subject, design)
    case 'scope':
      return chaptersOfScope(subject, design)
    case 'contract':
      return chaptersOfContract(subject)
    case 'exclusion':
      return chaptersOfExclusion(subject, design)
    case 'post':
      return chaptersOfPost(subject, design)
    case 'grant':
      return [
        {
          heading: 'inspector.guideStated',
          remarks: authorityStatements
            .filter(({ id }) => id === 'authority-matches-responsibility')
            .map(({ text, source }) => ({ text, source })),
        },
        { heading: 'inspector.guideChecked', remarks: checkedOf('grant') },
      ]
    case 'link':
      return [
        { heading: 'inspector.guideStated', remarks: statedOfLink(subject.kind) },
        { heading: 'inspector.guideChecked', remarks: checkedOf('link') },
      ]
    case 'assignment':
      return chaptersOfAssignment(subject, design)
    case 'record':
    case 'exception':
      return []
  }
}
