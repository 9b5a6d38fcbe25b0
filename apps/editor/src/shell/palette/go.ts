import { referenceTo } from '@taiseizu/rules'
import { canRun } from '../../commands/command'
import { openExample } from '../../commands/open-example'
import type { Editor } from '../../state/context'
import { onlyRule } from '../../views/findings/list-state'
import type { Goal } from './entries'
import { goOnAtFinding, goOnAtSubject, goOnInView } from './focus'

/** Goes where a result leads; `false` where that cannot be now. */
export function goTo(editor: Editor, goal: Goal): boolean {
  const { look, lookAt, select, show } = editor.store.getState()
  if (goal.to === 'command' && !canRun(goal.command, editor)) return false
  look({ dialog: null })
  switch (goal.to) {
    case 'subject':
      select(goal.subject)
      look({ inspectorOpen: true })
      goOnAtSubject(goal.subject)
      break
    case 'finding': {
      const [subject] = goal.finding.found.subjects
      look({ findingsOpen: true })
      lookAt(goal.finding.key, subject === undefined ? null : referenceTo(subject))
      goOnAtFinding(goal.finding.key)
      break
    }
    case 'rule':
      onlyRule(editor.store, goal.rule.id)
      look({ view: 'findings' })
      goOnInView()
      break
    case 'command':
      void goal.command.run(editor)
      break
    case 'view':
      look({ view: goal.view })
      goOnInView()
      break
    case 'variant':
      show(goal.id)
      goOnInView()
      break
    case 'example':
      void openExample(editor, goal.example)
  }
  return true
}
