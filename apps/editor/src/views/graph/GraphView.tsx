import { organisationGraph, textIn } from '@taiseizu/core'
import type { SubjectReference, SubjectType } from '@taiseizu/rules'
import { Maximize2 } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type Sigma from 'sigma'
import { useDesign, useEditorState, useLanguage, useMessages } from '../../state/context'
import { type ArrangementId, arrange, arrangementIds } from './arrangement'
import { useScheme } from '../../ui/use-scheme'
import { canvasFor, stagePadding } from './canvas'
import { labelsFor } from './labels'
import { type EdgeGroup, type NodeGroup, edgeGroups, nodeGroups } from './legend'
import { type DrawnEdge, type DrawnNode, drawn, visiblePart } from './picture'
import './graph.css'

const atFirst: { readonly nodes: readonly NodeGroup[]; readonly edges: readonly EdgeGroup[] } = {
  nodes: ['executive', 'unit', 'collegial', 'provider', 'scope'],
  edges: ['hierarchy', 'members', 'authority', 'links', 'contracts'],
}

/** The organisation as a network: who stands where, who works with whom, who may do what. */
export function GraphView() {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const scheme = useScheme()
  const selection = useEditorState((state) => state.selection)
  const select = useEditorState((state) => state.select)
  const [nodes, setNodes] = useState<ReadonlySet<NodeGroup>>(new Set(atFirst.nodes))
  const [edges, setEdges] = useState<ReadonlySet<EdgeGroup>>(new Set(atFirst.edges))
  const [arrangement, setArrangement] = useState<ArrangementId>('bands')
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<Sigma<DrawnNode, DrawnEdge> | null>(null)
  const selected = selection === null ? null : `${selection.type}/${selection.id}`
  const selectedNow = useRef(selected)

  const graph = useMemo(() => organisationGraph(design), [design])
  const part = useMemo(() => visiblePart(graph, nodes, edges), [graph, nodes, edges])

  useEffect(() => {
    selectedNow.current = selected
    canvas.current?.refresh({ skipIndexation: true })
  }, [selected])

  useEffect(() => {
    const holder = stage.current
    if (holder === null) return
    const labels = labelsFor(part, language, getComputedStyle(holder).fontFamily)
    const places = arrange(arrangement, part, {
      width: Math.max(480, holder.clientWidth - 2 * stagePadding),
      height: Math.max(240, holder.clientHeight - 2 * stagePadding),
      labelWidth: (node) => labels.get(node)?.width ?? 0,
    })
    const colour = coloursOf(holder, scheme)
    const groups = {
      node: (group: NodeGroup) => nodeGroups.find((one) => one.id === group)?.colour ?? '--ink',
      edge: (group: EdgeGroup) => edgeGroups.find((one) => one.id === group)?.colour ?? '--line-strong',
    }
    const picture = drawn(part, places, { lines: (node) => labels.get(node)?.lines ?? [], colour, groups })
    const sigma = canvasFor(holder, picture, {
      colours: { ink: colour('--ink'), halo: colour('--surface'), faint: colour('--line'), accent: colour('--accent') },
      selected: () => selectedNow.current,
      onSelect: (node) => select(node === null ? null : referenceOf(node)),
    })
    canvas.current = sigma
    return () => {
      sigma.kill()
      canvas.current = null
    }
  }, [part, arrangement, language, scheme, select])

  const choosable = part.nodes().map((node) => ({ node, name: textIn(part.getNodeAttributes(node).name, language) }))
  return (
    <div className="graph">
      <div className="graph-tools">
        <ToggleButtonGroup
          className="switch"
          aria-label={t('graph.arrangement')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[arrangement]}
          onSelectionChange={([chosen]) => setArrangement(chosen === 'force' ? 'force' : 'bands')}
        >
          {arrangementIds.map((id) => (
            <ToggleButton key={id} id={id}>
              {t(`graph.${id}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Button className="button" onPress={() => void canvas.current?.getCamera().animatedReset()}>
          <Maximize2 aria-hidden size={15} />
          {t('graph.fit')}
        </Button>
        <label className="graph-find">
          {t('graph.find')}
          <select
            value={selected !== null && part.hasNode(selected) ? selected : ''}
            onChange={(event) =>
              select(event.currentTarget.value === '' ? null : referenceOf(event.currentTarget.value))
            }
          >
            <option value="">—</option>
            {choosable.map(({ node, name }) => (
              <option key={node} value={node}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset className="graph-legend">
        <legend>{t('graph.legend')}</legend>
        {nodeGroups.map(({ id, label, colour }) => (
          <LegendItem
            key={id}
            label={t(label)}
            colour={colour}
            form="dot"
            isShown={nodes.has(id)}
            onToggle={() => {
              setNodes(toggled(nodes, id))
              // Fields hang together with the units by what these do alone.
              if (id === 'field' && !nodes.has(id)) setEdges(new Set([...edges, 'roles']))
            }}
          />
        ))}
        {edgeGroups.map(({ id, label, colour }) => (
          <LegendItem
            key={id}
            label={t(label)}
            colour={colour}
            form="line"
            isShown={edges.has(id)}
            onToggle={() => setEdges(toggled(edges, id))}
          />
        ))}
      </fieldset>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the canvas lies inside: an img can hold none */}
      <div className="graph-stage" ref={stage} role="img" aria-label={t('graph.picture')} />
      <p className="visually-hidden" aria-live="polite">
        {selected !== null &&
          part.hasNode(selected) &&
          t('graph.relations', {
            name: textIn(part.getNodeAttributes(selected).name, language),
            count: part.degree(selected),
          })}
      </p>
    </div>
  )
}

/** The colours of custom properties as they are now: the canvas knows no CSS. */
const coloursOf = (element: HTMLElement, scheme: string): ((property: string) => string) => {
  const style = getComputedStyle(element)
  const known = new Map<string, string>([['scheme', scheme]])
  return (property) => {
    const value = known.get(property) ?? style.getPropertyValue(property).trim()
    known.set(property, value)
    return value
  }
}

const toggled = <Item,>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> =>
  set.has(item) ? new Set([...set].filter((one) => one !== item)) : new Set([...set, item])

/** A node's key is its type and id. */
function referenceOf(node: string): SubjectReference {
  const at = node.indexOf('/')
  return { type: node.slice(0, at) as SubjectType, id: node.slice(at + 1) }
}

interface LegendItemProperties {
  readonly label: string
  readonly colour: string
  readonly form: 'dot' | 'line'
  readonly isShown: boolean
  readonly onToggle: () => void
}

function LegendItem({ label, colour, form, isShown, onToggle }: LegendItemProperties) {
  return (
    <label>
      <input type="checkbox" checked={isShown} onChange={onToggle} />
      <span className={`graph-sign graph-sign-${form}`} style={{ background: `var(${colour})` }} />
      {label}
    </label>
  )
}
