import { postDuties, skillAreas, skillLevels } from '@taiseizu/catalogue'
import { type Post, type PostRecord, textIn } from '@taiseizu/core'
import { useLanguage, useMessages } from '../state/context'
import { Head } from './Head'
import { Names } from './Names'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { Choice, NumberEdit } from './controls'
import { termOptions } from './options'
import { useChange } from './use-change'

/** A post: how much of it there is, and what it can. */
export function PostInspector({ post }: { readonly post: Post }) {
  const t = useMessages()
  const language = useLanguage()
  const { record } = post
  const change = useChange('posts', post, record)
  return (
    <div className="inspector">
      <Head type={t('inspector.post')}>{textIn(post.name, language)}</Head>
      <SubjectLinks subjects={[post.unit]} />
      <RelatedFindings subject={post} />
      <Names name={record.name} onRename={(name) => change('inspector.name', { name })} />
      <div className="field-pair">
        <NumberEdit label={t('inspector.fte')} value={post.fte} onCommit={(fte) => change('inspector.fte', { fte })} />
        <Choice
          label={t('inspector.vacant')}
          value={post.vacant ? 'vacant' : 'filled'}
          options={[
            { id: 'filled', label: t('inspector.isFilled') },
            { id: 'vacant', label: t('inspector.isVacant') },
          ]}
          onChange={(id) => change('inspector.vacant', { vacant: id === 'vacant' ? true : undefined })}
        />
      </div>
      <Choice
        label={t('inspector.postDuty')}
        value={record.duty ?? ''}
        options={[{ id: '', label: t('inspector.unstated') }, ...termOptions(postDuties, language)]}
        onChange={(duty) =>
          change('inspector.postDuty', { duty: (duty === '' ? undefined : duty) as PostRecord['duty'] })
        }
      />
      {skillAreas.map(({ id, name }) => (
        <Choice
          key={id}
          label={name[language]}
          value={record.skills?.[id] ?? 'none'}
          options={termOptions(skillLevels, language)}
          onChange={(level) => change('inspector.skills', { skills: { ...record.skills, [id]: level } })}
        />
      ))}
      <RemoveRecord collection="posts" subject={post} then={post.unit} />
    </div>
  )
}
