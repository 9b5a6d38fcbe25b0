import { textIn } from '@taiseizu/core'
import { Flag, Plus, X } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useEditor, useEditorState, useLanguage } from '../../state/context'
import { mostCompared } from './choice'
import { useWords } from './words'

/** The variants that are held side by side; the first is what the others are compared with. */
export function VariantChips({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords()
  const language = useLanguage()
  const { store } = useEditor()
  const variants = useEditorState((state) => state.workspace?.variants) ?? []
  const nameOf = (id: string) => textIn(variants.find((variant) => variant.id === id)?.name ?? id, language)
  const choose = (next: readonly string[]) => store.getState().look({ compared: next })
  const rest = variants.filter(({ id }) => !ids.includes(id))
  return (
    <ul className="cmp-chosen" aria-label={words('chosen.label')}>
      {ids.map((id, place) => (
        <li key={id} data-first={place === 0 || undefined}>
          <Button
            className="cmp-chosen-name"
            data-tip={place === 0 ? words('chosen.firstLong') : words('chosen.makeFirst', { name: nameOf(id) })}
            {...(place === 0 ? {} : { 'aria-label': words('chosen.makeFirst', { name: nameOf(id) }) })}
            onPress={() => choose([id, ...ids.filter((other) => other !== id)])}
          >
            {place === 0 && <Flag aria-hidden size={14} />}
            {nameOf(id)}
            {place === 0 && <span className="cmp-tag">{words('chosen.first')}</span>}
          </Button>
          {ids.length > 2 && (
            <Button
              className="button button-icon"
              aria-label={words('chosen.remove', { name: nameOf(id) })}
              onPress={() => choose(ids.filter((other) => other !== id))}
            >
              <X aria-hidden size={14} />
            </Button>
          )}
        </li>
      ))}
      {rest.length > 0 && ids.length < mostCompared && (
        <li className="cmp-add">
          <MenuTrigger>
            <Button className="button button-small">
              <Plus aria-hidden size={14} />
              {words('chosen.add')}
            </Button>
            <Popover className="cmp-menu" placement="bottom start">
              <Menu aria-label={words('chosen.add')} onAction={(id) => choose([...ids, String(id)])}>
                {rest.map(({ id, name }) => (
                  <MenuItem key={id} id={id}>
                    {textIn(name, language)}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        </li>
      )}
    </ul>
  )
}
