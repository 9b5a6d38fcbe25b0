import { linkKinds } from '@taiseizu/catalogue'
import type { Link } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { Explained } from './Explained'
import { Guide } from './Guide'
import { Head } from './Head'
import { Note } from './Names'
import { RelatedFindings } from './RelatedFindings'
import { RemoveRecord } from './RemoveRecord'
import { SubjectLinks } from './SubjectLinks'
import { Checks } from './controls/Checks'
import { Choice } from './controls/Choice'
import { UnitChoice } from './controls/UnitChoice'
import { aimOptions, termOptions } from './options'
import { useChange } from './use-change'

/** How two units work together outside the hierarchy. */
export function LinkInspector({ link }: { readonly link: Link }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { record } = link
  const change = useChange('links', link, record)
  return (
    <div className="inspector">
      <Head type={<Explained term="link">{t('inspector.link')}</Explained>}>{labelOf(link, language)}</Head>
      <SubjectLinks subjects={[link.from, link.to]} />
      <RelatedFindings subject={link} />
      <Choice
        label={t('inspector.kind')}
        term="link"
        prefix="link"
        value={link.kind}
        options={termOptions(linkKinds, language)}
        onChange={(kind) => kind !== '' && change('inspector.kind', { kind })}
      />
      <UnitChoice
        label={t('inspector.from')}
        value={link.from.id}
        accept={(one) => one !== link.to}
        onChange={(from) => from !== undefined && change('inspector.from', { from })}
      />
      <UnitChoice
        label={t('inspector.to')}
        value={link.to.id}
        accept={(one) => one !== link.from}
        onChange={(to) => to !== undefined && change('inspector.to', { to })}
      />
      <Checks
        label={t('inspector.about')}
        term="about"
        values={record.about ?? []}
        options={aimOptions(design, language).map(({ id, label }) => ({
          id,
          label: label.trim(),
          isHead: design.fields.some((field) => field.id === id),
        }))}
        onChange={(about) => change('inspector.about', { about: about.length === 0 ? undefined : [...about] })}
      />
      <SubjectLinks
        subjects={(record.about ?? []).map(
          (id) => design.taskById.get(id) ?? design.fields.find((one) => one.id === id),
        )}
      />
      <Note note={record.note} onChange={(note) => change('inspector.note', { note })} />
      <RemoveRecord collection="links" subject={link} then={link.from} />
      <Guide subject={link} />
    </div>
  )
}
