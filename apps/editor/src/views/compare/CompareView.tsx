import { textIn } from '@taiseizu/core'
import { type FigureId, comparisonAsMarkdown } from '@taiseizu/rules'
import { Download, Printer } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useEditor, useEditorState, useLanguage } from '../../state/context'
import { compareParts } from '../../state/state'
import { usePrinting } from '../../ui/use-printing'
import { Figures } from './Figures'
import { FindingsBetween } from './FindingsBetween'
import { Glance } from './Glance'
import { OneVariant } from './OneVariant'
import { Progress } from './Progress'
import { Printed } from './Printed'
import { Units } from './Units'
import { VariantChips } from './VariantChips'
import { WeighingPart } from './Weighing'
import { comparedIn } from './choice'
import { downloadText } from './download'
import { Pictures } from './pictures/Pictures'
import { useComparison } from './use-comparison'
import { weighed, weightsOf } from './weighing'
import { useWords } from './words'
import './compare.css'
import './parts.css'
import './printed.css'
import '../../messages/findings'

/** Of what differs between a pair of variants: those parts ask which pair is meant. */
const pairParts: readonly string[] = ['pictures', 'units', 'findings']

/** 比較: variants held side by side, for whoever has to choose between them and to convince others. */
export function CompareView() {
  const workspace = useEditorState((state) => state.workspace)
  return workspace === null || workspace.variants.length < 2 ? <OneVariant /> : <Comparing />
}

function Comparing() {
  const words = useWords()
  const language = useLanguage()
  const editor = useEditor()
  const { store } = editor
  const workspace = useEditorState((state) => state.workspace)
  const chosen = useEditorState((state) => state.compared)
  const shown = useEditorState((state) => state.variantId)
  const part = useEditorState((state) => state.comparePart)
  const kept = useEditorState((state) => state.weights)
  const ids = useMemo(
    () => (workspace === null ? [] : comparedIn(workspace, chosen, shown)),
    [workspace, chosen, shown],
  )
  // What suggested itself is from here on what is compared: also while another variant is looked at.
  useEffect(() => {
    if (ids.join('~') !== chosen.join('~')) store.getState().look({ compared: ids })
  }, [ids, chosen, store])
  const { comparison, done } = useComparison(ids)
  const weights = useMemo(() => weightsOf(kept), [kept])
  const settled = useDeferredValue(weights)
  const weighing = useMemo(() => (comparison === null ? null : weighed(comparison, settled)), [comparison, settled])
  const [opened, setOpened] = useState<ReadonlySet<FigureId>>(new Set())
  const [against, setAgainst] = useState<string | null>(null)
  const [unit, setUnit] = useState<string | null>(null)
  const [paper, setPaper] = useState<readonly string[] | null>(null)
  const isPrinting = usePrinting()
  useEffect(() => {
    const printed = () => setPaper(null)
    addEventListener('afterprint', printed)
    return () => removeEventListener('afterprint', printed)
  }, [])

  const goTo = (next: typeof part) => store.getState().look({ comparePart: next })
  const toggle = (id: FigureId) => {
    const next = new Set(opened)
    if (!next.delete(id)) next.add(id)
    setOpened(next)
  }
  const print = (units: readonly string[] | null) => {
    flushSync(() => setPaper(units))
    window.print()
  }
  const difference =
    comparison?.differences.find(({ after }) => after.variant.id === against) ?? comparison?.differences[0]
  const download = () => {
    if (comparison === null || weighing === null) return
    const { criteria, ranking } = weighing
    const told = { comparison, criteria, ranking: criteria.length === 0 ? null : ranking }
    downloadText(editor, `${ids.join('-')}.md`, `${comparisonAsMarkdown(told, language)}\n`)
  }
  if (isPrinting && comparison !== null && weighing !== null)
    return <Printed comparison={comparison} weighing={weighing} units={paper} against={difference} />
  return (
    <div className="cmp">
      <div className="view-tools">
        <h2 className="visually-hidden">{words('title')}</h2>
        <VariantChips ids={ids} />
        <div className="view-tools-end">
          <Button className="button button-small" isDisabled={comparison === null} onPress={download}>
            <Download aria-hidden size={14} />
            {words('download')}
          </Button>
          <Button className="button button-small" isDisabled={comparison === null} onPress={() => print(null)}>
            <Printer aria-hidden size={14} />
            {words('print')}
          </Button>
        </div>
      </div>
      <Tabs
        className="cmp-tabs"
        selectedKey={part}
        onSelectionChange={(key) => goTo(compareParts.find((id) => id === key) ?? 'glance')}
      >
        <div className="cmp-tab-row">
          <TabList aria-label={words('parts')} className="cmp-tab-list">
            {compareParts.map((id) => (
              <Tab key={id} id={id}>
                {words(`part.${id}`)}
              </Tab>
            ))}
          </TabList>
          {pairParts.includes(part) && ids.length > 2 && difference !== undefined && (
            <label className="cmp-against">
              {words('against')}
              <select value={difference.after.variant.id} onChange={({ target }) => setAgainst(target.value)}>
                {comparison?.differences.map(({ after }) => (
                  <option key={after.variant.id} value={after.variant.id}>
                    {textIn(after.variant.record.name, language)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        {comparison === null || weighing === null || difference === undefined ? (
          <Progress done={done} />
        ) : (
          <>
            <TabPanel id="glance" className="cmp-panel">
              <Glance
                comparison={comparison}
                weighing={weighing}
                toFigure={(id) => {
                  setOpened(new Set([id]))
                  goTo('figures')
                }}
                toUnit={(id, variant) => {
                  setAgainst(variant)
                  setUnit(id)
                  goTo('units')
                }}
                toFindings={(variant) => {
                  setAgainst(variant)
                  goTo('findings')
                }}
              />
            </TabPanel>
            <TabPanel id="figures" className="cmp-panel">
              <Figures comparison={comparison} opened={opened} toggle={toggle} />
            </TabPanel>
            <TabPanel id="ranking" className="cmp-panel">
              <WeighingPart comparison={comparison} weights={weights} weighing={weighing} />
            </TabPanel>
            <TabPanel id="pictures" className="cmp-panel cmp-panel-whole">
              <Pictures
                key={`${difference.before.variant.id}~${difference.after.variant.id}`}
                difference={difference}
              />
            </TabPanel>
            <TabPanel id="units" className="cmp-panel cmp-panel-whole">
              <Units difference={difference} chosen={unit} choose={setUnit} print={print} />
            </TabPanel>
            <TabPanel id="findings" className="cmp-panel">
              <FindingsBetween difference={difference} />
            </TabPanel>
          </>
        )}
      </Tabs>
    </div>
  )
}
