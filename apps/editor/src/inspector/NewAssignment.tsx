import { type Role, roles } from '@taiseizu/catalogue'
import type { AssignmentRecord, Unit } from '@taiseizu/core'
import { useState } from 'react'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { FormEnd } from './FormEnd'
import { Choice } from './controls/Choice'
import { ScopeChoice } from './controls/ScopeChoice'
import { aimKeys, aimOptions, scopesFor, termOptions } from './options'
import { useAdd } from './use-change'

/** A field or task is given to a unit. */
export function NewAssignment({ unit, onDone }: { readonly unit: Unit; readonly onDone: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const add = useAdd()
  const [aim, setAim] = useState('security-supervision')
  const [scope, setScope] = useState<string | undefined>(undefined)
  const [role, setRole] = useState<Role>('R')
  // A place that does not fit what is chosen now is no place.
  const chosen = scopesFor(design, aim, language).find(({ id }) => id === scope)?.id
  const onAdd = () => {
    const { task, field } = aimKeys(design, aim)
    const record: AssignmentRecord = {
      ...(field === undefined ? { task } : { field }),
      ...(chosen === undefined ? {} : { scope: chosen }),
      unit: unit.id,
      role,
      ...(unit.isProvider ? { mode: 'outsourced' } : {}),
    }
    return add('assignments', record, 'inspector.stepAssign', unit)
  }
  return (
    <>
      <Choice
        label={t('inspector.what')}
        term="aim"
        value={aim}
        options={aimOptions(design, language)}
        onChange={setAim}
      />
      <ScopeChoice label={t('inspector.where')} term="scope" aim={aim} value={chosen} onChange={setScope} />
      <Choice
        label={t('inspector.role')}
        term="role"
        prefix="role"
        value={role}
        options={termOptions(roles, language)}
        onChange={(next) => next !== '' && setRole(next)}
      />
      <FormEnd onAdd={onAdd} onDone={onDone} />
    </>
  )
}
