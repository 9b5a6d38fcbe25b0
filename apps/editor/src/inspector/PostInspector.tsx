import { postDuties, skillAreas, skillLevels } from '@taiseizu/catalogue'
import { type Post, limits, textIn } from '@taiseizu/core'
import { X } from 'lucide-react'
import { Suspense, lazy } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../state/context'
import { Guide } from './Guide'
import { Head } from './Head'
import { IdEdit } from './IdEdit'
import { Names } from './Names'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { Choice, OptionalChoice } from './controls/Choice'
import { ListEdit } from './controls/ListEdit'
import { NumberEdit } from './controls/NumberEdit'
import { Part } from './controls/Part'
import { UnitChoice } from './controls/UnitChoice'
import { listOrNone } from './change'
import { termOptions } from './options'
import { superiorsOf } from './places'
import { useChange } from './use-change'

const Qualifications = lazy(() => import('./Qualifications').then((module) => ({ default: module.Qualifications })))

/** A post: how much of it there is, and what it can. */
export function PostInspector({ post }: { readonly post: Post }) {
  const t = useMessages()
  const language = useLanguage()
  const { record } = post
  const select = useEditorState((state) => state.select)
  const change = useChange('posts', post, record)
  return (
    <div className="inspector">
      <Head type={t('inspector.post')} path={[...superiorsOf(post.unit), post.unit]}>
        {textIn(post.name, language)}
      </Head>
      <RelatedFindings subject={post} />
      <Names name={record.name} canBeEmpty onRename={(name) => change('inspector.name', { name })} />
      <UnitChoice
        label={t('inspector.unit')}
        value={record.unit}
        accept={(one) => !one.isProvider}
        onChange={(unit) => unit !== undefined && change('inspector.unit', { unit })}
      />
      <NumberEdit
        label={t('inspector.fte')}
        term="fte"
        value={post.fte}
        onCommit={(fte) => change('inspector.fte', { fte })}
      />
      <Choice
        label={t('inspector.vacant')}
        value={post.vacant ? 'vacant' : 'filled'}
        options={[
          { id: 'filled', label: t('inspector.isFilled') },
          { id: 'vacant', label: t('inspector.isVacant') },
        ]}
        onChange={(id) => change('inspector.vacant', { vacant: id === 'vacant' ? true : undefined })}
      />
      <OptionalChoice
        label={t('inspector.postDuty')}
        term="post-duty"
        prefix="duty"
        value={record.duty}
        none={t('inspector.unstated')}
        options={termOptions(postDuties, language)}
        onChange={(duty) => change('inspector.postDuty', { duty })}
      />
      <Part name="post-skills" title={t('inspector.skills')}>
        {skillAreas.map(({ id, name }) => (
          <Choice
            key={id}
            label={name[language]}
            term="skills"
            value={record.skills?.[id] ?? 'none'}
            options={termOptions(skillLevels, language)}
            onChange={(level) =>
              level !== '' && change('inspector.skills', { skills: { ...record.skills, [id]: level } })
            }
          />
        ))}
        <Suspense>
          <Qualifications
            values={record.qualifications ?? []}
            onChange={(ids) => change('inspector.qualifications', { qualifications: listOrNone(ids) })}
          />
        </Suspense>
        <ListEdit
          label={t('inspector.training')}
          values={record.training ?? []}
          most={limits.textLength}
          onChange={(training) => change('inspector.training', { training: listOrNone(training) })}
        />
      </Part>
      <Part name="post-concurrent" title={t('inspector.concurrentWith')} count={post.concurrentWith.length}>
        <ul className="rows">
          {post.concurrentWith.map((unit) => (
            <li key={unit.id} className="row row-middle">
              <Button className="row-link row-main" onPress={() => select({ type: 'unit', id: unit.id })}>
                {textIn(unit.name, language)}
              </Button>
              <Button
                className="button button-icon"
                aria-label={t('inspector.removeValue', {
                  value: textIn(unit.name, language),
                  what: t('inspector.concurrentWith'),
                })}
                onPress={() =>
                  change('inspector.concurrentWith', {
                    concurrentWith: listOrNone((record.concurrentWith ?? []).filter((one) => one !== unit.id)),
                  })
                }
              >
                <X aria-hidden size={14} />
              </Button>
            </li>
          ))}
        </ul>
        <UnitChoice
          label={t('inspector.addConcurrent')}
          term="concurrent-with"
          value={undefined}
          placeholder={t('inspector.choose')}
          accept={(one) => one !== post.unit && !one.isProvider && !post.concurrentWith.includes(one)}
          onChange={(id) =>
            id !== undefined &&
            change('inspector.concurrentWith', { concurrentWith: [...(record.concurrentWith ?? []), id] })
          }
        />
      </Part>
      <IdEdit collection="posts" subject={post} />
      <RemoveRecord collection="posts" subject={post} then={post.unit} />
      <Guide subject={post} />
    </div>
  )
}
