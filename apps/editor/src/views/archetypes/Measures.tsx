import { useLanguage, useMessages } from '../../state/context'
import { Term } from '../../ui/Term'
import type { Measured } from './outcome'
import { percent } from './places'
import { axisSaid, standingSaid } from './said'

/** Where the organisation stands, in words and in two numbers; what is mixed is called so. */
export function Measures({ measured }: { readonly measured: Measured }) {
  const t = useMessages()
  const language = useLanguage()
  const { committeeShare, centralisation } = measured
  const rows = [
    ['form', 'committeeShare', 'committeeShareWhat', committeeShare],
    ['scope', 'centralisation', 'centralisationWhat', centralisation],
  ] as const
  return (
    <div className="at-measures">
      <p className="at-standing">{standingSaid(measured, t, language).join(language === 'ja' ? '。' : '. ')}</p>
      <dl>
        {rows.map(([axis, name, what, share]) => (
          <div key={axis}>
            <dt>
              <Term explanations={[{ text: t(`archetypes.${what}`), source: t('archetypes.measureSource') }]}>
                {t(`archetypes.${name}`)}
              </Term>
            </dt>
            <dd>
              {share === null ? (
                t('archetypes.unmeasured')
              ) : (
                <>
                  <b>{percent(share)}</b> {axisSaid(measured, axis, t)}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
