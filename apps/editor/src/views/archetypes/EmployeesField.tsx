import { useState } from 'react'
import { setProfile } from '../../commands/set-profile'
import { useEditor, useEditorState, useMessages } from '../../state/context'
import { isComposing } from '../../ui/composing'

/** How many people the organisation has: stated in the profile when the field is left, or with Enter. */
export function EmployeesField({ labelledBy }: { readonly labelledBy: string }) {
  const t = useMessages()
  const editor = useEditor()
  const stated = useEditorState((state) => state.workspace?.organisation.profile?.employees)
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    const employees = typed === null || typed.trim() === '' ? undefined : Number(typed)
    const isFit = employees === undefined || (Number.isInteger(employees) && employees >= 0)
    if (typed !== null && isFit && employees !== stated) setProfile(editor, 'inspector.employees', { employees })
    setTyped(null)
  }
  return (
    <input
      className="at-answer"
      aria-labelledby={labelledBy}
      type="number"
      min={0}
      step={1}
      placeholder={t('archetypes.employees')}
      value={typed ?? stated ?? ''}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !isComposing(nativeEvent) && commit()}
    />
  )
}
