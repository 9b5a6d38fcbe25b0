import { layers, unitFunctions, unitKinds } from '@taiseizu/catalogue'
import type { DesignEdit, Unit } from '@taiseizu/core'
import { editDesign } from '../commands/edit-design'
import { type MessageKey, inBoth } from '../messages'
import { useEditor, useLanguage, useMessages } from '../state/context'
import { keysForKind } from './UnitFields'
import { Checks } from './controls/Checks'
import { Choice } from './controls/Choice'
import { UnitChoice } from './controls/UnitChoice'
import { termOptions } from './options'
import { common, fitsAbove, setForAll, setListForAll, shared } from './several'

/** What several units have in common, changed for all of them at once. */
export function SeveralUnits({ units }: { readonly units: readonly Unit[] }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const inHouse = units.filter((unit) => !unit.isProvider)
  const edit = (what: MessageKey, edits: readonly DesignEdit[]) =>
    editDesign(editor, inBoth('inspector.stepChangeAll', { count: inHouse.length, what: inBoth(what) }), edits)
  if (inHouse.length < units.length) return <p className="field-hint">{t('inspector.severalWithProviders')}</p>

  const kind = common(inHouse, (unit) => unit.kind)
  const parent = common(inHouse, (unit) => unit.parent?.id ?? '')
  const functions = shared(inHouse.map((unit) => unit.functions))
  const layersOfAll = shared(inHouse.map((unit) => unit.layers))
  const namesOf = (
    terms: readonly { readonly id: string; readonly name: { readonly ja: string; readonly en: string } }[],
    ids: readonly string[],
  ) =>
    ids.length === 0
      ? undefined
      : t('inspector.onlySome', {
          what: terms
            .filter(({ id }) => ids.includes(id))
            .map(({ name }) => name[language])
            .join(t('inspector.separator')),
        })
  return (
    <>
      <Choice
        label={t('inspector.kind')}
        term="unit-kind"
        prefix="kind"
        value={kind ?? ''}
        options={[
          ...(kind === undefined ? [{ id: '' as const, label: t('inspector.differing') }] : []),
          ...termOptions(
            unitKinds.filter(({ id }) => id !== 'provider'),
            language,
          ),
        ]}
        onChange={(next) =>
          next !== '' &&
          edit(
            'inspector.kind',
            setForAll(inHouse, () => keysForKind(next)),
          )
        }
      />
      <UnitChoice
        label={t('inspector.parent')}
        term="parent"
        value={parent === undefined || parent === '' ? undefined : parent}
        placeholder={t('inspector.differing')}
        {...(parent === '' ? { none: t('inspector.noParent') } : {})}
        accept={fitsAbove(inHouse)}
        onChange={(next) =>
          edit(
            'inspector.parent',
            setForAll(inHouse, () => ({ parent: next })),
          )
        }
      />
      <Checks
        label={t('inspector.functions')}
        term="function"
        prefix="function"
        values={functions.all}
        hint={namesOf(unitFunctions, functions.some)}
        options={termOptions(unitFunctions, language)}
        onChange={(next) => edit('inspector.functions', setListForAll(inHouse, 'functions', functions.all, next))}
      />
      <Checks
        label={t('inspector.layers')}
        term="layer"
        prefix="layer"
        values={layersOfAll.all}
        hint={namesOf(layers, layersOfAll.some)}
        options={termOptions(layers, language)}
        onChange={(next) => edit('inspector.layers', setListForAll(inHouse, 'layers', layersOfAll.all, next))}
      />
    </>
  )
}
