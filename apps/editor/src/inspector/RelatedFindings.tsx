import { type Subject, messageOf, referenceTo } from '@taiseizu/rules'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages, useReport } from '../state/context'
import { SeveritySign } from '../ui/SeveritySign'
import { Part } from './controls'

/** What the rules found about a subject. */
export function RelatedFindings({ subject }: { readonly subject: Subject }) {
  const t = useMessages()
  const language = useLanguage()
  const { findings } = useReport()
  const look = useEditorState((state) => state.look)
  const lookAt = useEditorState((state) => state.lookAt)
  const related = findings.filter(({ found }) =>
    found.subjects.some(({ type, id }) => type === subject.type && id === subject.id),
  )
  if (related.length === 0) return null
  return (
    <Part title={t('inspector.findings')} count={related.length}>
      <ul className="rows">
        {related.map((finding) => (
          <li key={finding.key}>
            <Button
              className="row-link row-finding"
              onPress={() => {
                look({ findingsOpen: true })
                lookAt(finding.key, referenceTo(subject))
              }}
            >
              <SeveritySign severity={finding.severity} />
              <span>{messageOf(finding, language)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  )
}
