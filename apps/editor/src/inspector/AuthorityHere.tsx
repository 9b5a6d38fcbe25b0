import { authorityKinds } from '@taiseizu/catalogue'
import { type Duty, textIn } from '@taiseizu/core'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { ChainPath } from './ChainPath'
import { Part } from './controls/Part'

/** Whether whoever answers for a duty may do what it needs, each proved by its chain; else who may. */
export function AuthorityHere({ duty }: { readonly duty: Duty }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const answering = design.unitsWith(duty, 'A')
  const names = (units: readonly { readonly name: (typeof answering)[number]['name'] }[]) =>
    units.map((unit) => textIn(unit.name, language)).join(t('inspector.separator'))
  return (
    <Part name="authority-here" title={t('inspector.authorityHere')} isOpen={false}>
      {answering.length === 0 && <p className="field-hint">{t('inspector.nobodyAnswers')}</p>}
      <ul className="rows">
        {duty.task.requires.map((kind) => {
          const name = authorityKinds.find((one) => one.id === kind)?.name[language]
          const answers = answering.map((unit) => ({ unit, ...design.authority.authorityOf(unit, kind, duty.scope) }))
          const holders = answering.length === 0 ? design.authority.holdersOf(kind, duty.scope) : []
          return (
            <li key={kind} className="authority-row">
              <b>{name}</b>
              {answers.map((answer) =>
                answer.held ? (
                  <div key={answer.unit.id} className="ground">
                    <CircleCheck aria-hidden size={12} />{' '}
                    {t('inspector.hasIt', { unit: textIn(answer.unit.name, language) })}
                    <ChainPath chain={answer.chain} over={duty.scope} />
                  </div>
                ) : (
                  <p key={answer.unit.id} className="ground not-grounded">
                    <TriangleAlert aria-hidden size={12} />{' '}
                    {t('inspector.lacksIt', { unit: textIn(answer.unit.name, language) })}{' '}
                    {answer.heldBy.length > 0 &&
                      t('inspector.heldBy', { units: names(answer.heldBy.slice(0, 6).map((one) => one.unit)) })}
                  </p>
                ),
              )}
              {holders.length > 0 && (
                <p className="field-hint">
                  {t('inspector.heldBy', { units: names(holders.slice(0, 6).map((one) => one.unit)) })}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
