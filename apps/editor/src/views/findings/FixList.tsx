import type { Change } from '@taiseizu/core'
import { type Finding, type FixOffered, fixesOf } from '@taiseizu/rules'
import { Wrench } from 'lucide-react'
import { useMemo, useState } from 'react'
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
  const [pointed, setPointed] = useState<{ readonly fix: FixOffered; readonly changes: readonly Change[] } | null>(null)
  const tried = pointed !== null && pointed.changes === preview && fixes.includes(pointed.fix) ? pointed : null
  const pointAt = (fix: FixOffered) =>
    point(() => {
      const { changes } = fix
      setPointed({ fix, changes })
      return changes
    })
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
        /* One over the other: what is pointed at must not move away from under the pointer. */
        <div className="finding-hint finding-try" data-tried={tried !== null || undefined}>
          <p>{t('findings.fixHint')}</p>
          {tried !== null && <EffectSummary changes={tried.changes} />}
        </div>
      )}
      <ul className="finding-fixes">
        {fixes.map((fix, number) => (
          <li key={fix.label}>
            <button
              type="button"
              className="button finding-fix"
              data-tried={fix === tried?.fix || undefined}
              onPointerEnter={({ pointerType }) => pointerType !== 'touch' && pointAt(fix)}
              onPointerLeave={() => point(null)}
              onFocus={() => pointAt(fix)}
              onBlur={() => point(null)}
              onKeyDown={(event) => {
                if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey || event.altKey) return
                event.preventDefault()
                apply(number)
              }}
              onClick={() => apply(number)}
            >
              <Wrench aria-hidden size={15} />
              <span>{fix.label}</span>
            </button>
          </li>
        ))}
      </ul>
      {tried !== null && <FixEffect changes={tried.changes} />}
    </>
  )
}
