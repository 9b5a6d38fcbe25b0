import type { Verdict } from '@taiseizu/core'
import type { CSSProperties } from 'react'
import { useLanguage } from '../../state/context'

/** How much speaks for each choice, side by side; what speaks against one stands below zero. */
export function Balance({ weights }: Pick<Verdict, 'weights'>) {
  const language = useLanguage()
  const most = Math.max(4, ...weights.map(({ weight }) => Math.abs(weight)))
  return (
    <dl className="at-balance">
      {weights.map(({ choice, name, weight }) => (
        <div key={choice}>
          <dt>{name[language]}</dt>
          <dd>
            <span
              className="at-weight"
              data-against={weight < 0 || undefined}
              style={{ '--at-weight': Math.abs(weight) / most } as CSSProperties}
            />
            {weight < 0 ? `−${-weight}` : weight}
          </dd>
        </div>
      ))}
    </dl>
  )
}
