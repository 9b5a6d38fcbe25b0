import type { Language } from '@taiseizu/catalogue'
import type { RefObject } from 'react'
import type { Scene } from '../scene'
import type { Moved } from './moved'
import { movesSaid } from './moves-said'
import { Facts } from './Narration'
import { knowledgeOf } from './narration'
import { stageWords } from './words'

/** Everything that whoever speaks may want to know of the scene. */
export function Notes({
  scene,
  moved,
  language,
  place,
}: {
  readonly scene: Scene
  readonly moved: Moved
  readonly language: Language
  readonly place: RefObject<HTMLElement | null>
}) {
  const words = stageWords(language)
  const known = knowledgeOf(scene, language)
  const plain = (texts: readonly string[]) => [...new Set(texts)].map((text) => ({ text, source: '' }))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no wheel scrolls it by keys
    <aside className="stage-notes" ref={place} aria-label={words('notes')} tabIndex={0}>
      <h2>{words('notes')}</h2>
      <div className="stage-notes-columns">
        <Facts title={words('notes.definitions')} is="note" facts={known.definitions} />
        <Facts title={words('notes.properties')} is="note" facts={known.properties} />
        <Facts title={words('fits')} is="note" facts={known.fits} />
        <Facts
          title={words('notes.moves')}
          is="note"
          facts={plain(movesSaid(moved, language, true).map(({ text }) => text))}
        />
        <Facts
          title={words('notes.evidence')}
          is="note"
          facts={plain(scene.classification.evidence.map(({ text }) => text[language]))}
        />
      </div>
    </aside>
  )
}
