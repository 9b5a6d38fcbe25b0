import { type Unit, type UnitRecord, textIn } from '@taiseizu/core'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { changeKeys, nameOf } from './change'
import { LongList } from './controls/LongList'
import { Part } from './controls/Part'
import { UnitChoice } from './controls/UnitChoice'

/** Who sits in a committee or team, and who chairs it. */
export function Members({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const select = useEditorState((state) => state.select)
  const members = unit.record.members ?? []
  const set = (next: NonNullable<UnitRecord['members']>) =>
    editDesign(editor, inBoth('inspector.stepMember', { unit: nameOf(unit) }), [
      changeKeys('units', unit.record, { members: next.length === 0 ? undefined : next }),
    ])
  const isNew = (one: Unit) => !one.isProvider && one !== unit && !members.some((member) => member.unit === one.id)
  return (
    <Part name="members" title={t('inspector.members')} count={members.length}>
      <LongList items={unit.members}>
        {({ unit: member, chair }) => {
          const name = textIn(member.name, language)
          return (
            <li key={member.id} className="row row-middle">
              <Button className="row-link row-main" onPress={() => select({ type: 'unit', id: member.id })}>
                {name}
              </Button>
              <label className="row-check">
                <input
                  type="checkbox"
                  aria-label={t('inspector.chairOf', { unit: name })}
                  checked={chair}
                  onChange={() =>
                    set(
                      members.map((one) =>
                        one.unit === member.id && !chair ? { unit: one.unit, chair: true } : { unit: one.unit },
                      ),
                    )
                  }
                />
                {t('inspector.chair')}
              </label>
              <Button
                className="button button-icon"
                aria-label={t('inspector.removeMember', { unit: name })}
                onPress={() => set(members.filter((one) => one.unit !== member.id))}
              >
                <X aria-hidden size={15} />
              </Button>
            </li>
          )
        }}
      </LongList>
      <UnitChoice
        label={t('inspector.addMember')}
        term="member"
        value={undefined}
        placeholder={t('inspector.choose')}
        accept={isNew}
        onChange={(id) => id !== undefined && set([...members, { unit: id }])}
      />
    </Part>
  )
}
