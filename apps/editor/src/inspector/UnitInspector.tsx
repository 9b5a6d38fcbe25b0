import {
  layers as layerTerms,
  offices as officeTerms,
  ownerships,
  providerServices,
  unitFunctions,
  unitKinds,
} from '@taiseizu/catalogue'
import { type Unit, type UnitRecord, isUnder, textIn } from '@taiseizu/core'
import { Plus, Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { addScope, addUnit } from '../commands/add-unit'
import { editDesign } from '../commands/edit-design'
import { removeSelected } from '../commands/remove-selected'
import { inBoth } from '../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { Assignments } from './Assignments'
import { Grants } from './Grants'
import { Members } from './Members'
import { RelatedFindings } from './RelatedFindings'
import { ScopeList } from './ScopeList'
import { changeKeys, exactly, nameOf, withText } from './change'
import { Checks, Choice, TextEdit } from './controls'
import { termOptions, unitOptions } from './options'

type Keys = { readonly [Key in keyof UnitRecord]?: UnitRecord[Key] | undefined }

/** A unit: what it is, what it does, what it may. */
export function UnitInspector({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const { record } = unit
  const change = (what: string, keys: Keys) =>
    editDesign(editor, inBoth('inspector.stepChange', { unit: nameOf(unit), what }), [
      changeKeys('units', record, keys),
    ])
  const rename = (tongue: 'ja' | 'en') => (text: string) => {
    const name = withText(record.name, tongue, text)
    if (name !== undefined)
      editDesign(editor, inBoth('inspector.stepName', { unit: nameOf(unit) }), [changeKeys('units', record, { name })])
  }
  const none = { id: '', label: t('inspector.noParent') }
  return (
    <div className="inspector">
      <p className="inspector-type">{unitKinds.find((kind) => kind.id === unit.kind)?.name[language]}</p>
      <h2>{textIn(unit.name, language)}</h2>
      <RelatedFindings subject={unit} />
      <TextEdit label={t('inspector.nameJa')} value={exactly(record.name, 'ja')} onCommit={rename('ja')} />
      <TextEdit label={t('inspector.nameEn')} value={exactly(record.name, 'en')} onCommit={rename('en')} />
      <Choice
        label={t('inspector.kind')}
        value={unit.kind}
        options={termOptions(unitKinds, language)}
        onChange={(kind) => change(t('inspector.kind'), keysForKind(unit, kind as UnitRecord['kind']))}
      />
      {!unit.isProvider && (
        <Choice
          label={t('inspector.parent')}
          value={unit.parent?.id ?? ''}
          options={[none, ...unitOptions(design, language, (one) => !one.isProvider && !isUnder(one, unit))]}
          onChange={(parent) => change(t('inspector.parent'), { parent: parent === '' ? undefined : parent })}
        />
      )}
      {unit.kind === 'officer' && (
        <>
          <Checks
            label={t('inspector.offices')}
            values={unit.offices}
            options={termOptions(officeTerms, language)}
            onChange={(offices) =>
              change(t('inspector.offices'), { offices: listOrNone(offices) as UnitRecord['offices'] })
            }
          />
          <Choice
            label={t('inspector.appointedBy')}
            value={unit.appointedBy?.id ?? ''}
            options={[
              { id: '', label: t('inspector.nobody') },
              ...unitOptions(design, language, (one) => !one.isProvider),
            ]}
            onChange={(by) => change(t('inspector.appointedBy'), { appointedBy: by === '' ? undefined : by })}
          />
        </>
      )}
      {unit.kind === 'subsidiary' && (
        <Choice
          label={t('inspector.ownership')}
          value={unit.ownership ?? ''}
          options={[{ id: '', label: t('inspector.unstated') }, ...termOptions(ownerships, language)]}
          onChange={(ownership) =>
            change(t('inspector.ownership'), {
              ownership: (ownership === '' ? undefined : ownership) as UnitRecord['ownership'],
            })
          }
        />
      )}
      {unit.isProvider ? (
        <Checks
          label={t('inspector.services')}
          values={unit.services}
          options={termOptions(providerServices, language)}
          onChange={(services) =>
            change(t('inspector.services'), { services: listOrNone(services) as UnitRecord['services'] })
          }
        />
      ) : (
        <>
          <Checks
            label={t('inspector.functions')}
            values={unit.functions}
            options={termOptions(unitFunctions, language)}
            onChange={(functions) =>
              change(t('inspector.functions'), { functions: listOrNone(functions) as UnitRecord['functions'] })
            }
          />
          <Checks
            label={t('inspector.layers')}
            values={unit.layers}
            hint={record.layers === undefined ? t('inspector.layersDefault') : undefined}
            options={termOptions(layerTerms, language)}
            onChange={(layers) => change(t('inspector.layers'), { layers: listOrNone(layers) as UnitRecord['layers'] })}
          />
        </>
      )}
      {unit.isCollegial && <Members unit={unit} />}
      <Assignments unit={unit} />
      <Grants unit={unit} />
      <ScopeList unit={unit} />
      <div className="inspector-actions">
        {!unit.isProvider && (
          <>
            <Button className="button" onPress={() => addUnit(editor, unit.id)}>
              <Plus aria-hidden size={16} />
              {t('inspector.addChild')}
            </Button>
            <Button className="button" onPress={() => addScope(editor, unit.id)}>
              <Plus aria-hidden size={16} />
              {t('inspector.addScope')}
            </Button>
          </>
        )}
        <Button className="button" onPress={() => void removeSelected.run(editor)}>
          <Trash2 aria-hidden size={16} />
          {t('inspector.remove')}
        </Button>
      </div>
      <p className="field-hint">
        {t('inspector.id')}: {unit.id}
      </p>
    </div>
  )
}

const listOrNone = (values: readonly string[]): readonly string[] | undefined =>
  values.length === 0 ? undefined : values

/** The keys that a kind does not have are taken away with the change of kind. */
function keysForKind(unit: Unit, kind: UnitRecord['kind']): Keys {
  const collegial = kind === 'committee' || kind === 'team'
  return {
    kind,
    ...(kind === 'officer' ? {} : { offices: undefined, appointedBy: undefined }),
    ...(kind === 'subsidiary' ? {} : { ownership: undefined, region: undefined }),
    ...(collegial ? {} : { members: undefined }),
    ...(kind === 'provider'
      ? { parent: undefined, functions: undefined, layers: undefined }
      : { services: undefined, registered: undefined }),
    ...(unit.kind === kind ? unit.record : {}),
  }
}
