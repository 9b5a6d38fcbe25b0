import { type Sources, citation } from '@taiseizu/catalogue'
import type { Subject } from '@taiseizu/rules'
import { ChevronRight } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useDesign, useLanguage, useMessages } from '../../state/context'
import { SubjectLinks } from '../SubjectLinks'
import { LongList } from '../controls/LongList'
import type { Chapter, Remark } from './chapter'
import { chaptersOn } from './chapters'
import '../../messages/inspector'

/** What is read on demand: it supports the rest. */
const later = new Set(['inspector.guideStated', 'inspector.guideSurvey', 'inspector.guideSkills'])

/** What the guides say of a subject, chapter by chapter, with the sources. */
export function GuideText({ subject }: { readonly subject: Subject }) {
  const t = useMessages()
  const design = useDesign()
  const chapters = chaptersOn(subject, design)
  if (chapters.length === 0) return <p className="field-hint">{t('inspector.guideNothing')}</p>
  return (
    <div className="guide">
      {chapters.map((chapter) => (
        <ChapterText key={chapter.heading} chapter={chapter} />
      ))}
    </div>
  )
}

function ChapterText({ chapter: { heading, remarks } }: { readonly chapter: Chapter }) {
  const t = useMessages()
  const isLong = remarks.length > 5
  return (
    <Disclosure className="guide-chapter" defaultExpanded={!later.has(heading) && !isLong}>
      <Heading level={4}>
        <Button slot="trigger" className="guide-head">
          <ChevronRight aria-hidden size={13} />
          {t(heading)}
          {isLong && <span className="part-count">{remarks.length}</span>}
        </Button>
      </Heading>
      <DisclosurePanel>
        <LongList items={remarks} className="guide-remarks">
          {(remark, place) => (
            <RemarkText key={`${remark.text.en}/${place}`} remark={remark} next={remarks[place + 1]} />
          )}
        </LongList>
      </DisclosurePanel>
    </Disclosure>
  )
}

function RemarkText({ remark, next }: { readonly remark: Remark; readonly next: Remark | undefined }) {
  const t = useMessages()
  const language = useLanguage()
  const cited = (sources: Sources | undefined) => (sources === undefined ? '' : citation(sources, language))
  // What several remarks in a row have as their source is said after the last of them.
  const source = cited(remark.source)
  return (
    <li>
      <p>
        {remark.name !== undefined && <b>{t('inspector.guideName', { name: remark.name[language] })}</b>}{' '}
        {remark.text[language]}
      </p>
      {remark.leads !== undefined && remark.leads.length > 0 && <SubjectLinks subjects={remark.leads} />}
      {source !== '' && source !== cited(next?.source) && <cite>{source}</cite>}
    </li>
  )
}
