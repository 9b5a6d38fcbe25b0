import { designOf } from '@taiseizu/core'
import { type Report, check, rules } from '@taiseizu/rules'
import { useEffect, useState } from 'react'
import { useEditor, useLanguage } from '../state/context'
import type { Example } from '../state/examples'
import { reader } from '../state/reader'
import { StructureFigure } from '../picture/StructureFigure'

const reports = new Map<string, Promise<Report | null>>()

/** The first variant of an example, checked; kept for the next visit to the start page. One after the other: the page answers meanwhile. */
function reportOf({ id, load }: Example, today: string): Promise<Report | null> {
  const known = reports.get(id)
  if (known !== undefined) return known
  const before = [...reports.values()].at(-1)
  const made = (async () => {
    await before
    const [text, { read }] = await Promise.all([load(), reader()])
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    const reading = read(text)
    const first = reading.ok ? reading.workspace.variants[0] : undefined
    return reading.ok && first !== undefined ? check(designOf(reading.workspace, first.id), { rules, today }) : null
  })()
  reports.set(id, made)
  return made
}

/** The picture of an example, drawn like any other; until it is there its place is kept. */
export function ExamplePicture({ example }: { readonly example: Example }) {
  const { platform } = useEditor()
  const language = useLanguage()
  const [report, setReport] = useState<Report | null>(null)
  useEffect(() => {
    let isWanted = true
    const show = async () => {
      const report = await reportOf(example, platform.today())
      if (isWanted) setReport(report)
    }
    void show()
    return () => {
      isWanted = false
    }
  }, [example, platform])
  return (
    <span className="start-picture" aria-hidden>
      {report !== null && <StructureFigure report={report} language={language} proportion={1.6} />}
    </span>
  )
}
