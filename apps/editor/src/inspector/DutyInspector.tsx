import { authorityKinds, coverageStatuses, roles } from '@taiseizu/catalogue'
import { type Duty, textIn } from '@taiseizu/core'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { Exclusions } from './Exclusions'
import { ExplainedValue, Explained } from './Explained'
import { Guide } from './Guide'
import { Head } from './Head'
import { Holders } from './Holders'
import { RelatedFindings } from './RelatedFindings'
import { SubjectLinks } from './SubjectLinks'
import { Part } from './controls/Part'
import { AuthorityHere } from './AuthorityHere'

/** One task in one scope: how it stands, what authority it asks for, and who holds which role in it. */
export function DutyInspector({ duty }: { readonly duty: Duty }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { missing } = design.coverage.matchOf(duty)
  const status = design.statusOf(duty)
  const field = design.fields.find(({ id }) => id === duty.field)
  return (
    <div className="inspector">
      <Head type={<Explained term="duty">{t('inspector.duty')}</Explained>} path={[field, duty.task]}>
        {textIn(duty.task.name, language)}
      </Head>
      <SubjectLinks subjects={[duty.scope, duty.scope.owner]} />
      <dl className="facts">
        <div data-wrong={status !== 'covered' || undefined}>
          <dt>
            <Explained term="status">{t('inspector.status')}</Explained>
          </dt>
          <dd>
            <ExplainedValue prefix="status" id={status}>
              {coverageStatuses.find((one) => one.id === status)?.name[language]}
            </ExplainedValue>
          </dd>
        </div>
        {duty.task.requires.length > 0 && (
          <div>
            <dt>
              <Explained term="required">{t('inspector.required')}</Explained>
            </dt>
            <dd>
              <Kinds ids={duty.task.requires} />
            </dd>
          </div>
        )}
        {missing.length > 0 && (
          <div data-wrong>
            <dt>{t('inspector.missing')}</dt>
            <dd>
              <Kinds ids={missing} />
            </dd>
          </div>
        )}
      </dl>
      <RelatedFindings subject={duty} />
      <Part name="holders" title={t('inspector.holders')}>
        {roles.map(({ id, name }) => (
          <Holders key={id} duty={duty} role={id} name={name[language]} />
        ))}
      </Part>
      {duty.task.requires.length > 0 && <AuthorityHere duty={duty} />}
      <Exclusions aim={duty.task} scope={duty.scope} />
      <Guide subject={duty} />
    </div>
  )
}

function Kinds({ ids }: { readonly ids: readonly string[] }) {
  const language = useLanguage()
  return (
    <span className="kinds">
      {ids.map((id) => (
        <ExplainedValue key={id} prefix="authority" id={id}>
          {authorityKinds.find((kind) => kind.id === id)?.name[language]}
        </ExplainedValue>
      ))}
    </span>
  )
}
