import { industries } from '@taiseizu/catalogue'
import { type OrganisationRecord, textIn } from '@taiseizu/core'
import { Plus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { addScope, addUnit } from '../commands/add-unit'
import { type MessageKey, inBoth } from '../messages'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { Head } from './Head'
import { Names } from './Names'
import { Choice, NumberEdit } from './controls'
import { termOptions } from './options'

/** Nothing is selected: the organisation as a whole. */
export function OrganisationInspector() {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const { organisation } = design.workspace
  const inHouse = design.units.filter((unit) => !unit.isProvider).length
  const figures = [
    ['inspector.units', inHouse],
    ['inspector.providers', design.units.length - inHouse],
    ['inspector.scopes', design.scopes.length - 1],
    ['inspector.assignments', design.assignments.length],
  ] as const
  const owner = design.topUnit?.id
  return (
    <div className="inspector">
      <Head type={t('inspector.organisation')}>{textIn(organisation.name, language)}</Head>
      <div className="inspector-actions">
        <Button className="button button-small" onPress={() => addUnit(editor, owner, 'department')}>
          <Plus aria-hidden size={15} />
          {t('shell.addUnit')}
        </Button>
        <Button className="button button-small" onPress={() => addUnit(editor, undefined, 'provider')}>
          <Plus aria-hidden size={15} />
          {t('inspector.addProvider')}
        </Button>
        {owner !== undefined && (
          <Button className="button button-small" onPress={() => addScope(editor, owner)}>
            <Plus aria-hidden size={15} />
            {t('inspector.addScope')}
          </Button>
        )}
      </div>
      {design.assignments.length === 0 ? <FirstSteps /> : <p className="field-hint">{t('inspector.nothing')}</p>}
      <dl className="facts">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <OrganisationFields organisation={organisation} />
    </div>
  )
}

/** What to do with an organisation in which nothing is assigned yet. */
function FirstSteps() {
  const t = useMessages()
  return (
    <ol className="first-steps">
      <li>{t('inspector.firstUnits')}</li>
      <li>{t('inspector.firstScopes')}</li>
      <li>{t('inspector.firstAssignments')}</li>
      <li>{t('inspector.firstFindings')}</li>
    </ol>
  )
}

type Profile = NonNullable<OrganisationRecord['profile']>

function OrganisationFields({ organisation }: { readonly organisation: OrganisationRecord }) {
  const t = useMessages()
  const language = useLanguage()
  const apply = useEditorState((state) => state.apply)
  const put = (what: MessageKey, value: OrganisationRecord) =>
    apply(inBoth('inspector.stepOrganisation', { what: inBoth(what) }), [{ change: 'organisation', value }])
  const profile = (what: MessageKey, keys: { readonly [Key in keyof Profile]?: Profile[Key] | undefined }) => {
    const entries = Object.entries({ ...organisation.profile, ...keys }).filter(([, value]) => value !== undefined)
    put(what, { ...organisation, profile: Object.fromEntries(entries) as Profile })
  }
  return (
    <>
      <Names name={organisation.name} onRename={(name) => put('inspector.name', { ...organisation, name })} />
      <Choice
        label={t('inspector.industry')}
        value={organisation.profile?.industry ?? ''}
        options={[{ id: '', label: t('inspector.unstated') }, ...termOptions(industries, language)]}
        onChange={(id) =>
          profile('inspector.industry', { industry: (id === '' ? undefined : id) as Profile['industry'] })
        }
      />
      <NumberEdit
        label={t('inspector.employees')}
        value={organisation.profile?.employees}
        isWhole
        onCommit={(employees) => profile('inspector.employees', { employees })}
      />
    </>
  )
}
