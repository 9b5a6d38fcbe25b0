import { qualifications } from '@taiseizu/catalogue/qualifications'
import { useLanguage, useMessages } from '../state/context'
import { Checks } from './controls/Checks'
import { termOptions } from './options'
import '../messages/inspector'

const known = new Set<string>(qualifications.map(({ id }) => id))

/** The qualifications of a post. */
export function Qualifications({
  values,
  onChange,
}: {
  readonly values: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  return (
    <Checks
      label={t('inspector.qualifications')}
      term="qualifications"
      values={values}
      options={[
        ...termOptions(qualifications, language),
        // The organisation's own are kept.
        ...values.filter((id) => !known.has(id)).map((id) => ({ id, label: id })),
      ]}
      onChange={onChange}
    />
  )
}
