import { type Role, modes, roles as roleTerms } from '@taiseizu/catalogue'
import { type Design, textIn } from '@taiseizu/core'
import { useRef, useState } from 'react'
import { Button, Dialog, Heading, Popover } from 'react-aria-components'
import { useLanguage, useMessages } from '../../state/context'
import { Cover } from '../../ui/Cover'
import type { Cell } from './actions'
import { heldBy } from './cells'
import type { Terms, Wish } from './edits'
import { dutyName, groundOf } from './said'

/** One cell in full: each role, in-house or outsourced, under which contract. Taken over as one step. */
export function CellEditor({
  design,
  cell,
  anchor,
  onDone,
}: {
  readonly design: Design
  readonly cell: Cell
  readonly anchor: HTMLElement
  /** With the wish, or with nothing where it was given up. */
  readonly onDone: (wish: Wish | null) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const trigger = useRef<HTMLElement>(anchor)
  const { duty, unit } = cell
  const [held] = useState(() => new Map(heldBy(design, duty, unit).map((one) => [one.role, one.assignment])))
  const [roles, setRoles] = useState<ReadonlyMap<Role, Terms | null>>(
    () => new Map([...held.keys()].map((role) => [role, null])),
  )
  const set = (role: Role, terms: Terms | null | undefined) => {
    const next = new Map(roles)
    if (terms === undefined) next.delete(role)
    else next.set(role, terms)
    setRoles(next)
  }
  const termsOf = (role: Role): Terms => {
    const assignment = held.get(role)
    const known: Terms =
      assignment === undefined
        ? unit.isProvider
          ? { mode: 'outsourced' }
          : {}
        : { mode: assignment.mode, ...(assignment.contract && { contract: assignment.contract.id }) }
    return roles.get(role) ?? known
  }
  const contracts = design.contracts.filter((contract) => !unit.isProvider || contract.provider === unit)
  return (
    <>
      <Cover onPress={() => onDone(null)} />
      <Popover
        className="matrix-popover"
        triggerRef={trigger}
        isNonModal
        isOpen
        placement="bottom start"
        onOpenChange={(isOpen) => !isOpen && onDone(null)}
      >
        <Dialog ref={setModal} aria-label={t('matrix.editTitle', { unit: textIn(unit.name, language) })}>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              onDone({ duty, unit, roles })
            }}
          >
            <Heading slot="title">{t('matrix.editTitle', { unit: textIn(unit.name, language) })}</Heading>
            <p className="matrix-soft">{dutyName(duty, language)}</p>
            {roleTerms.map(({ id, name }, place) => {
              const { mode = 'in-house', contract = '' } = termsOf(id)
              const assignment = held.get(id)
              return (
                <div key={id} className="matrix-edit">
                  <label>
                    <input
                      type="checkbox"
                      // oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens the cell wants to edit it
                      autoFocus={place === 0}
                      checked={roles.has(id)}
                      onChange={(event) => set(id, event.currentTarget.checked ? null : undefined)}
                    />
                    {name[language]}
                  </label>
                  {assignment !== undefined && <small>{groundOf(design, assignment, language)}</small>}
                  {roles.has(id) && (
                    <div className="matrix-edit-terms">
                      <select
                        aria-label={t('matrix.editMode', { role: id })}
                        value={mode}
                        disabled={unit.isProvider}
                        onChange={(event) =>
                          set(
                            id,
                            event.currentTarget.value === 'outsourced' ? { mode: 'outsourced' } : { mode: 'in-house' },
                          )
                        }
                      >
                        {modes.map((one) => (
                          <option key={one.id} value={one.id}>
                            {one.name[language]}
                          </option>
                        ))}
                      </select>
                      {mode === 'outsourced' && (
                        <select
                          aria-label={t('matrix.editContract', { role: id })}
                          value={contract}
                          onChange={(event) => {
                            const chosen = event.currentTarget.value
                            set(id, { mode: 'outsourced', ...(chosen === '' ? {} : { contract: chosen }) })
                          }}
                        >
                          <option value="">{t('matrix.noContract')}</option>
                          {contracts.map((one) => (
                            <option key={one.id} value={one.id}>
                              {textIn(one.name, language)}
                            </option>
                          ))}
                        </select>
                      )}
                    </div>
                  )}
                </div>
              )
            })}
            <div className="matrix-actions">
              <Button className="button button-small button-primary" type="submit">
                {t('matrix.apply')}
              </Button>
              <Button className="button button-small" onPress={() => onDone(null)}>
                {t('matrix.cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Popover>
    </>
  )
}

/** It keeps the focus, and who reads by ear does not wander behind it. */
const setModal = (dialog: HTMLElement | null): void => dialog?.setAttribute('aria-modal', 'true')
