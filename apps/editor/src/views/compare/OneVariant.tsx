import { Button } from 'react-aria-components'
import { commands } from '../../commands'
import { canRun } from '../../commands/command'
import { useEditor, useMessages } from '../../state/context'
import { useWords } from './words'

/** The commands by which another variant comes about, where the editor has them. */
const ways = ['new-variant', 'show-archetypes', 'open-file']

/** With one variant there is nothing to compare: what a second one is good for, and how one comes about. */
export function OneVariant() {
  const words = useWords()
  const t = useMessages()
  const editor = useEditor()
  const offered = commands.filter(({ id }) => ways.includes(id))
  return (
    <div className="cmp-empty">
      <h2>{words('empty.title')}</h2>
      <p>{words('empty.why')}</p>
      <ol>
        <li>{words('empty.branch')}</li>
        <li>{words('empty.archetype')}</li>
        <li>{words('empty.file')}</li>
      </ol>
      <div className="cmp-empty-ways">
        {offered.map((command) => (
          <Button
            key={command.id}
            className="button"
            isDisabled={!canRun(command, editor)}
            onPress={() => void command.run(editor)}
          >
            {t(command.label)}
          </Button>
        ))}
      </div>
    </div>
  )
}
