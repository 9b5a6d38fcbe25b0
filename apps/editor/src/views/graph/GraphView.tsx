import { textIn } from '@taiseizu/core'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { FollowingProvider, useEditorState, useLanguage, useMessages, useReport } from '../../state/context'
import { useScheme } from '../../ui/use-scheme'
import { isStandIn, limitFor, openingOf, wayTo } from './model/fold'
import { lookOf, nameOfKind } from './model/kinds'
import type { Thing } from './model/whole'
import { setOptions, useOptions } from './options'
import { HoverCard, type Pointed } from './panels/HoverCard'
import { Legend } from './panels/Legend'
import { Neighbours } from './panels/Neighbours'
import { OverlayPanel } from './panels/OverlayPanel'
import { Search } from './panels/Search'
import { AroundBar, FoldButton, SideToggle, Tools, Zoom, sidePart } from './panels/Tools'
import { useSaid } from './panels/said'
import { arrange } from './places'
import { beside } from './places/beside'
import { type Place, type Places, frameOf } from './places/place'
import { nameIn } from './stage/names'
import { type Stage, createStage, stagePadding } from './stage/stage'
import { type Force, useForce } from './use-force'
import { emphasisOf, ringsFor, useGraphPicture } from './use-picture'
import '../../messages/graph'
import './graph.css'

/** グラフ: everything of the organisation and all that joins it; who stands where, who works with whom, who may do what. */
export function GraphView() {
  // An edit is seen first where it is made: beside the graph.
  return <FollowingProvider value={useDeferredValue(useReport())}>{graph}</FollowingProvider>
}

function Graph() {
  const t = useMessages()
  const say = useSaid()
  const language = useLanguage()
  const scheme = useScheme()
  const [room, setRoom] = useState({ width: 640, height: 440 })
  const picture = useGraphPicture(limitFor(room))
  const { whole, part, fold, told, selected } = picture
  // What is counted and searched follows when the picture has been drawn.
  const later = useDeferredValue(picture.report.design)
  const { arrangement, overlay, around, panel, things, opened, isFolding } = useOptions()
  const isSideOpen = useEditorState((state) => state.partsOpen[sidePart] ?? true)
  const selection = useEditorState((state) => state.selection)
  const select = useEditorState((state) => state.select)
  const selectAlso = useEditorState((state) => state.selectAlso)
  const holder = useRef<HTMLDivElement>(null)
  const [stage, setStage] = useState<Stage | null>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const [listed, setListed] = useState<string | null>(null)

  // Of what is folded the name says how much there is in it.
  const nameOf = useCallback(
    (thing: Thing) => {
      const name = textIn(thing.name, language)
      if (thing.holds === undefined || thing.holds === 0) return name
      return t(isStandIn(thing.key) ? 'graph.foldedAlike' : 'graph.folded', {
        name,
        count: thing.holds.toLocaleString(),
      })
    },
    [language, t],
  )
  const base = useMemo(
    () =>
      arrange(arrangement, whole, part, {
        ...room,
        nameIn: (thing, wrap, isTitle) =>
          nameIn(stage?.typesetter, nameOf(thing), wrap, isTitle || lookOf(thing.kind).rank >= 60),
      }),
    [arrangement, whole, part, room, stage, nameOf],
  )
  const move = useCallback((at: ReadonlyMap<string, Place>) => stage?.move(at), [stage])
  const force = useForce(part, base.at, arrangement === 'force' && stage !== null, move)
  const places = useMemo<Places>(
    () =>
      arrangement !== 'force'
        ? base
        : {
            at: force.at ?? base.at,
            ground: [],
            courseTo: () => 'straight',
            frame: frameOf((force.at ?? base.at).values(), [], 60),
            nameRoom: 130,
          },
    [arrangement, base, force.at],
  )

  // What is called by the canvas, as it is at that time.
  const calls = useRef({ part, select, selectAlso })
  useEffect(() => {
    calls.current = { part, select, selectAlso }
  })
  const own = useRef<string | null>(null)
  const choose = useCallback((thing: Thing, isAlso = false) => {
    own.current = `${thing.subject.type}/${thing.subject.id}`
    if (isAlso) calls.current.selectAlso(thing.subject)
    else calls.current.select(thing.subject)
  }, [])

  const enter = useCallback((thing: Thing) => {
    const opening = openingOf(thing)
    setOptions(
      opening === undefined ? { around: thing.key } : { opened: new Set(useOptions.getState().opened).add(opening) },
    )
  }, [])

  useEffect(() => {
    const element = holder.current
    if (element === null) return undefined
    const ofSteps = () => {
      const [width, height] = [inSteps(element.clientWidth), inSteps(element.clientHeight)]
      setRoom((known) => (known.width === width && known.height === height ? known : { width, height }))
    }
    ofSteps()
    const observer = new ResizeObserver(ofSteps)
    observer.observe(element)
    const made = createStage(element, {
      onHover: (key, at) => setPointed(key === null || at === null ? null : { key, ...pointOf(at) }),
      onThing: (key, isAlso) => {
        const thing = calls.current.part.things.get(key)
        if (thing !== undefined) choose(thing, isAlso)
      },
      onRelation: (key) => {
        const relation = calls.current.part.relations.find((one) => one.key === key)
        if (relation === undefined) return
        own.current = `${relation.subject.type}/${relation.subject.id}`
        calls.current.select(relation.subject)
      },
      onStrand: (subject) => {
        own.current = `${subject.type}/${subject.id}`
        calls.current.select(subject)
      },
      onNothing: () => calls.current.select(null),
      onEnter: (key) => {
        const opening = calls.current.part.things.get(key)
        if (opening !== undefined) enter(opening)
      },
    })
    setStage(made)
    return () => {
      observer.disconnect()
      made.kill()
      setStage(null)
    }
  }, [choose, enter])

  const rings = useMemo(() => ringsFor(picture.report.design, fold, overlay), [picture.report.design, fold, overlay])
  const fitted = useRef<readonly unknown[]>([])
  useEffect(() => {
    if (stage === null) return
    // Another way of looking is looked at as a whole; an edit leaves the eye where it is.
    const looking = [arrangement, around, room, things, opened, isFolding, force.at === null, part.things.size > 0]
    const isOther = looking.some((one, index) => one !== fitted.current[index])
    fitted.current = looking
    stage.show(
      {
        part,
        places,
        rings,
        nameOf,
        bandName: (band) => t(`graph.band.${band}` as Parameters<typeof t>[0]),
        groundTitle: (ground) => (ground.form === 'block' && ground.title ? textIn(ground.title.name, language) : ''),
      },
      isOther,
    )
    // Names are read when they are drawn: after every edit.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [
    stage,
    part,
    places,
    rings,
    picture.report.design,
    language,
    t,
    nameOf,
    arrangement,
    around,
    room,
    things,
    opened,
    isFolding,
    force.at,
  ])
  useEffect(() => {
    if (scheme !== '') stage?.recolour()
  }, [stage, scheme])

  const hovered = pointed?.key ?? listed
  useEffect(() => {
    const emphasis = emphasisOf(picture, hovered, selection)
    const isWeak = hovered === null && picture.proof === null && told === null
    stage?.emphasise(emphasis, selected, isWeak ? 'weak' : 'strong')
  }, [stage, picture, hovered, selection, selected, told])

  // What is selected elsewhere is flown to; what is selected here is under the pointer already.
  const wanted = selection === null ? null : `${selection.type}/${selection.id}`
  const flown = useRef<string | null>(null)
  useEffect(() => {
    if (stage === null || wanted === flown.current) return
    flown.current = wanted
    if (wanted !== null && wanted !== own.current) stage.flyTo(selected)
    own.current = null
  }, [stage, wanted, selected])

  const found = (thing: Thing) => {
    if (!things.has(thing.kind)) setOptions({ things: new Set([...things, thing.kind]) })
    if (around !== null) setOptions({ around: null })
    // Folded away it would not be seen: what it lies in is opened.
    if (fold.shownAs(thing.key) !== thing.key || !part.things.has(thing.key))
      setOptions({ opened: new Set([...useOptions.getState().opened, ...wayTo(whole, thing.key)]) })
    flown.current = null
    own.current = null
    select(thing.subject)
    stage?.flyTo([thing.key])
  }
  const current = selected[0] === undefined ? undefined : part.things.get(selected[0])
  const follow = (thing: Thing) => {
    choose(thing)
    stage?.flyTo([thing.key])
  }
  const onKey = (key: string, isShift: boolean): boolean => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key]
    if (way !== undefined) {
      const [x = 0, y = 0] = way
      if (isShift) stage?.panBy(x * 80, y * 80)
      else {
        const next = beside(part, places.at, current?.key, x, y)
        if (next !== undefined) follow(next)
      }
    } else if (key === 'Enter' && current !== undefined) enter(current)
    else if (key === 'Escape' && around !== null) setOptions({ around: null, depth: 1 })
    else if (key === '+' || key === ';') stage?.zoomBy(1.4)
    else if (key === '-') stage?.zoomBy(1 / 1.4)
    else if (key === '0') stage?.fit()
    else return false
    return true
  }
  const middle = around === null ? undefined : whole.things.get(around)
  return (
    <div className="graph" data-side={isSideOpen ? undefined : 'folded'}>
      <div className="view-tools graph-tools">
        <SideToggle isOpen={isSideOpen} />
        <Tools />
        <Search whole={whole} design={later} onFound={found} />
      </div>
      <div className="graph-side" hidden={!isSideOpen}>
        <OverlayPanel design={picture.report.design} told={told} />
        <Tabs
          className="graph-tabs"
          selectedKey={panel}
          onSelectionChange={(key) => setOptions({ panel: key === 'list' ? 'list' : 'legend' })}
        >
          <TabList aria-label={t('graph.legend')}>
            <Tab id="legend">{t('graph.legend')}</Tab>
            <Tab id="list">{t('graph.list')}</Tab>
          </TabList>
          <TabPanel id="legend">
            <Legend whole={whole} design={later} />
          </TabPanel>
          <TabPanel id="list">
            <Neighbours part={part} selected={selected[0]} onChoose={follow} onPoint={setListed} />
          </TabPanel>
        </Tabs>
      </div>
      <div className="graph-middle">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- the keys run through the picture; the list beside it says the same */}
        <div
          className="graph-stage"
          ref={holder}
          role="application"
          aria-label={t('graph.picture')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its keys run through the picture
          tabIndex={0}
          data-arrangement={arrangement}
          onKeyDown={(event) => {
            if (onKey(event.key, event.shiftKey)) event.preventDefault()
          }}
        />
        <div className="graph-bars">
          {middle !== undefined && <AroundBar name={textIn(middle.name, language)} />}
          {arrangement === 'force' && <ForceBar force={force} />}
        </div>
        <div className="graph-count">
          <p>
            {t('graph.shown', {
              things: part.things.size.toLocaleString(),
              relations: part.relations.length.toLocaleString(),
            })}
          </p>
          {picture.unfolded !== undefined && <FoldButton all={picture.unfolded} isFolded={fold.isFolded} />}
        </div>
        <Zoom onZoom={(factor) => stage?.zoomBy(factor)} onFit={() => stage?.fit()} />
        {pointed !== null && <HoverCard design={picture.report.design} fold={fold} pointed={pointed} />}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {current !== undefined &&
          t('graph.said', {
            name: textIn(current.name, language),
            kind: say(nameOfKind(current.kind)),
            count: part.at(current.key).length,
          })}
      </p>
    </div>
  )
}

/** The same from drawing to drawing. */
const graph = <Graph />

/** In steps, so that a pane that moves by a little moves nothing of the picture. */
const inSteps = (length: number): number => Math.max(240, Math.floor((length - 2 * stagePadding) / 20) * 20)

const pointOf = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x, y })

function ForceBar({ force }: { readonly force: Force }) {
  const t = useMessages()
  const { progress } = force
  return (
    <div className="graph-bar">
      {progress === null ? (
        <Button className="button button-small" onPress={force.start}>
          {t('graph.forceGo')}
        </Button>
      ) : (
        <>
          <progress value={progress} aria-label={t('graph.force')} />
          <span>{t('graph.forceWorking', { percent: Math.round(progress * 100) })}</span>
          <Button className="button button-small" onPress={force.stop}>
            {t('graph.forceStop')}
          </Button>
        </>
      )}
    </div>
  )
}
