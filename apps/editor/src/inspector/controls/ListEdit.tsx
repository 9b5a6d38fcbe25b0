import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useMessages } from '../../state/context'
import type { Labelled } from './Field'
import { TextEdit } from './TextEdit'

interface ListEditProperties extends Labelled {
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  readonly most: number
}

/** Texts of one's own, each once: what is typed and taken over is added, several at once with commas between. */
export function ListEdit({ label, term, values, onChange, most }: ListEditProperties) {
  const t = useMessages()
  const typedIn = (typed: string) =>
    typed
      .split(/[,、，]/u)
      .map((one) => one.trim())
      .filter((one) => one !== '')
  return (
    <div className="list-edit">
      <TextEdit
        label={label}
        term={term}
        value=""
        placeholder={t('inspector.addText')}
        problemOf={(typed) =>
          typedIn(typed).some((one) => one.length > most) ? t('inspector.tooLong', { most }) : null
        }
        onCommit={(typed) => onChange([...new Set([...values, ...typedIn(typed)])])}
      />
      {values.length > 0 && (
        <ul className="checks-chosen">
          {values.map((value) => (
            <li key={value} className="check-chosen">
              {value}
              <Button
                className="chip-remove"
                aria-label={t('inspector.removeValue', { value, what: label })}
                onPress={() => onChange(values.filter((one) => one !== value))}
              >
                <X aria-hidden size={12} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
