import { textIn } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { FollowingProvider, useEditor, useEditorState, useLanguage, useMessages, useReport } from '../../state/context'
import { useScheme } from '../../ui/use-scheme'
import { isStandIn, limitFor, openingOf, wayTo } from './model/fold'
import { lookOf, nameOfKind } from './model/kinds'
import type { Thing } from './model/whole'
import { setOptions, useOptions } from './options'
import { Bar } from './panels/Bar'
import { ForceBar } from './panels/ForceBar'
import { HoverCard, type Pointed } from './panels/HoverCard'
import { PaperPicture } from './panels/PaperPicture'
import { Side } from './panels/Side'
import { AroundBar, FoldButton, Zoom, sidePart } from './panels/Tools'
import { useSaid } from './panels/said'
import { arrange } from './places'
import { beside } from './places/beside'
import { pulled } from './places/force'
import type { Places } from './places/place'
import { nameIn } from './stage/names'
import { useForce } from './use-force'
import { useStage } from './use-stage'
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
  const { store } = useEditor()
  const holder = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const [listed, setListed] = useState<string | null>(null)
  const { arrangement, overlay, around, things, opened, isFolding } = useOptions()
  const isSideOpen = useEditorState((state) => state.partsOpen[sidePart] ?? true)
  const selection = useEditorState((state) => state.selection)
  const select = useEditorState((state) => state.select)
  const selectAlso = useEditorState((state) => state.selectAlso)

  // What was selected here is under the pointer already.
  const own = useRef<string | null>(null)
  const chosen = (subject: SubjectReference) => {
    own.current = `${subject.type}/${subject.id}`
    return subject
  }
  const staged = useStage(holder, {
    onHover: (key, at) => setPointed(key === null || at === null ? null : { key, x: at.x, y: at.y }),
    onThing: (key, isAlso) => {
      const subject = part.things.get(key)?.subject
      if (subject === undefined) return
      if (isAlso) selectAlso(chosen(subject))
      else select(chosen(subject))
    },
    onMenu: (key) => {
      const subject = part.things.get(key)?.subject
      if (subject === undefined) return
      const { selection, others } = store.getState()
      const isChosen = [selection, ...others].some((one) => one?.type === subject.type && one.id === subject.id)
      if (!isChosen) select(chosen(subject))
    },
    onRelation: (key) => {
      const subject = part.relations.find((one) => one.key === key)?.subject
      if (subject !== undefined) select(chosen(subject))
    },
    onStrand: (subject) => select(chosen(subject)),
    onNothing: () => select(null),
    onEnter: (key) => {
      const thing = part.things.get(key)
      if (thing === undefined) return
      setPointed(null)
      enter(thing)
    },
  })
  const stage = staged?.stage ?? null
  const picture = useGraphPicture(staged === null ? null : limitFor(staged))
  const { whole, part, fold, told, selected } = picture
  // What is counted, searched and listed follows when the picture has been drawn.
  const later = useDeferredValue(picture.report.design)
  const listedFor = useDeferredValue(selected[0])

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
      staged === null
        ? nowhere
        : arrange(arrangement, whole, part, {
            width: staged.width,
            height: staged.height,
            nameIn: (thing, wrap, isTitle) =>
              nameIn(staged.stage.typesetter, nameOf(thing), wrap, isTitle || lookOf(thing.kind).rank >= 60),
          }),
    [arrangement, whole, part, staged, nameOf],
  )
  const move = useCallback((places: Float32Array) => stage?.move(places), [stage])
  const force = useForce(part, base.at, arrangement === 'force' && stage !== null, move)
  const places = useMemo<Places>(
    () =>
      arrangement !== 'force'
        ? base
        : {
            ...pulled(part, force.rest, base.at),
            ground: [],
            courseTo: () => 'straight',
            nameRoom: 130,
          },
    [arrangement, part, base, force.rest],
  )

  const rings = useMemo(() => ringsFor(picture.report.design, fold, overlay), [picture.report.design, fold, overlay])
  const fitted = useRef<readonly unknown[]>([])
  useEffect(() => {
    if (stage === null) return
    // Another way of looking is looked at as a whole; an edit leaves the eye where it is.
    const looking = [arrangement, around, staged, things, opened, isFolding, force.rest === null, part.things.size > 0]
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
    staged,
    things,
    opened,
    isFolding,
    force.rest,
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

  const current = selected[0] === undefined ? undefined : part.things.get(selected[0])
  const enter = (thing: Thing) => {
    const opening = openingOf(thing)
    setOptions(opening === undefined ? { around: thing.key } : { opened: new Set(opened).add(opening) })
  }
  const follow = (thing: Thing) => {
    select(chosen(thing.subject))
    stage?.flyTo([thing.key])
  }
  const found = (thing: Thing) => {
    if (!things.has(thing.kind)) setOptions({ things: new Set([...things, thing.kind]) })
    if (around !== null) setOptions({ around: null })
    // Folded away it would not be seen: what it lies in is opened.
    if (fold.shownAs(thing.key) !== thing.key || !part.things.has(thing.key))
      setOptions({ opened: new Set([...opened, ...wayTo(whole, thing.key)]) })
    flown.current = null
    own.current = null
    select(thing.subject)
    stage?.flyTo([thing.key])
  }
  // Called later, as they are at that time: the panels are not drawn anew for them.
  const calls = useRef({ found, follow })
  useEffect(() => {
    calls.current = { found, follow }
  })
  const onFound = useCallback((thing: Thing) => calls.current.found(thing), [])
  const onFollow = useCallback((thing: Thing) => calls.current.follow(thing), [])
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
      <Bar whole={whole} design={later} isSideOpen={isSideOpen} onFound={onFound} />
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
        <Zoom stage={stage} />
        <PaperPicture stage={stage} />
        {pointed !== null && <HoverCard design={picture.report.design} fold={fold} pointed={pointed} />}
      </div>
      {/* After the picture, though it stands before it: who comes by keyboard is not led through every line of the legend first. */}
      <Side
        isOpen={isSideOpen}
        whole={whole}
        part={part}
        design={later}
        told={told}
        selected={listedFor}
        onChoose={onFollow}
        onPoint={setListed}
      />
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

const nowhere: Places = {
  at: new Map(),
  ground: [],
  courseTo: () => 'straight',
  frame: { x: 0, y: 0, width: 1, height: 1 },
  nameRoom: 0,
}
