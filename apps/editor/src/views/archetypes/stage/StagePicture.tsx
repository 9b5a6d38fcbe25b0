import type { Language } from '@taiseizu/catalogue'
import type { SubjectReference } from '@taiseizu/rules'
import { type CSSProperties, type KeyboardEvent, useMemo } from 'react'
import { ProofShape } from '../../../picture/drawing/ProofShape'
import { Patterns, StructureDrawing } from '../../../picture/drawing/StructureDrawing'
import { TieShape } from '../../../picture/drawing/TieShape'
import { fittedName } from '../../../picture/drawing/FittedName'
import { type Drawing, boxKey, showsChips } from '../../../picture/drawing/drawing'
import { touchedBy } from '../../../picture/drawing/touched'
import { type Highlight, litKeys } from '../../../picture/highlight'
import { type Places, placesIn } from '../../../picture/layout/find'
import type { Rect } from '../../../picture/layout/placed'
import { wordsIn } from '../../../picture/words'
import { browserTypesetter } from '../../../picture/use-picture'
import { useReach } from '../../../picture/use-reach'
import { GhostShapes, GlideShapes, NewShapes, RoomShapes } from './Glides'
import { clearAcross, roomOfText } from './clear'
import { RelationShapes } from './Relations'
import { TrailShapes } from './Trails'
import { TurnShapes } from './Turns'
import type { Transition } from './transition'
import type { Passage, Phase } from './use-passage'
import { type Staging, isCramped } from './use-staging'

const nothing: ReadonlySet<string> = new Set()
const untouched: ReadonlyMap<string, Drawing> = new Map()
const looksOnly = () => {}
/** In a picture that is as small as that, the first alone: all are told in words beside it. */
const mostCramped = 4

export interface StagePictureProps {
  readonly staging: Staging
  readonly passage: Passage
  /** How long a step takes, in milliseconds. */
  readonly step: number
  readonly language: Language
  /** Whose findings are marked. */
  readonly marks: 'before' | 'after'
  /** What is explained now: where things came from, what was found and what no more. */
  readonly explains: 'nothing' | 'moves' | 'findings' | 'both'
  /** What is pointed at; in the scene before, where it is there no more. */
  readonly points: { readonly highlight: Highlight; readonly in: 'before' | 'after' } | null
  readonly label: string
  /** What is selected, and what a click or a key on something does; where not given the picture is only looked at. */
  readonly picking?: Picking
}

export interface Picking {
  readonly selected: readonly SubjectReference[]
  select(subject: SubjectReference): void
}

/** The picture of a scene, or of the way from one to the other. */
export function StagePicture(props: StagePictureProps) {
  const { staging, passage, step, language, explains, points, label, picking } = props
  const { from, to, phase } = passage
  const { union } = staging
  const transition = staging.transition(from, to)
  const showsBefore = phase === 'leave' || points?.in === 'before'
  const shown = showsBefore ? from : to
  const marked = points === null && props.marks === 'before' ? from : shown
  const layout = staging.layout(shown, marked)
  const { design } = staging.scene(shown).report
  const places = useMemo(() => placesIn(layout, design), [layout, design])
  const lit = useMemo(() => (points === null ? null : litKeys(points.highlight, places)), [points, places])
  const { zoom } = union
  const cramped = isCramped(union)
  const isStill = phase === 'rest' || phase === 'marks'
  const tells = points === null && isStill && from !== to
  const tellsMoves = tells && (explains === 'moves' || explains === 'both')
  const showsWay = phase === 'move' || phase === 'come' || tellsMoves
  const {
    current,
    act,
    step: reach,
  } = useReach(union.extent === 'names' ? places.boxes : places, picking?.select ?? looksOnly)
  const isPicked = picking !== undefined
  const drawing = useMemo(
    (): Drawing => ({
      language,
      typesetter: browserTypesetter(),
      // Where the boxes have no room for their names, those of the divisions over them, as on a map.
      detail: cramped ? 'far' : union.extent === 'names' ? 'names' : 'chips',
      zoom,
      selected: nothing,
      lit: lit === null || lit.size === 0 ? null : lit,
      current: null,
      ...(points === null ? { playing: playingIn(phase, transition, step > 0, tellsMoves) } : {}),
      act: isPicked ? act : undefined,
    }),
    [language, union, cramped, zoom, lit, points, phase, transition, step, tellsMoves, isPicked, act],
  )
  const tellsFindings = tells && (explains === 'findings' || explains === 'both')
  const hasNames = showsWay || tellsFindings
  const names = useMemo(() => (hasNames ? namesIn(places, drawing) : []), [hasNames, places, drawing])
  const selected = picking?.selected
  const touched = useMemo(() => {
    if (selected === undefined) return untouched
    const keys = new Set(selected.flatMap((subject) => places.keysOf(subject)))
    return touchedBy(drawing, { selected: keys, lit: drawing.lit, current }, places, design)
  }, [selected, places, drawing, current, design])
  const style: CSSProperties & Record<'--stage-step', string> = { '--stage-step': `${step}ms` }
  // One that lies inside a box joins what is around it: that can be seen.
  const committees = staging
    .moved(from, to)
    .added.filter((unit) => unit.isCollegial && places.byKey.get(boxKey(unit.id))?.within === undefined)
  const said = `${wordsIn(language)('view.label')}: ${label}`
  const onKeyDown = (event: KeyboardEvent) => {
    if (reach(event)) event.preventDefault()
  }
  const picture = (
    <StructureDrawing
      layout={layout}
      spots={places.spots}
      marks={staging.marks(marked)}
      drawing={drawing}
      touched={touched}
    />
  )
  return (
    <svg
      className="structure-figure stage-picture"
      lang={language}
      {...(isPicked ? { role: 'presentation', onKeyDown } : { role: 'img', 'aria-label': said })}
      viewBox={`-4 -4 ${layout.width + 8} ${layout.height + 8}`}
      style={style}
      data-phase={phase}
    >
      <Patterns />
      {isPicked ? (
        <g role="tree" aria-label={said}>
          {picture}
        </g>
      ) : (
        picture
      )}
      <RoomShapes rooms={staging.rooms(shown)} />
      {showsWay && <GhostShapes ghosts={transition.ghosts} zoom={zoom} />}
      {phase === 'move' && step > 0 && <GlideShapes glides={transition.glides} places={places} drawing={drawing} />}
      {showsWay && (
        <TrailShapes
          trails={cramped ? transition.trails.slice(0, mostCramped) : transition.trails}
          names={names}
          zoom={zoom}
          language={language}
        />
      )}
      {tellsMoves && (
        <>
          <NewShapes
            boxes={places.boxes.list.flatMap(({ key, rect }) => (transition.comes.has(key) ? [rect] : []))}
            zoom={zoom}
          />
          {committees.map(({ id }) => (
            <TieShape
              key={id}
              unit={id}
              places={places}
              zoom={zoom}
              xOf={(member, ...way) => clearAcross(member, way, names)}
            />
          ))}
          {!cramped && <RelationShapes moved={staging.moved(from, to)} {...{ places, names, zoom, language }} />}
        </>
      )}
      {tellsFindings && <TurnShapes turns={transition.turns} names={names} width={layout.width} zoom={zoom} />}
      {points !== null && <ProofShape highlight={points.highlight} places={places} zoom={zoom} />}
    </svg>
  )
}

/** Where something is read: names, and what lies on the boxes. */
function namesIn({ spots, list }: Places, drawing: Drawing): readonly Rect[] {
  const isNear = showsChips(drawing.detail)
  const names = spots.flatMap(({ placed, rect }) => {
    const text = isNear ? placed.content.name : fittedName(placed, drawing)
    return text === undefined ? [] : [roomOfText(text, rect, isNear ? 'start' : 'middle', drawing.typesetter)]
  })
  return isNear ? [...names, ...list.flatMap(({ box, rect }) => (box === undefined ? [rect] : []))] : names
}

const none: ReadonlyMap<string, string> = new Map()

/** What goes is seen to go, what comes is not there before its time. */
function playingIn(
  phase: Phase,
  { leaves, comes, glides }: Transition,
  glide: boolean,
  tellsMoves: boolean,
): ReadonlyMap<string, string> {
  const all = (keys: Iterable<string>, name: string) => [...keys].map((key) => [key, name] as const)
  switch (phase) {
    case 'leave':
      return new Map(all(leaves, 'stage-leaves'))
    case 'move':
      return new Map([
        ...all(comes, 'stage-hidden'),
        ...(glide
          ? all(
              glides.map(({ key }) => key),
              'stage-hidden',
            )
          : []),
      ])
    case 'come':
      return new Map(all(comes, 'stage-comes'))
    case 'marks':
    case 'rest':
      return tellsMoves ? new Map(all([...comes, ...glides.map(({ key }) => key)], 'stage-new')) : none
  }
}
