import type { Change } from '@taiseizu/core'
import { useMemo } from 'react'
import { useEditor, useEditorState, useLanguage, useMessages, useReport } from '../../state/context'
import { previewOfState } from '../../state/derived'
import { NotedList } from './NotedList'
import { differenceBetween } from './came-and-went'
import { changesSaid } from './change-words'

const few = 8

/** What would be found if the changes that are tried out were made; `null` while others are. */
function useEffectOf(changes: readonly Change[]) {
  const { platform } = useEditor()
  const report = useReport()
  const after = useEditorState((state) => (state.preview === changes ? previewOfState(state, platform.today()) : null))
  const difference = useMemo(() => after && differenceBetween(report, after), [report, after])
  return { report, after, difference }
}

/** In one line: how many findings would go, and how many come. */
export function EffectSummary({ changes }: { readonly changes: readonly Change[] }) {
  const t = useMessages()
  const { difference } = useEffectOf(changes)
  if (difference === null) return null
  return (
    <span className="effect-summary">
      {t('findings.effect.went')} <b className="tally tally-good">−{difference.wentCount}</b>
      {t('findings.effect.came')}{' '}
      <b className={difference.cameCount > 0 ? 'tally tally-bad' : 'tally'}>+{difference.cameCount}</b>
    </span>
  )
}

/** What the changes that are tried out do, in words: what changes, which findings go, and which come. */
export function FixEffect({ changes }: { readonly changes: readonly Change[] }) {
  const t = useMessages()
  const language = useLanguage()
  const { report, after, difference } = useEffectOf(changes)
  const said = useMemo(
    () => (after === null ? [] : changesSaid(changes, report.design, after.design, language)),
    [changes, report, after, language],
  )
  if (difference === null) return null
  const { came, went, cameCount, wentCount } = difference
  return (
    <section className="effect" aria-live="polite">
      <h4>{t('findings.effect.title')}</h4>
      <ul className="effect-changes">
        {said.slice(0, few).map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
        {said.length > few && <li>{t('findings.more', { count: said.length - few })}</li>}
      </ul>
      {wentCount === 0 ? (
        <p className="finding-hint">{t('findings.effect.noneWent')}</p>
      ) : (
        <>
          <h5>
            {t('findings.effect.went')} <span className="tally">{wentCount}</span>
          </h5>
          <NotedList noted={went} count={wentCount} direction="went" />
        </>
      )}
      {cameCount === 0 ? (
        <p className="finding-hint">{t('findings.effect.noneCame')}</p>
      ) : (
        <>
          <h5>
            {t('findings.effect.came')} <span className="tally tally-bad">{cameCount}</span>
          </h5>
          <NotedList noted={came} count={cameCount} direction="came" />
        </>
      )}
    </section>
  )
}
