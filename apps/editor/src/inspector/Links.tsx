import { linkKinds } from '@taiseizu/catalogue'
import { type LinkRecord, type Unit, textIn } from '@taiseizu/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { nameOf } from './change'
import { Choice, Part } from './controls'
import { termOptions, unitOptions } from './options'

/** With whom a unit works together outside the hierarchy. */
export function Links({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const select = useEditorState((state) => state.select)
  const [isAdding, setAdding] = useState(false)
  const links = design.links.filter(({ from, to }) => from === unit || to === unit)
  return (
    <Part title={t('inspector.links')} count={links.length} isOpen={links.length > 0}>
      <ul className="rows">
        {links.map((link) => (
          <li key={link.id}>
            <Button className="row-link" onPress={() => select({ type: 'link', id: link.id })}>
              {`${link.from === unit ? '→' : '←'} ${textIn((link.from === unit ? link.to : link.from).name, language)}`}
              <small>{linkKinds.find((kind) => kind.id === link.kind)?.name[language]}</small>
            </Button>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <NewLink unit={unit} onDone={() => setAdding(false)} />
      ) : (
        <Button className="button button-small" onPress={() => setAdding(true)}>
          <Plus aria-hidden size={15} />
          {t('inspector.addLink')}
        </Button>
      )}
    </Part>
  )
}

function NewLink({ unit, onDone }: { readonly unit: Unit; readonly onDone: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const [kind, setKind] = useState<string>('coordinates-with')
  const [to, setTo] = useState('')
  const add = () => {
    const record: LinkRecord = { kind: kind as LinkRecord['kind'], from: unit.id, to }
    editDesign(editor, inBoth('inspector.stepLink', { unit: nameOf(unit) }), [{ collection: 'links', record }])
    onDone()
  }
  return (
    <div className="adding">
      <Choice label={t('inspector.kind')} value={kind} options={termOptions(linkKinds, language)} onChange={setKind} />
      <Choice
        label={t('inspector.to')}
        value={to}
        options={[{ id: '', label: t('inspector.choose') }, ...unitOptions(design, language, (one) => one !== unit)]}
        onChange={setTo}
      />
      <div className="inspector-actions">
        <Button className="button button-primary" isDisabled={to === ''} onPress={add}>
          {t('inspector.apply')}
        </Button>
        <Button className="button" onPress={onDone}>
          {t('inspector.cancel')}
        </Button>
      </div>
    </div>
  )
}
