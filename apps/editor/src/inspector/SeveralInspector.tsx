import { type Subject, type SubjectReference, type SubjectType, subjectIn } from '@taiseizu/rules'
import { Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { MessageKey } from '../messages'
import { useDesign, useEditor, useEditorState, useMessages } from '../state/context'
import { Head } from './Head'
import { SeveralUnits } from './SeveralUnits'
import { SubjectRow } from './SubjectRow'
import { LongList } from './controls/LongList'
import { Part } from './controls/Part'
import { removeAll } from './remove-all'
import { collectionOf } from './subject'

const typeNames: { readonly [Type in SubjectType]?: MessageKey } = {
  unit: 'inspector.units',
  scope: 'inspector.scopes',
  field: 'inspector.field',
  task: 'inspector.tasks',
  duty: 'inspector.duty',
  assignment: 'inspector.assignments',
  contract: 'inspector.contracts',
  grant: 'inspector.grant',
  link: 'inspector.links',
  exclusion: 'inspector.exclusion',
  post: 'inspector.posts',
}

/** Several things of one type: what they have in common, changed for all in one step. */
export function SeveralInspector({ references }: { readonly references: readonly SubjectReference[] }) {
  const t = useMessages()
  const editor = useEditor()
  const design = useDesign()
  const selectAlso = useEditorState((state) => state.selectAlso)
  const subjects = references.map((one) => subjectIn(design, one)).filter((one) => one !== undefined)
  const type = typeNames[references[0]?.type ?? 'record']
  const units = subjects.filter((one) => one.type === 'unit')
  const collection = collectionOf(references[0]?.type ?? 'record')
  const removable = collection === undefined ? [] : subjects.filter(isRecord)
  return (
    <div className="inspector">
      <Head type={type && t(type)}>{t('inspector.severalSelected', { count: subjects.length })}</Head>
      {collection !== undefined && removable.length > 0 && (
        <div className="inspector-actions">
          <Button
            className="button button-small"
            onPress={() =>
              removeAll(
                editor,
                collection,
                removable.map(({ id }) => id),
              )
            }
          >
            <Trash2 aria-hidden size={15} />
            {t('inspector.removeAll', { count: removable.length })}
          </Button>
        </div>
      )}
      {units.length > 1 && <SeveralUnits units={units} />}
      <Part name="several" title={t('inspector.severalList')} count={subjects.length}>
        <LongList items={subjects}>{(subject) => <SubjectRow key={subject.id} subject={subject} />}</LongList>
        <Button
          className="button button-small"
          onPress={() => references.slice(0, -1).forEach((one) => selectAlso(one))}
        >
          {t('inspector.onlyLast')}
        </Button>
      </Part>
    </div>
  )
}

/** What the file says: the scope of the enterprise and the standard tasks are always there. */
const isRecord = (subject: Subject): boolean =>
  !(subject.type === 'scope' && subject.isEnterprise) && !(subject.type === 'task' && !subject.isOwn)
