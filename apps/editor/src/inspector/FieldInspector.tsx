import { field as catalogueField, layers } from '@taiseizu/catalogue'
import { type Field, textIn } from '@taiseizu/core'
import { useDesign, useLanguage, useMessages } from '../state/context'
import { DutyTable } from './DutyTable'
import { Exclusions } from './Exclusions'
import { Explained } from './Explained'
import { FieldTasks } from './FieldTasks'
import { Guide } from './Guide'
import { Head } from './Head'
import { RelatedFindings } from './RelatedFindings'
import { Part } from './controls/Part'

/** A field: what the guide says of it, and how its duties stand here. */
export function FieldInspector({ field }: { readonly field: Field }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { layer } = catalogueField(field.id)
  const duties = design.duties.filter((duty) => duty.field === field.id)
  return (
    <div className="inspector">
      <Head
        type={
          <Explained
            term="field"
            chosen={{ prefix: 'layer', id: layer, name: layers.find(({ id }) => id === layer)?.name[language] ?? '' }}
          >
            {t('inspector.fieldOf', { layer: layers.find(({ id }) => id === layer)?.name[language] ?? '' })}
          </Explained>
        }
      >
        {field.name[language]}
      </Head>
      <RelatedFindings subject={field} />
      <Guide subject={field} isOpen />
      <Part name="field-duties" title={t('inspector.fieldDuties')} count={duties.length}>
        <DutyTable
          duties={duties}
          name={(duty) => `${textIn(duty.task.name, language)} — ${textIn(duty.scope.name, language)}`}
        />
      </Part>
      <FieldTasks field={field} />
      <Exclusions aim={field} />
    </div>
  )
}
