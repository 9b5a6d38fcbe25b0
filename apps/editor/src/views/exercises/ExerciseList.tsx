import { textIn } from '@taiseizu/core'
import type { ExerciseHead } from '@taiseizu/rules'
import { CircleCheck, FolderOpen, PencilRuler } from 'lucide-react'
import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { openFile } from '../../commands/open-file'
import { useEditor, useEditorState, useLanguage } from '../../state/context'
import { useArrival } from '../../ui/use-arrival'
import type { Listed } from './list'
import { wordsIn } from './words'

const levels = [1, 2, 3, 4] as const

/** All exercises by level, with what was achieved. */
export function ExerciseList({
  listed,
  onBegin,
  onMake,
}: {
  readonly listed: readonly Listed[] | null
  onBegin(id: string): void
  onMake(): void
}) {
  const editor = useEditor()
  const language = useLanguage()
  const words = wordsIn(language)
  const title = useRef<HTMLHeadingElement>(null)
  useArrival(title)
  const own = useEditorState((state) => state.ownExercises)
  return (
    <div className="ex ex-list">
      <header>
        <h2 ref={title} tabIndex={-1}>
          {words('title')}
        </h2>
        <p>{words('lead')}</p>
        <div className="ex-ways">
          <Button className="button" onPress={onMake}>
            <PencilRuler aria-hidden size={16} />
            {words('make')}
          </Button>
          <Button className="button" onPress={() => void openFile.run(editor)}>
            <FolderOpen aria-hidden size={16} />
            {words('open')}
          </Button>
        </div>
      </header>
      {own.length > 0 && (
        <section>
          <h3>{words('own')}</h3>
          <ul className="ex-cards">
            {own.map(({ id, exercise, fileName }) => (
              <Card key={id} id={id} head={exercise} note={fileName} onBegin={onBegin} />
            ))}
          </ul>
        </section>
      )}
      {listed === null ? (
        <p className="ex-quiet">{words('loading')}</p>
      ) : (
        levels.map((level) => {
          const ofLevel = listed.filter((one) => one.level === level)
          if (ofLevel.length === 0) return null
          return (
            <section key={level}>
              <h3>
                {words('level', { level })} <small>{words(`level${level}`)}</small>
              </h3>
              <ul className="ex-cards">
                {ofLevel.map((one) => (
                  <Card key={one.id} id={one.id} head={one} onBegin={onBegin} />
                ))}
              </ul>
            </section>
          )
        })
      )}
    </div>
  )
}

function Card({
  id,
  head,
  note,
  onBegin,
}: {
  readonly id: string
  readonly head: Pick<ExerciseHead, 'title' | 'sought'>
  readonly note?: string
  onBegin(id: string): void
}) {
  const language = useLanguage()
  const words = wordsIn(language)
  const points = useEditorState((state) => state.achieved[id])
  return (
    <li>
      <Button className="ex-card" onPress={() => onBegin(id)}>
        <strong>{textIn(head.title, language)}</strong>
        <span>{note ?? words('faults', { count: head.sought.length })}</span>
        <span className="ex-achieved">
          {points === 100 && <CircleCheck aria-hidden size={16} />}
          {points === undefined ? words('notYet') : points === 100 ? words('solved') : words('best', { points })}
        </span>
      </Button>
    </li>
  )
}
