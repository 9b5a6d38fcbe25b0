import { type Role, roles } from '@taiseizu/catalogue'
import { useLanguage } from '../state/context'

/** A role as its letter; opened, all roles in words. */
export function RoleChoice({
  label,
  role,
  onChange,
}: {
  readonly label: string
  readonly role: Role
  readonly onChange: (role: Role) => void
}) {
  const language = useLanguage()
  return (
    <span className="role-choice" data-role={role}>
      <span aria-hidden>{role}</span>
      <select aria-label={label} value={role} onChange={(event) => onChange(event.currentTarget.value as Role)}>
        {roles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </span>
  )
}
