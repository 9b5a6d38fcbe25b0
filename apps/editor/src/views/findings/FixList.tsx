import { type Finding, fixesOf } from '@taiseizu/rules'
import { Wrench } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { applyFix } from '../../commands/apply-fix'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages } from '../../state/context'
import { EffectSummary, FixEffect } from './FixEffect'
import { usePreview } from './use-preview'

/** The ways to mend a finding; what one would do is shown on the picture and in words before it is applied. */
export function FixList({ finding, onApplied }: { readonly finding: Finding; readonly onApplied: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const fixes = useMemo(() => fixesOf(finding, design, language), [finding, design, language])
  const { point } = usePreview()
  const preview = useEditorState((state) => state.preview)
  const tried = fixes.find(({ changes }) => changes === preview)
  const apply = (number: number) => {
    applyFix(editor, finding, number)
    onApplied()
  }
  return (
    <>
      <h3>{t('findings.fixes')}</h3>
      {fixes.length === 0 ? (
        <p>{t('findings.noFix')}</p>
      ) : (
        <p className="finding-hint">
          {tried === undefined ? t('findings.fixHint') : <EffectSummary changes={tried.changes} />}
        </p>
      )}
      <ul className="finding-fixes">
        {fixes.map((fix, number) => (
          <li key={fix.label}>
            <Button
              className="button finding-fix"
              data-tried={fix === tried || undefined}
              onHoverStart={() => point(fix.changes)}
              onHoverEnd={() => point(null)}
              onFocusChange={(isFocused) => point(isFocused ? fix.changes : null)}
              onKeyDown={(event) => {
                const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
                if (event.key.toLowerCase() === 'f' && isPlain) apply(number)
                else event.continuePropagation()
              }}
              onPress={() => apply(number)}
            >
              <Wrench aria-hidden size={15} />
              <span>{fix.label}</span>
            </Button>
          </li>
        ))}
      </ul>
      {tried !== undefined && <FixEffect changes={tried.changes} />}
    </>
  )
}
