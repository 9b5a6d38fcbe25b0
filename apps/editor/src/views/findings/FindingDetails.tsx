import { textIn } from '@taiseizu/core'
import { type Finding, evidenceOf, fixesOf, sourceOf } from '@taiseizu/rules'
import { Wrench } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { applyFix } from '../../commands/apply-fix'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages } from '../../state/context'

/** The proof of a finding, why it matters, its source, and the ways to mend it. */
export function FindingDetails({ finding }: { readonly finding: Finding }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const fixes = fixesOf(finding, design, language)
  const hasPicture = useEditorState((state) => state.view === 'structure')
  const tryOut = useEditorState((state) => state.tryOut)
  useEffect(() => () => tryOut(null), [tryOut])
  const { exception } = finding
  return (
    <>
      <div>
        <h3>{t('findings.evidence')}</h3>
        <ul className="finding-evidence">
          {evidenceOf(finding, language).map(({ text }, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
        <h3>{t('findings.why')}</h3>
        <p>{finding.rule.why[language]}</p>
        <p className="finding-source">
          {t('findings.source')}: {sourceOf(finding, language)}
        </p>
        {exception !== null && (
          <p className="finding-source">
            {t('findings.accepted')}: {textIn(exception.reason, language)}
            {exception.approvedBy !== undefined &&
              ` (${t('findings.acceptedBy', { by: textIn(exception.approvedBy, language) })})`}
            {exception.until !== undefined && ` (${t('findings.acceptedUntil', { until: exception.until })})`}
          </p>
        )}
      </div>
      <div>
        <h3>{t('findings.fixes')}</h3>
        {fixes.length > 0 && hasPicture && <p className="finding-hint">{t('findings.fixHint')}</p>}
        {fixes.length === 0 && <p>{t('findings.noFix')}</p>}
        <ul className="finding-fixes">
          {fixes.map((fix, number) => (
            <li key={fix.label}>
              <Button
                className="button finding-fix"
                onHoverStart={() => tryOut(fix.changes)}
                onHoverEnd={() => tryOut(null)}
                onFocusChange={(isFocused) => tryOut(isFocused ? fix.changes : null)}
                onPress={({ target }) => {
                  // The finding goes, and the focus with it: whoever works by keyboard goes on in the list.
                  const list = target.closest<HTMLElement>('.findings-list')
                  applyFix(editor, finding, number)
                  list?.focus()
                }}
              >
                <Wrench aria-hidden size={15} />
                <span>{fix.label}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
