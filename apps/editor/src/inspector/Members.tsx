import { type Unit, type UnitRecord, textIn } from '@taiseizu/core'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { changeKeys, nameOf } from './change'
import { Choice, Part } from './controls'
import { unitOptions } from './options'

/** Who sits in a committee or team, and who chairs it. */
export function Members({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const members = unit.record.members ?? []
  const set = (next: NonNullable<UnitRecord['members']>) =>
    editDesign(editor, inBoth('inspector.stepMember', { unit: nameOf(unit) }), [
      changeKeys('units', unit.record, { members: next.length === 0 ? undefined : next }),
    ])
  const isNew = (one: Unit) => !one.isProvider && one !== unit && !members.some((member) => member.unit === one.id)
  return (
    <Part title={t('inspector.members')} count={members.length}>
      <ul className="rows">
        {unit.members.map(({ unit: member, chair }) => {
          const name = textIn(member.name, language)
          return (
            <li key={member.id} className="row row-middle">
              <span className="row-main">{name}</span>
              <label className="row-check">
                <input
                  type="checkbox"
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
        })}
      </ul>
      <Choice
        label={t('inspector.addMember')}
        value=""
        options={[{ id: '', label: '—' }, ...unitOptions(design, language, isNew)]}
        onChange={(id) => id !== '' && set([...members, { unit: id }])}
      />
    </Part>
  )
}
