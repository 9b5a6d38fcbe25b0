import { textIn } from '@taiseizu/core'
import { Plus } from 'lucide-react'
import { Suspense, lazy } from 'react'
import { Button } from 'react-aria-components'
import { addScope, addUnit } from '../commands/add-unit'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { Head } from './Head'
import { OrganisationFields } from './OrganisationFields'
import { Part } from './controls/Part'
import { grouped } from '../ui/grouped'

const RuleSettings = lazy(() => import('./RuleSettings').then((module) => ({ default: module.RuleSettings })))

/** Nothing is selected: the organisation as a whole. */
export function OrganisationInspector() {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const { organisation } = design.workspace
  const inHouse = design.units.filter((unit) => !unit.isProvider).length
  // The list of all would be put in order for it after every edit.
  const assignments = design.units.reduce((sum, unit) => sum + design.assignmentsOf(unit).length, 0)
  const figures = [
    ['inspector.units', inHouse],
    ['inspector.providers', design.units.length - inHouse],
    ['inspector.scopes', design.scopes.length - 1],
    ['inspector.assignments', assignments],
  ] as const
  const owner = design.topUnit?.id
  return (
    <div className="inspector">
      <Head type={t('inspector.organisation')}>{textIn(organisation.name, language)}</Head>
      <div className="inspector-actions">
        <Button
          className="button button-small"
          aria-label={t('shell.addUnit')}
          onPress={() => addUnit(editor, owner, 'department')}
        >
          <Plus aria-hidden size={15} />
          {t('inspector.plusUnit')}
        </Button>
        <Button
          className="button button-small"
          aria-label={t('commands.addProvider')}
          onPress={() => addUnit(editor, undefined, 'provider')}
        >
          <Plus aria-hidden size={15} />
          {t('inspector.plusProvider')}
        </Button>
        {owner !== undefined && (
          <Button
            className="button button-small"
            aria-label={t('inspector.addScope')}
            onPress={() => addScope(editor, owner)}
          >
            <Plus aria-hidden size={15} />
            {t('inspector.plusScope')}
          </Button>
        )}
      </div>
      {assignments === 0 ? <FirstSteps /> : <p className="field-hint">{t('inspector.nothing')}</p>}
      <dl className="facts">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{grouped(value)}</dd>
          </div>
        ))}
      </dl>
      <OrganisationFields organisation={organisation} />
      <Part name="rule-settings" title={t('inspector.ruleSettings')} isOpen={false}>
        <Suspense>
          <RuleSettings />
        </Suspense>
      </Part>
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
