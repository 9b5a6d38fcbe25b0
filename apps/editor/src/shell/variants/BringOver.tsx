import { type Settlement, type Settlements, designOf, textIn } from '@taiseizu/core'
import { conflictsSaid } from '@taiseizu/rules'
import { useMemo, useState } from 'react'
import { possibleBases } from '../../commands/variants/bring-over'
import { type Bringing, broughtOver } from '../../commands/variants/bringing'
import { useDesign, useEditorState, useLanguage, useMessages } from '../../state/context'
import { Dispute } from './Dispute'
import { Outcome } from './Outcome'
import { type Asked, VariantDialog } from './VariantDialog'

/** A variant brought up to date with its base, or put on another: what is in dispute is settled one by one, then all is done as one step. */
export function BringOver() {
  const t = useMessages()
  return (
    <>
      <VariantDialog is="bring-up-to-date" title={(names) => t('variantDialogs.upToDateTitle', names)}>
        {(asked) => <Settling asked={asked} onto={undefined} />}
      </VariantDialog>
      <VariantDialog is="other-base" title={(names) => t('variantDialogs.otherBaseTitle', names)}>
        {(asked) => <OtherBase asked={asked} />}
      </VariantDialog>
    </>
  )
}

function OtherBase({ asked }: { readonly asked: Asked }) {
  const { workspace, variant, base } = asked
  const t = useMessages()
  const language = useLanguage()
  const [onto, setOnto] = useState('')
  return (
    <>
      <div className="bring-base">
        <label>
          {t('variantDialogs.chooseBase')}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the first thing that is asked */}
          <select value={onto} autoFocus onChange={(event) => setOnto(event.currentTarget.value)}>
            <option value="" disabled>
              {t('variantDialogs.chooseFirst')}
            </option>
            {possibleBases(workspace, variant.id).map(({ id, name }) => (
              <option key={id} value={id} disabled={id === base?.id}>
                {textIn(name, language)}
                {id === base?.id && ` — ${t('variantDialogs.presentBase')}`}
              </option>
            ))}
          </select>
        </label>
      </div>
      {onto !== '' && <Settling key={onto} asked={asked} onto={onto} />}
    </>
  )
}

function Settling({ asked, onto }: { readonly asked: Asked; readonly onto: string | undefined }) {
  const { workspace, variant, base } = asked
  const language = useLanguage()
  const design = useDesign()
  const past = useEditorState((state) => state.past)
  const [settlements, setSettlements] = useState<Settlements>({})
  const [current, setCurrent] = useState<string | null>(null)
  const [isAtEnd, setAtEnd] = useState(false)
  const bringing = useMemo(
    (): Bringing => ({
      workspace,
      past,
      variant: variant.id,
      settlements,
      ...(onto === undefined ? {} : { onto }),
    }),
    [workspace, past, variant.id, settlements, onto],
  )
  const found = useMemo(() => broughtOver(bringing), [bringing])
  const { conflicts } = found
  const baseId = base?.id ?? variant.id
  const designs = useMemo(
    () => [design, ...[...new Set([onto ?? baseId, baseId])].map((id) => designOf(workspace, id))],
    [design, workspace, onto, baseId],
  )
  const said = useMemo(() => conflictsSaid(conflicts, designs, language), [conflicts, designs, language])
  const place = Math.max(
    0,
    conflicts.findIndex(({ key }) => key === current),
  )
  const conflict = conflicts[place]
  const words = said[place]
  const left = conflicts.filter(({ isSettled }) => !isSettled)
  if (conflict === undefined || words === undefined || (isAtEnd && left.length === 0))
    return <Outcome asked={asked} bringing={bringing} found={found} onBack={() => setAtEnd(false)} />
  const settle = (keys: readonly string[], settlement: Settlement) =>
    setSettlements({ ...settlements, ...Object.fromEntries(keys.map((key) => [key, settlement])) })
  const next = () => {
    const following = conflicts[place + 1] ?? left.find(({ key }) => key !== conflict.key)
    if (following === undefined) setAtEnd(true)
    else setCurrent(following.key)
  }
  return (
    <Dispute
      key={conflict.key}
      conflict={conflict}
      said={words}
      settlement={settlements[conflict.key]}
      place={place}
      count={conflicts.length}
      left={left.filter(({ key }) => key !== conflict.key).length}
      onSettle={(settlement) => {
        setCurrent(conflict.key)
        settle([conflict.key], settlement)
      }}
      onSettleLeft={(settlement) => {
        settle(
          [conflict, ...left].map(({ key }) => key),
          settlement,
        )
        setAtEnd(true)
      }}
      onPrevious={() => setCurrent(conflicts[place - 1]?.key ?? conflict.key)}
      onNext={next}
    />
  )
}
