/** What the chosen overlay means, its figures, and what can be chosen of it. */
import { authorityKinds } from '@taiseizu/catalogue'
import { useLanguage, useMessages } from '../../../state/context'
import type { Design } from '@taiseizu/core'
import { type Options, setOptions, useOptions } from '../options'
import type { AuthorityChoice } from '../overlays/authority'
import { type ShareId, coverageShown, shareIds } from '../overlays/coverage'
import type { Told } from '../overlays/told'

type Telling = Exclude<Options['overlay'], 'none' | 'coverage'>

export function OverlayPanel({ design, told }: { readonly design: Design; readonly told: Told | null }) {
  const t = useMessages()
  const { overlay } = useOptions()
  if (overlay === 'none') return null
  return (
    <section className="graph-overlay" aria-label={t(`graph.overlay.${overlay}`)} data-overlay={overlay}>
      <h2>{t(`graph.overlay.${overlay}`)}</h2>
      {overlay === 'coverage' ? <Coverage design={design} /> : <Figures overlay={overlay} told={told} />}
    </section>
  )
}

function Coverage({ design }: { readonly design: Design }) {
  const t = useMessages()
  const { total } = coverageShown(design)
  return (
    <>
      <p>{t('graph.coverageSaid')}</p>
      <dl>
        {shareIds.map((id, index) => (
          <div key={id}>
            <dt>
              <ShareSign share={id} />
              {t(`graph.share.${id}`)}
            </dt>
            <dd>{(total[index] ?? 0).toLocaleString()}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function ShareSign({ share }: { readonly share: ShareId }) {
  const arc = 'M2 13A11 11 0 0 1 22 13'
  return (
    <svg aria-hidden className="graph-sign" width={24} height={16} viewBox="0 0 24 16">
      {share === 'gap' ? (
        <path
          d="M1 13A11.5 11.5 0 0 1 23 13M5 13A7.5 7.5 0 0 1 19 13"
          fill="none"
          stroke="var(--error)"
          strokeWidth={1.4}
        />
      ) : (
        <path
          d={arc}
          fill="none"
          stroke={`var(--g-${share})`}
          strokeWidth={share === 'half' ? 2.4 : 5}
          strokeDasharray={share === 'trouble' ? '3 2.4' : undefined}
        />
      )}
    </svg>
  )
}

function Figures({ overlay, told }: { readonly overlay: Telling; readonly told: Told | null }) {
  const t = useMessages()
  return (
    <>
      {overlay === 'authority' ? <AuthorityChoices /> : <p>{t(`graph.${overlay}Said`)}</p>}
      <dl>
        <div>
          <dt>
            <svg aria-hidden className="graph-sign" width={26} height={12} viewBox="0 0 26 12">
              <path className={`graph-strand graph-strand-${overlay}`} d="M1 6H18" />
              <path className={`graph-strand-head graph-strand-${overlay}`} d="M17 2 25 6 17 10Z" />
            </svg>
            {t(`graph.${overlay}Good`)}
          </dt>
          <dd>{(told?.figures.good ?? 0).toLocaleString()}</dd>
        </div>
        <div>
          <dt>
            <svg aria-hidden className="graph-sign" width={26} height={12} viewBox="0 0 26 12">
              <path className="graph-strand graph-strand-missing" d="M1 6H25" />
            </svg>
            {t(`graph.${overlay}Bad`)}
          </dt>
          <dd>{(told?.figures.bad ?? 0).toLocaleString()}</dd>
        </div>
      </dl>
    </>
  )
}

function AuthorityChoices() {
  const t = useMessages()
  const language = useLanguage()
  const { authority, ofSelection } = useOptions()
  return (
    <>
      <label className="graph-choice">
        {t('graph.authorityKind')}
        <select
          value={authority}
          onChange={(event) => setOptions({ authority: event.currentTarget.value as AuthorityChoice })}
        >
          <option value="all">{t('graph.authorityAll')}</option>
          {authorityKinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <label className="graph-check">
        <input type="checkbox" checked={ofSelection} onChange={() => setOptions({ ofSelection: !ofSelection })} />
        {t('graph.ofSelection')}
      </label>
      {ofSelection && <p>{t('graph.ofSelectionHint')}</p>}
    </>
  )
}
