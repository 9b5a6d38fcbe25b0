import { type FieldId, field as catalogueField, fields } from '@taiseizu/catalogue'
import { type Design, isUnder, textIn } from '@taiseizu/core'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useDesign, useEditor, useEditorState, useLanguage, useReport } from '../../state/context'
import { findingOfState } from '../../state/derived'
import { usePrinting } from '../../ui/use-printing'
import { concernOf } from '../concern'
import { namesApart } from '../names-apart'
import { FieldFigure } from './FieldFigure'
import { FieldLegend } from './FieldLegend'
import { FieldTable } from './FieldTable'
import { FieldTasks } from './FieldTasks'
import { HoverCard } from './HoverCard'
import { geometryFor, scaleFor } from './geometry'
import { type Lens, lenses } from './lens'
import { type Region, talliesOf } from './tally'
import { browserTypesetter } from './typeset'
import { useRoom } from './use-room'
import { wordsIn } from './words'
import '../../messages/field-map'
import './field-map.css'

const whole: Region = { of: 'all' }

/** What a sheet of A4 leaves the figure. */
const paper = { width: 1050, height: 600 }

/** The seventeen fields as the guide lays them out, coloured by how they stand in the variant on the screen. */
export function FieldMapView() {
  const language = useLanguage()
  const words = wordsIn(language)
  const { platform } = useEditor()
  const design = useDesign()
  const { findings } = useReport()
  const later = useDeferredValue(design)
  const names = useMemo(() => namesApart(later.units, language), [later, language])
  const selection = useEditorState((state) => state.selection)
  const others = useEditorState((state) => state.others)
  const select = useEditorState((state) => state.select)
  const finding = useEditorState((state) => findingOfState(state, platform.today()))
  const [lens, setLens] = useState<Lens>('coverage')
  const [chosen, setRegion] = useState<Region>(whole)
  const [asTable, setAsTable] = useState(false)
  const [moved, setActive] = useState<FieldId | null>(null)
  const [opened, setOpened] = useState<FieldId | null>(null)
  const [pointed, setPointed] = useState<FieldId | null>(null)
  const { frame, room: window } = useRoom()
  const isPrinting = usePrinting()
  const scale = isPrinting ? 1 : scaleFor(window, language)
  const room = useMemo(
    () => (isPrinting ? paper : { width: Math.floor(window.width / scale), height: Math.floor(window.height / scale) }),
    [isPrinting, window, scale],
  )
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  // What was chosen may be gone by an edit, or not be there in another variant.
  const region = chosen.of === 'all' || placesOf(design).has(`${chosen.of}/${chosen.id}`) ? chosen : whole
  const tallies = useMemo(() => talliesOf(design, findings, region), [design, findings, region])
  const selected = useMemo(
    () => new Set([selection, ...others].flatMap((one) => (one?.type === 'field' ? [one.id] : []))),
    [selection, others],
  )
  const lit = useMemo(() => {
    if (finding === null) return null
    const { field } = concernOf(finding)
    return field === undefined ? null : new Set<string>([field])
  }, [finding])
  const active = moved ?? fields.find(({ id }) => selected.has(id))?.id ?? 'security-executive'
  const onSelect = (id: FieldId) => {
    setActive(id)
    select({ type: 'field', id })
  }
  const onOpen = (id: FieldId) => {
    setActive(id)
    setPointed(null)
    setOpened(id)
  }
  const onPoint = (id: FieldId | null) => {
    clearTimeout(timer.current)
    if (id === null) setPointed(null)
    else timer.current = setTimeout(() => setPointed(id), 350)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  // The panel of its tasks takes room from the map: what it is about stays in sight.
  useEffect(() => {
    const tile = opened === null ? null : frame.current?.querySelector(`[data-field="${opened}"]`)
    tile?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- again in the room that the panel leaves
  }, [opened, frame, window])
  const variant = textIn(design.workspace.variants.find(({ id }) => id === design.variant.id)?.name ?? '', language)
  const close = () => {
    setOpened(null)
    document.querySelector<SVGGElement>(`.fm-figure [data-field="${active}"]`)?.focus()
  }
  const tally = pointed === null ? undefined : tallies.get(pointed)
  const place =
    pointed === null
      ? undefined
      : geometryFor(room, language, browserTypesetter()).tiles.find(({ cell }) => cell.field.id === pointed)
  return (
    <div className="fm">
      <div className="view-tools">
        <h2 className="visually-hidden">
          {`${textIn(design.workspace.organisation.name, language)} — ${variant} — ${words('title')}`}
        </h2>
        <ToggleButtonGroup
          className="switch"
          aria-label={words('lens')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[lens]}
          onSelectionChange={([key]) => setLens(lenses.find((one) => one === key) ?? 'coverage')}
        >
          {lenses.map((one) => (
            <ToggleButton key={one} id={one}>
              {words(`lens.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <RegionChoice design={design} region={region} onChange={setRegion} />
        <ToggleButtonGroup
          className="switch fm-form"
          aria-label={words('form')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[asTable ? 'table' : 'map']}
          onSelectionChange={([key]) => setAsTable(key === 'table')}
        >
          <ToggleButton id="map">{words('form.map')}</ToggleButton>
          <ToggleButton id="table">{words('form.table')}</ToggleButton>
        </ToggleButtonGroup>
      </div>
      <div className="fm-body">
        <div className="fm-window" ref={frame}>
          {asTable ? (
            <FieldTable {...{ tallies, lens, names, language, selected, onSelect, onOpen }} />
          ) : (
            <div className="fm-paper" style={{ zoom: scale }}>
              <FieldFigure
                {...{ tallies, lens, names, language, room, selected, active, lit, onSelect, onOpen, onPoint }}
                onMove={setActive}
              />
              {pointed !== null && tally !== undefined && place !== undefined && opened === null && (
                <HoverCard
                  {...{ tally, lens, names, language }}
                  field={catalogueField(pointed)}
                  at={place.rect}
                  room={geometryFor(room, language, browserTypesetter())}
                />
              )}
            </div>
          )}
        </div>
        {opened !== null && (
          <FieldTasks key={opened} {...{ design, names, region, language }} field={opened} onClose={close} />
        )}
      </div>
      {/* The table says in words what the forms of the map mean. */}
      {!asTable && <FieldLegend lens={lens} language={language} />}
    </div>
  )
}

/** What a region can be of, in a design: its scopes, and the companies that have some. */
function placesOf(design: Design): ReadonlyMap<string, string | { readonly ja?: string; readonly en?: string }> {
  const companies = design.units.filter(
    (unit) =>
      unit.kind === 'subsidiary' && design.scopes.some(({ owner }) => owner !== undefined && isUnder(owner, unit)),
  )
  return new Map([
    ...design.scopes.map((scope) => [`scope/${scope.id}`, scope.name] as const),
    ...companies.map((unit) => [`company/${unit.id}`, unit.name] as const),
  ])
}

function RegionChoice({
  design,
  region,
  onChange,
}: {
  readonly design: Design
  readonly region: Region
  readonly onChange: (region: Region) => void
}) {
  const language = useLanguage()
  const words = wordsIn(language)
  const places = useMemo(() => [...placesOf(design)], [design])
  const options = (of: 'scope' | 'company') =>
    places
      .filter(([key]) => key.startsWith(`${of}/`))
      .map(([key, name]) => (
        <option key={key} value={key}>
          {textIn(name, language)}
        </option>
      ))
  const companies = options('company')
  return (
    <select
      className="fm-region"
      aria-label={words('region')}
      value={region.of === 'all' ? '' : `${region.of}/${region.id}`}
      onChange={(event) => {
        const { value } = event.currentTarget
        const id = value.slice(value.indexOf('/') + 1)
        if (value === '') onChange(whole)
        else onChange({ of: value.startsWith('scope/') ? 'scope' : 'company', id })
      }}
    >
      <option value="">{words('region.all')}</option>
      {companies.length > 0 && <optgroup label={words('region.companies')}>{companies}</optgroup>}
      <optgroup label={words('region.scopes')}>{options('scope')}</optgroup>
    </select>
  )
}
