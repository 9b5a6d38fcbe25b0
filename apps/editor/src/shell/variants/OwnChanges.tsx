import { type RecordDifference, designOf } from '@taiseizu/core'
import { differencesSaid, typeIn } from '@taiseizu/rules'
import { Copy, Download, Undo2 } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button, Input, Label, SearchField, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { copyText } from '../../commands/copy-text'
import { ownChangesIn } from '../../commands/variants/only-changed'
import { downloadOwnChanges, ownChangesText, takeBack } from '../../commands/variants/taking-back'
import type { MessageKey } from '../../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../../state/context'
import { IdleChanges } from './IdleChanges'
import { OwnChangesList } from './OwnChangesList'
import { type Asked, VariantDialog } from './VariantDialog'
import { type KindFilter, kindFilters, ownRows } from './own-rows'

const kindNames: Readonly<Record<KindFilter, MessageKey>> = {
  all: 'variantDialogs.kindAll',
  added: 'variantDialogs.kindAdded',
  changed: 'variantDialogs.kindChanged',
  removed: 'variantDialogs.kindRemoved',
}

/** What a variant changes of its base, in words: to be searched, taken back one by one, and handed on. */
export function OwnChanges() {
  const t = useMessages()
  return (
    <VariantDialog is="own-changes" title={(names) => t('variantDialogs.ownTitle', names)} isWide>
      {(asked) => asked.base !== undefined && <Changes asked={asked} base={asked.base.id} />}
    </VariantDialog>
  )
}

function Changes({ asked, base }: { readonly asked: Asked; readonly base: string }) {
  const { workspace, variant, names, close } = asked
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const after = useDesign()
  const [kind, setKind] = useState<KindFilter>('all')
  const [typed, setText] = useState('')
  const text = useDeferredValue(typed)
  const before = useMemo(() => designOf(workspace, base), [workspace, base])
  const all = useMemo(
    () => differencesSaid(ownChangesIn(workspace, variant.id), { before, after }, language),
    [workspace, variant.id, before, after, language],
  )
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => ownRows(all, { kind, text, unfolded }), [all, kind, text, unfolded])
  const shown = rows.flatMap((row) => (row.type === 'change' && !row.isAlong ? [row.said, ...row.along] : []))
  const fold = (id: string) => {
    const next = new Set(unfolded)
    if (!next.delete(id)) next.add(id)
    setUnfolded(next)
  }
  const count = (one: KindFilter) =>
    one === 'all' ? all.length : all.filter(({ difference }) => difference.kind === one).length
  /** Where the thing is in the picture: what was removed is there in the base. */
  const go = ({ collection, identity, kind: how }: RecordDifference) => {
    const { show, look, select, view } = editor.store.getState()
    close()
    if (how === 'removed') show(base)
    look({ inspectorOpen: true, view: view === 'graph' ? view : 'structure' })
    select({ type: typeIn[collection], id: identity })
  }
  return (
    <>
      <div className="own-tools">
        <p className="variant-lead">
          {t(all.length === 0 ? 'variantDialogs.ownNone' : 'variantDialogs.ownLead', names)}
        </p>
        {all.length > 0 && (
          <div className="own-bar">
            <SearchField className="own-search" value={typed} onChange={setText}>
              <Label className="visually-hidden">{t('variantDialogs.search')}</Label>
              <Input placeholder={t('variantDialogs.search')} />
            </SearchField>
            <ToggleButtonGroup
              className="switch"
              aria-label={t('variantDialogs.kinds')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[kind]}
              onSelectionChange={([chosen]) => setKind(kindFilters.find((one) => one === chosen) ?? 'all')}
            >
              {kindFilters.map((one) => (
                <ToggleButton key={one} id={one}>
                  {t(kindNames[one])} <span className="own-count">{count(one)}</span>
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
            <span className="own-hand">
              <Button
                className="button button-small"
                onPress={() => void copyText(editor, ownChangesText(workspace, variant.id, language, 'text'))}
              >
                <Copy aria-hidden size={14} />
                {t('variantDialogs.copy')}
              </Button>
              {(['markdown', 'text'] as const).map((form) => (
                <Button
                  key={form}
                  className="button button-small"
                  aria-label={`${t(`variantDialogs.${form}`)}: ${t('variantDialogs.download')}`}
                  onPress={() => downloadOwnChanges(editor, variant.id, form)}
                >
                  <Download aria-hidden size={14} />
                  {t(`variantDialogs.${form}`)}
                </Button>
              ))}
            </span>
          </div>
        )}
      </div>
      {all.length > 0 && (
        <output className="visually-hidden">{t('variantDialogs.shownCount', { count: shown.length })}</output>
      )}
      {all.length > 0 && shown.length === 0 && <p className="own-none">{t('variantDialogs.ownNoneFound')}</p>}
      {shown.length > 0 && <OwnChangesList rows={rows} unfolded={unfolded} asked={asked} onFold={fold} onGo={go} />}
      <IdleChanges misaimed={after.variant.misaimed} variant={variant} />
      {shown.length > 1 && (
        <div className="form-end">
          <Button
            className="button button-small"
            onPress={() =>
              takeBack(
                editor,
                variant.id,
                shown.map(({ difference: { collection, identity } }) => ({ collection, identity })),
              )
            }
          >
            <Undo2 aria-hidden size={14} />
            {t('variantDialogs.takeBackAll', { count: shown.length })}
          </Button>
        </div>
      )}
    </>
  )
}
