import { textIn } from '@taiseizu/core'
import { Ellipsis, GitPullRequestArrow } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, Suspense, useEffect, useId, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Standing } from '../../commands/variants/base-then'
import { rename } from '../../commands/variants/name'
import { useEditor, useEditorState, useLanguage, useMessages } from '../../state/context'
import { MenuButton } from '../../ui/MenuButton'
import { NamePlace, VariantMenu } from '../soon'
import type { VariantNode } from './tree'

/** One variant: to be shown, its menu, and what is based on it. What it is to be called is asked for beside it. */
export function VariantItem(props: {
  readonly node: VariantNode
  readonly standing: Standing | undefined
  /** What is based on it. */
  readonly children: ReactNode
}) {
  const { node, standing, children } = props
  const { id } = node.variant
  const how = useEditorState(({ naming }) => (naming?.variant === id ? naming.how : null))
  const line = useRef<HTMLDivElement>(null)
  return (
    <li>
      <Line node={node} standing={standing} line={line} />
      <Suspense>{how !== null && <NamePlace naming={{ how, variant: id }} beside={line} />}</Suspense>
      {children}
    </li>
  )
}

function Line({
  node: { variant, number },
  standing,
  line,
}: {
  readonly node: VariantNode
  readonly standing: Standing | undefined
  readonly line: RefObject<HTMLDivElement | null>
}) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const nameId = useId()
  const isShown = useEditorState((state) => state.variantId === variant.id)
  const isNarrow = useEditorState((state) => state.sidebarNarrow)
  const show = useEditorState((state) => state.show)
  const [isOpen, setOpen] = useState(false)
  const name = textIn(variant.name, language)
  const about = useAbout(variant, standing)
  // In a long list what is on the screen is in sight, also where it was shown from elsewhere.
  useEffect(() => {
    if (isShown) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown, line])
  const press = (event: KeyboardEvent) => {
    const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
    if (!isMenu && event.key !== 'F2') return
    event.preventDefault()
    event.stopPropagation()
    if (isMenu) setOpen(true)
    else void rename.runFor(editor, variant.id)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the menu and the keys of the buttons within
    <div
      ref={line}
      className="variant-line"
      data-variant={variant.id}
      data-shown={isShown || undefined}
      data-tip-right
      onKeyDown={press}
      onContextMenu={(event) => {
        event.preventDefault()
        setOpen(true)
      }}
    >
      <Button
        className="sidebar-item variant-show"
        data-tip={about}
        {...(isShown ? { 'aria-current': true } : {})}
        onPress={() => show(variant.id)}
      >
        {isNarrow ? (
          <span aria-hidden className="sidebar-number">
            {number}
          </span>
        ) : (
          <span id={nameId} className="variant-name">
            {name}
          </span>
        )}
        {isNarrow && (
          <span id={nameId} className="visually-hidden">
            {name}
          </span>
        )}
        {standing !== undefined && <Signs standing={standing} isNarrow={isNarrow} />}
      </Button>
      {!isNarrow || isShown ? (
        <MenuButton
          className="button button-icon variant-menu"
          label={t('variants.menu')}
          describedBy={nameId}
          face={<Ellipsis aria-hidden size={16} />}
          isOpen={isOpen}
          onOpenChange={setOpen}
          Opened={VariantMenu}
          about={variant.id}
        />
      ) : (
        <Suspense>
          {isOpen && (
            <VariantMenu
              aria-label={t('variants.menu')}
              about={variant.id}
              triggerRef={line}
              isOpen
              onOpenChange={setOpen}
            />
          )}
        </Suspense>
      )}
    </div>
  )
}

/** How many changes of its own it has, and whether its base has changed under them. */
function Signs({ standing: { own, moved }, isNarrow }: { readonly standing: Standing; readonly isNarrow: boolean }) {
  const t = useMessages()
  return (
    <>
      {own > 0 && !isNarrow && (
        <span className="variant-own">
          <span aria-hidden>{t('variants.ownCountShort', { count: own })}</span>
          <span className="visually-hidden">{t('variants.ownCount', { count: own })}</span>
        </span>
      )}
      {moved > 0 && (
        <span className="variant-moved">
          <GitPullRequestArrow aria-hidden size={14} />
          <span className="visually-hidden">{t('variants.baseMoved', { count: moved })}</span>
        </span>
      )}
    </>
  )
}

/** What it is called, what it is based on, what it changes, and what it is for: a line each. */
function useAbout(variant: VariantNode['variant'], standing: Standing | undefined): string {
  const t = useMessages()
  const language = useLanguage()
  const base = useEditorState(({ workspace }) => workspace?.variants.find(({ id }) => id === variant.basedOn)?.name)
  const lines = [textIn(variant.name, language)]
  if (base !== undefined) lines.push(t('variants.basedOn', { base: textIn(base, language) }))
  if (standing !== undefined && standing.own > 0) lines.push(t('variants.ownCount', { count: standing.own }))
  if (standing !== undefined && standing.moved > 0) lines.push(t('variants.baseMoved', { count: standing.moved }))
  if (variant.note !== undefined) lines.push(textIn(variant.note, language))
  return lines.join('\n')
}
