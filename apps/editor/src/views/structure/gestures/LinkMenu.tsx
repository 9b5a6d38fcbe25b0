import { type Language, type LinkKind, linkKinds } from '@taiseizu/catalogue'
import { useRef } from 'react'
import { Menu, MenuItem } from 'react-aria-components'
import { MenuPopover } from '../../../ui/MenuPopover'
import type { Point } from './grip'

const kindOf = (key: string | number): LinkKind | undefined => linkKinds.find(({ id }) => id === key)?.id

/** Which kind of link it is to be, asked where it ends. */
export function LinkMenu({
  at,
  label,
  language,
  onChoose,
  onClose,
}: {
  readonly at: Point
  readonly label: string
  readonly language: Language
  onChoose(kind: LinkKind): void
  onClose(): void
}) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className="structure-anchor" style={{ left: at.x, top: at.y }} />
      <MenuPopover
        className="structure-menu"
        aria-label={label}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <p>{label}</p>
        <Menu
          aria-label={label}
          // The question comes from a key or pointer on the picture: the answer is chosen here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus="first"
          onAction={(key) => {
            const kind = kindOf(key)
            if (kind !== undefined) onChoose(kind)
          }}
        >
          {linkKinds.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="structure-menu-item" textValue={name[language]}>
              <svg aria-hidden width={34} height={10} viewBox="0 0 34 10">
                <path className={`s-link-line s-link-${id}`} d="M2 5H28" strokeWidth={2} />
                <path className="s-link-tip" d="M24 1 32 5 24 9Z" />
              </svg>
              {name[language]}
            </MenuItem>
          ))}
        </Menu>
      </MenuPopover>
    </>
  )
}
