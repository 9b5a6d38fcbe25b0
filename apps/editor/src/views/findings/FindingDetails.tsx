import type { ExceptionRecord } from '@taiseizu/core'
import { type Finding, evidenceOf, labelOf, referenceTo, sourceOf } from '@taiseizu/rules'
import { Eye } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../../state/context'
import { ExceptionPart } from './ExceptionPart'
import { FixList } from './FixList'

/** The proof of a finding, why it matters, its source, the ways to mend it, and the way to accept it. */
export function FindingDetails({
  finding,
  exceptions,
  onMended,
}: {
  readonly finding: Finding
  readonly exceptions: readonly ExceptionRecord[]
  readonly onMended: () => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const lookAt = useEditorState((state) => state.lookAt)
  const look = useEditorState((state) => state.look)
  const onPicture = useEditorState((state) => state.view === 'structure' || state.view === 'graph')
  const { subjects } = finding.found
  return (
    <>
      <div>
        <h3>{t('findings.evidence')}</h3>
        <ul className="finding-evidence">
          {evidenceOf(finding, language).map(({ text }, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
        {subjects.length > 0 && (
          <>
            <h3>{t('findings.subjects')}</h3>
            <p className="finding-subjects">
              {subjects.map((subject) => {
                const reference = referenceTo(subject)
                return (
                  <button
                    key={`${reference.type}/${reference.id}`}
                    type="button"
                    className="link"
                    onClick={() => lookAt(finding.key, reference)}
                  >
                    {labelOf(subject, language)}
                  </button>
                )
              })}
            </p>
          </>
        )}
        <h3>{t('findings.why')}</h3>
        <p>{finding.rule.why[language]}</p>
        <p className="finding-source">
          {t('findings.source')}: {sourceOf(finding, language)}
        </p>
      </div>
      <div>
        <FixList finding={finding} onApplied={onMended} />
        <div className="finding-actions">
          <ExceptionPart finding={finding} exceptions={exceptions} />
          {!onPicture && (
            <Button className="button button-small" onPress={() => look({ view: 'structure' })}>
              <Eye aria-hidden size={15} />
              {t('findings.showOnPicture')}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}
