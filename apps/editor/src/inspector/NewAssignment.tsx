import { type Role, roles } from '@taiseizu/catalogue'
import type { AssignmentRecord, Unit } from '@taiseizu/core'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { nameOf } from './change'
import { Choice } from './controls'
import { aimOptions, placesFor, termOptions } from './options'

/** A field or task is given to a unit. */
export function NewAssignment({ unit, onDone }: { readonly unit: Unit; readonly onDone: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const [aim, setAim] = useState('security-supervision')
  const [scope, setScope] = useState('')
  const [role, setRole] = useState<Role>('R')
  const field = design.fields.find((one) => one.id === aim)?.id
  const places = placesFor(design, aim, language)
  // A place that does not fit what is chosen now is no place.
  const chosen = places.some(({ id }) => id === scope) ? scope : ''
  const add = () => {
    const record: AssignmentRecord = {
      ...(field === undefined ? { task: aim } : { field }),
      ...(chosen === '' ? {} : { scope: chosen }),
      unit: unit.id,
      role,
      ...(unit.isProvider ? { mode: 'outsourced' } : {}),
    }
    editDesign(editor, inBoth('inspector.stepAssign', { unit: nameOf(unit) }), [{ collection: 'assignments', record }])
    onDone()
  }
  return (
    <div className="adding">
      <Choice label={t('inspector.what')} value={aim} options={aimOptions(design, language)} onChange={setAim} />
      <Choice
        label={t('inspector.where')}
        value={chosen}
        options={[{ id: '', label: t('inspector.everywhere') }, ...places]}
        onChange={setScope}
      />
      <Choice
        label={t('inspector.role')}
        value={role}
        options={termOptions(roles, language)}
        onChange={(next) => setRole(next as Role)}
      />
      <div className="inspector-actions">
        <Button className="button button-primary" onPress={add}>
          {t('inspector.apply')}
        </Button>
        <Button className="button" onPress={onDone}>
          {t('inspector.cancel')}
        </Button>
      </div>
    </div>
  )
}
