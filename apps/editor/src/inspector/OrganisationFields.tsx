import { businessVarieties, groupStructures, industries, itDepartments } from '@taiseizu/catalogue'
import type { OrganisationRecord } from '@taiseizu/core'
import { type ProfileKeys, setProfile } from '../commands/set-profile'
import { type MessageKey, inBoth } from '../messages'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { Names, Note } from './Names'
import { OptionalChoice } from './controls/Choice'
import { NumberEdit } from './controls/NumberEdit'
import { Part } from './controls/Part'
import { TextEdit } from './controls/TextEdit'
import { termOptions } from './options'

const yesOrNo = [
  ['overseas', 'inspector.overseas'],
  ['itSubsidiary', 'inspector.itSubsidiary'],
  ['criticalInfrastructure', 'inspector.criticalInfrastructure'],
] as const

/** What the organisation is called, and the profile by which a structure is judged to suit it. */
export function OrganisationFields({ organisation }: { readonly organisation: OrganisationRecord }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const apply = useEditorState((state) => state.apply)
  const put = (what: MessageKey, value: OrganisationRecord) =>
    apply(inBoth('inspector.stepOrganisation', { what: inBoth(what) }), [{ change: 'organisation', value }])
  const known = organisation.profile ?? {}
  const set = (what: MessageKey, keys: ProfileKeys) => setProfile(editor, what, keys)
  const unstated = t('inspector.unstated')
  return (
    <>
      <Names
        name={organisation.name}
        onRename={(name) => name !== undefined && put('inspector.name', { ...organisation, name })}
      />
      <Part name="profile" title={t('inspector.profile')}>
        <p className="field-hint">{t('inspector.profileHint')}</p>
        <OptionalChoice
          label={t('inspector.industry')}
          value={known.industry}
          none={unstated}
          options={termOptions(industries, language)}
          onChange={(industry) => set('inspector.industry', { industry })}
        />
        <NumberEdit
          label={t('inspector.employees')}
          value={known.employees}
          isWhole
          onCommit={(employees) => set('inspector.employees', { employees })}
        />
        <OptionalChoice
          label={t('inspector.businessVariety')}
          value={known.businessVariety}
          none={unstated}
          options={termOptions(businessVarieties, language)}
          onChange={(businessVariety) => set('inspector.businessVariety', { businessVariety })}
        />
        <OptionalChoice
          label={t('inspector.groupCompanies')}
          value={known.groupCompanies}
          none={unstated}
          options={termOptions(groupStructures, language)}
          onChange={(groupCompanies) => set('inspector.groupCompanies', { groupCompanies })}
        />
        <OptionalChoice
          label={t('inspector.itDepartment')}
          value={known.itDepartment}
          none={unstated}
          options={termOptions(itDepartments, language)}
          onChange={(itDepartment) => set('inspector.itDepartment', { itDepartment })}
        />
        {yesOrNo.map(([key, label]) => (
          <OptionalChoice
            key={key}
            label={t(label)}
            value={known[key] === undefined ? undefined : known[key] ? 'yes' : 'no'}
            none={unstated}
            options={[
              { id: 'yes', label: t('inspector.yes') },
              { id: 'no', label: t('inspector.no') },
            ]}
            onChange={(answer) => set(label, { [key]: answer === undefined ? undefined : answer === 'yes' })}
          />
        ))}
        <TextEdit
          label={t('inspector.region')}
          term="region"
          value={known.region ?? ''}
          onCommit={(region) => set('inspector.region', { region: region === '' ? undefined : region })}
        />
      </Part>
      <Note note={organisation.note} onChange={(note) => put('inspector.note', noted(organisation, note))} />
    </>
  )
}

const noted = ({ note: _note, ...rest }: OrganisationRecord, note: OrganisationRecord['note']): OrganisationRecord =>
  note === undefined ? rest : { ...rest, note }
