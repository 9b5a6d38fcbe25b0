import { postDuties } from '@taiseizu/catalogue'
import { type PostRecord, type Unit, freeId } from '@taiseizu/core'
import { takenIds } from '../commands/taken-ids'
import { inBoth } from '../messages'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { RecordPart } from './RecordPart'
import { SubjectRow } from './SubjectRow'
import { useAdd } from './use-change'

/** The posts of a unit. */
export function Posts({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const add = useAdd()
  const onAdd = () => {
    const taken = takenIds(design.workspace, 'posts')
    const id = freeId((one) => taken.has(one), `${unit.id}-post`.slice(0, 56))
    const record: PostRecord = { id, unit: unit.id, name: inBoth('inspector.newPost') }
    add('posts', record, 'inspector.stepPost', unit, 'post')
  }
  return (
    <RecordPart
      name="posts"
      title={t('inspector.posts')}
      items={unit.posts}
      add={{ label: t('inspector.addPost'), onAdd }}
    >
      {(post) => (
        <SubjectRow
          key={post.id}
          subject={post}
          more={[
            postDuties.find(({ id }) => id === post.record.duty)?.name[language],
            t('inspector.fteOf', { count: post.fte }),
            post.vacant && t('inspector.isVacant'),
          ]
            .filter(Boolean)
            .join(t('inspector.separator'))}
        />
      )}
    </RecordPart>
  )
}
