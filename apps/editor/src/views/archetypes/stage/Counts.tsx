import type { Language } from '@taiseizu/catalogue'
import { SeveritySign } from '../../../ui/SeveritySign'
import type { Scene } from '../scene'
import { stageWords } from './words'

const severities = ['error', 'warning', 'advice'] as const

/** How many findings of each severity there are, and how many there were before. */
export function Counts({
  scene,
  before,
  language,
}: {
  readonly scene: Scene
  /** `null` while only what was there before is shown. */
  readonly before: Scene | null
  readonly language: Language
}) {
  const words = stageWords(language)
  const now = scene.report.summary
  return (
    <ul className="stage-counts">
      {severities.map((severity) => {
        const was = before?.report.summary[severity] ?? now[severity]
        const difference = now[severity] - was
        const said = words('count', { severity: words(severity), count: now[severity] })
        return (
          <li key={severity} data-turn={difference === 0 ? undefined : difference < 0 ? 'less' : 'more'}>
            <SeveritySign severity={severity} size={20} />
            <span className="visually-hidden">{said}</span>
            <b aria-hidden key={`${was}/${now[severity]}`}>
              {difference === 0 ? now[severity] : words('change', { before: was, after: now[severity] })}
            </b>
          </li>
        )
      })}
    </ul>
  )
}
