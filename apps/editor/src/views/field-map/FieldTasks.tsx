import type { FieldId, Language } from '@taiseizu/catalogue'
import { type Design, type Duty, dutiesInOrder, textIn } from '@taiseizu/core'
import { X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState } from '../../state/context'
import { StateSign } from '../../ui/signs'
import { stateOf, stateOrder } from '../../picture/duty-state'
import { type UnitNames, nameIn } from './said'
import { type Region, inRegion } from './tally'
import { wordsIn } from './words'

const few = 12

/** The tasks of a field, each with its state in every scope; the worst first, and of many scopes the first few. */
export function FieldTasks({
  design,
  names,
  field,
  region,
  language,
  onClose,
}: {
  readonly design: Design
  readonly names: UnitNames
  readonly field: FieldId
  readonly region: Region
  readonly language: Language
  readonly onClose: () => void
}) {
  const words = wordsIn(language)
  const panel = useRef<HTMLElement>(null)
  const select = useEditorState((state) => state.select)
  useEffect(() => panel.current?.focus(), [])
  const tasks = useMemo(() => {
    const isIn = inRegion(design, region)
    const byTask = new Map<Duty['task'], Duty[]>()
    for (const duty of design.duties) {
      if (duty.field !== field || !isIn(duty.scope)) continue
      const known = byTask.get(duty.task)
      if (known === undefined) byTask.set(duty.task, [duty])
      else known.push(duty)
    }
    return [...byTask].map(([task, duties]) => ({
      task,
      duties: duties
        .map((duty) => ({ duty, state: stateOf(design, duty) }))
        .toSorted((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) || dutiesInOrder(a.duty, b.duty)),
    }))
  }, [design, field, region])
  const name = design.fields.find(({ id }) => id === field)?.name[language] ?? ''
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it wherever in it one is
    <section
      className="fm-tasks"
      ref={panel}
      tabIndex={-1}
      aria-label={words('tasks.title', { field: name })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2>{words('tasks.title', { field: name })}</h2>
        <Button className="button button-icon" aria-label={words('tasks.close')} onPress={onClose}>
          <X aria-hidden size={16} />
        </Button>
      </header>
      {tasks.length === 0 && <p>{words('tasks.none')}</p>}
      <ul>
        {tasks.map(({ task, duties }) => (
          <li key={task.id}>
            <Button className="fm-link" onPress={() => select({ type: 'task', id: task.id })}>
              {textIn(task.name, language)}
            </Button>
            <TaskScopes {...{ duties, language, design, names }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type Standing = { readonly duty: Duty; readonly state: ReturnType<typeof stateOf> }

function TaskScopes({
  duties,
  language,
  design,
  names,
}: {
  readonly duties: readonly Standing[]
  readonly names: UnitNames
  readonly language: Language
  readonly design: Design
}) {
  const words = wordsIn(language)
  const [all, setAll] = useState(false)
  const select = useEditorState((state) => state.select)
  const selected = useEditorState((state) => (state.selection?.type === 'duty' ? state.selection.id : null))
  return (
    <>
      <ul className="fm-scopes">
        {(all ? duties : duties.slice(0, few)).map(({ duty, state }) => {
          const units = design.unitsWith(duty, 'R', 'A').map((unit) => nameIn(names, unit, language))
          return (
            <li key={duty.id}>
              <Button
                className="fm-scope"
                data-state={state}
                data-selected={duty.id === selected || undefined}
                onPress={() => select({ type: 'duty', id: duty.id })}
              >
                {state !== 'covered' && (
                  <svg aria-hidden width={14} height={14}>
                    <StateSign state={state} accepted={false} x={7} y={7} />
                  </svg>
                )}
                <span className="fm-scope-name">{textIn(duty.scope.name, language)}</span>
                <span className="fm-scope-state">
                  {state === 'covered' ? units.slice(0, 2).join(words('between')) : words(`state.${state}`)}
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
      {!all && duties.length > few && (
        <Button className="fm-link" onPress={() => setAll(true)}>
          {words('tasks.all', { count: duties.length })}
        </Button>
      )}
    </>
  )
}
