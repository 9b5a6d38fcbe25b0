import { referenceTo } from '@taiseizu/rules'
import type { MessageKey } from '../messages'
import type { Editor } from '../state/context'
import { reportOfState } from '../state/derived'
import type { Command } from './command'

const findingsOf = ({ store, platform }: Editor) => reportOfState(store.getState(), platform.today())?.findings ?? []

/** Its line takes the focus once it is drawn: so it is read out, and its own keys work. */
function enterOpened(frames: number): void {
  requestAnimationFrame(() => {
    const line = document.querySelector<HTMLElement>('.finding-head[aria-expanded="true"]')
    if (line !== null) line.focus({ preventScroll: true })
    else if (frames > 0) enterOpened(frames - 1)
  })
}

/** Looks at the finding so many places further, and after the last at the first again. */
const stepBy = (step: 1 | -1, id: string, label: MessageKey, shortcut: string): Command => ({
  id,
  label,
  group: 'go',
  shortcuts: [shortcut],
  keysIn: 'anywhere',
  enabled: (editor) => findingsOf(editor).length > 0,
  needs: 'palette.needsFindings',
  run(editor) {
    const findings = findingsOf(editor)
    const { finding: looked, lookAt, look } = editor.store.getState()
    const place = findings.findIndex(({ key }) => key === looked)
    const from = place < 0 && step < 0 ? 0 : place
    const next = findings[(from + step + findings.length) % findings.length]
    const [subject] = next?.found.subjects ?? []
    if (next === undefined) return
    look({ findingsOpen: true })
    lookAt(next.key, subject === undefined ? null : referenceTo(subject))
    enterOpened(10)
  },
})

export const nextFinding = stepBy(1, 'next-finding', 'palette.nextFinding', 'f8')
export const previousFinding = stepBy(-1, 'previous-finding', 'palette.previousFinding', 'shift+f8')
