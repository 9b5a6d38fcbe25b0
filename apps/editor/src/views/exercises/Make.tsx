import { textIn } from '@taiseizu/core'
import { exerciseText, faultsIn } from '@taiseizu/rules'
import { ArrowLeft, Download, Play } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import { trialId } from '../../state/exercises'
import { useEditor, useEditorState, useLanguage, useReport } from '../../state/context'
import { useArrival } from '../../ui/use-arrival'
import { MakeTexts } from './MakeTexts'
import { SoughtList } from './SoughtList'
import { type Draft, emptyDraft, exerciseOf } from './draft'
import { wordsIn } from './words'

/** So many faults a file may seek. */
const mostSought = 2_000

/** "Make an exercise from this workspace": what is sought of what the rules find in the open variant, the texts, and the file. */
export function Make({
  draft,
  onChange,
  onBack,
}: {
  readonly draft: Draft
  onChange(draft: Draft): void
  onBack(): void
}) {
  const { platform, store } = useEditor()
  const language = useLanguage()
  const words = wordsIn(language)
  const title = useRef<HTMLHeadingElement>(null)
  useArrival(title)
  const take = useEditorState((state) => state.take)
  const { design, findings } = useReport()
  const faults = useMemo(() => faultsIn(design, findings), [design, findings])
  const exercise = useMemo(() => exerciseOf(draft, design, faults), [draft, design, faults])
  const unwritten = useMemo(
    () => exerciseOf({ ...draft, texts: emptyDraft.texts }, design, faults),
    [draft, design, faults],
  )
  const isTooMuch = exercise.sought.length > mostSought || (exercise.aside?.[0]?.findings.length ?? 0) > mostSought
  const canMake = exercise.sought.length > 0 && !isTooMuch
  const variant = design.workspace.variants.find(({ id }) => id === design.variant.id)
  const download = () => {
    const stem = textIn(exercise.title, language)
      .replaceAll(/[^\p{Letter}\p{Number}-]+/gu, '-')
      .replaceAll(/^-|-$/gu, '')
    const file = `${stem === '' ? 'exercise' : stem.slice(0, 60)}.taiseizu-exercise.yaml`
    platform.files.download(file, exerciseText(exercise))
    store.getState().notify(words('downloaded', { file }))
  }
  return (
    <div className="ex ex-make">
      <header className="view-tools">
        <Button className="button button-quiet button-small" onPress={onBack}>
          <ArrowLeft aria-hidden size={16} />
          {words('back')}
        </Button>
        <h2 ref={title} tabIndex={-1}>
          {words('makeTitle')}
        </h2>
        <div className="view-tools-end">
          <Button className="button" isDisabled={!canMake} onPress={() => take(trialId, exercise, Date.now())}>
            <Play aria-hidden size={16} />
            {words('preview')}
          </Button>
          <Button className="button button-primary" isDisabled={!canMake} onPress={download}>
            <Download aria-hidden size={16} />
            {words('download')}
          </Button>
        </div>
      </header>
      <div className="ex-make-body">
        <p>
          {words('makeLead')}
          <br />
          <small className="ex-quiet">{words('fromVariant', { variant: textIn(variant?.name ?? '', language) })}</small>
        </p>
        {faults.length === 0 ? (
          <p className="ex-empty">{words('makeNothing')}</p>
        ) : (
          <>
            {isTooMuch && <p role="alert">{words('tooMany', { most: mostSought })}</p>}
            <MakeTexts draft={draft} instead={unwritten} language={language} onChange={onChange} />
            <SoughtList
              faults={faults}
              left={draft.left}
              language={language}
              onChange={(left) => onChange({ ...draft, left })}
            />
            <p className="ex-quiet">{words('answersInside')}</p>
          </>
        )}
      </div>
    </div>
  )
}
