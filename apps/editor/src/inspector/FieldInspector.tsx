import { citation, field as catalogueField, layers, sourcingMarks } from '@taiseizu/catalogue'
import { type Field, textIn } from '@taiseizu/core'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { DutyTable } from './DutyTable'
import { Head } from './Head'
import { RelatedFindings } from './RelatedFindings'
import { Part } from './controls'

/** A field: what the guide says of it, and how its duties stand here. */
export function FieldInspector({ field }: { readonly field: Field }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const known = catalogueField(field.id)
  const duties = design.duties.filter((duty) => duty.field === field.id)
  const mark = sourcingMarks.find((one) => one.id === known.sourcing)
  return (
    <div className="inspector">
      <Head
        type={t('inspector.fieldOf', { layer: layers.find((layer) => layer.id === known.layer)?.name[language] ?? '' })}
      >
        {field.name[language]}
      </Head>
      <RelatedFindings subject={field} />
      <Part title={t('inspector.sourcing')}>
        <p>{mark?.name[language]}</p>
        <p>{known.sourcingNote[language]}</p>
        <p className="field-hint">{citation(known.source.sourcing, language)}</p>
      </Part>
      <Part title={t('inspector.fieldDuties')} count={duties.length}>
        <DutyTable
          duties={duties}
          name={(duty) => `${textIn(duty.task.name, language)} — ${textIn(duty.scope.name, language)}`}
        />
      </Part>
    </div>
  )
}
