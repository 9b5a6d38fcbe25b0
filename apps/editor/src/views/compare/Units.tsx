import type { UnitDifference } from '@taiseizu/core'
import type { VariantDifference } from '@taiseizu/rules'
import { Copy, Download, Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { copyText } from '../../commands/copy-text'
import { useEditor, useLanguage } from '../../state/context'
import { namesApart } from '../names-apart'
import { UnitSheet } from './UnitSheet'
import { UnitTally } from './UnitTally'
import { type UnitChange, unitChanges, unitsShown } from './unit-filter'
import { dutiesById, unitSheetsSaid } from './units-said'
import { downloadText } from './download'
import { useWords } from './words'

/** What changes for each unit: a list to choose from, and the sheet of the one that is chosen, ready to be handed over. */
export function Units({
  difference,
  chosen,
  choose,
  print,
}: {
  readonly difference: VariantDifference
  readonly chosen: string | null
  choose(unit: string): void
  /** Prints the sheets of units, one a page. */
  print(units: readonly string[]): void
}) {
  const words = useWords()
  const language = useLanguage()
  const [text, setText] = useState('')
  const [change, setChange] = useState<UnitChange>('all')
  const duties = useMemo(() => dutiesById(difference), [difference])
  const names = useMemo(
    () =>
      namesApart(
        difference.units.map((one) => one.unit),
        language,
      ),
    [difference, language],
  )
  const shown = useMemo(
    () => unitsShown(difference.units, duties, { change, text }, names),
    [difference, duties, change, text, names],
  )
  const unit = shown.find((one) => one.unit.id === chosen) ?? shown[0]
  if (difference.units.length === 0) return <p className="cmp-empty-part">{words('units.nothing')}</p>
  return (
    <div className="cmp-units">
      <div className="cmp-units-list">
        <input
          type="search"
          value={text}
          placeholder={words('units.search')}
          aria-label={words('units.search')}
          onChange={({ target }) => setText(target.value)}
        />
        <select
          aria-label={words('units.change')}
          value={change}
          onChange={({ target }) => setChange(unitChanges.find((id) => id === target.value) ?? 'all')}
        >
          {unitChanges.map((id) => (
            <option key={id} value={id}>
              {words(`change.${id}`)}
            </option>
          ))}
        </select>
        <output className="cmp-quiet">
          {words('units.count', { count: shown.length, all: difference.units.length })}
        </output>
        <ul>
          {shown.map((one) => (
            <li key={one.unit.id}>
              <Button
                className="cmp-unit"
                {...(one === unit ? { 'aria-current': 'true' as const } : {})}
                onPress={() => choose(one.unit.id)}
              >
                <UnitLine unit={one} name={names.get(one.unit) ?? ''} />
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <div className="cmp-units-sheet">
        <div className="cmp-sheet-tools">
          {unit !== undefined && (
            <Hand difference={difference} units={[unit]} label={words('units.this')} print={print} />
          )}
          <Hand
            difference={difference}
            units={shown}
            label={words('units.shown', { count: shown.length })}
            print={print}
          />
        </div>
        {unit === undefined ? (
          <p className="cmp-quiet">{words('units.none')}</p>
        ) : (
          <UnitSheet unit={unit} difference={difference} duties={duties} />
        )}
      </div>
    </div>
  )
}

function UnitLine({
  unit: { kind, gains, loses, keeps },
  name,
}: {
  readonly unit: UnitDifference
  readonly name: string
}) {
  const words = useWords()
  return (
    <>
      <span>{name}</span>
      {kind !== 'kept' && <span className="cmp-tag">{words(`units.${kind}`)}</span>}
      <UnitTally gains={gains.length} loses={loses.length} keeps={keeps.length} />
    </>
  )
}

/** Copies, downloads and prints the sheets of some units. */
function Hand({
  difference,
  units,
  label,
  print,
}: {
  readonly difference: VariantDifference
  readonly units: readonly UnitDifference[]
  readonly label: string
  print(units: readonly string[]): void
}) {
  const words = useWords()
  const language = useLanguage()
  const editor = useEditor()
  const [only] = units
  const run = (what: unknown) => {
    if (what === 'print') return print(units.map(({ unit }) => unit.id))
    const form = what === 'text' ? 'text' : 'markdown'
    const said = unitSheetsSaid(difference, units, language, form)
    if (what !== 'download') return void copyText(editor, said)
    const part = units.length === 1 && only !== undefined ? only.unit.id : words('units.file')
    return downloadText(editor, `${difference.before.variant.id}-${difference.after.variant.id}-${part}.md`, said)
  }
  return (
    <MenuTrigger>
      <Button className="button button-small" isDisabled={units.length === 0}>
        <Download aria-hidden size={14} />
        {label}
      </Button>
      <Popover className="cmp-menu" placement="bottom start">
        <Menu aria-label={label} onAction={run}>
          <MenuItem id="text">
            <Copy aria-hidden size={14} /> {words('hand.text')}
          </MenuItem>
          <MenuItem id="markdown">
            <Copy aria-hidden size={14} /> {words('hand.markdown')}
          </MenuItem>
          <MenuItem id="download">
            <Download aria-hidden size={14} /> {words('hand.download')}
          </MenuItem>
          <MenuItem id="print">
            <Printer aria-hidden size={14} /> {words('hand.print')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
