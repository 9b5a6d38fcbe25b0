import { type AuthorityKind, authorityKinds } from '@taiseizu/catalogue'
import { type GrantRecord, type Unit, textIn } from '@taiseizu/core'
import { labelOf, sayChain } from '@taiseizu/rules'
import { CircleCheck, KeyRound, Plus, TriangleAlert, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { editDesign } from '../commands/edit-design'
import { inBoth } from '../messages'
import { useDesign, useEditor, useLanguage, useMessages } from '../state/context'
import { nameOf } from './change'
import { Choice, Part } from './controls'
import { scopeOptions, termOptions, unitOptions } from './options'

/** What a unit may: by line, and what was granted to it, each with its ground. */
export function Grants({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const [isAdding, setAdding] = useState(false)
  const grants = design.authority.grantsOf(unit)
  return (
    <Part title={t('inspector.authority')} count={grants.length}>
      <p className="field-hint">{unit.isCollegial ? t('inspector.notByLine') : t('inspector.byLine')}</p>
      <ul className="rows">
        {grants.map((grant) => {
          const chain = design.authority.isGrounded(grant)
            ? design.authority.chainOf(unit, grant.kind, grant.over)
            : undefined
          return (
            <li key={grant.id} className="row">
              <KeyRound aria-hidden size={15} />
              <span className="row-main">
                {authorityKinds.find((kind) => kind.id === grant.kind)?.name[language]} —{' '}
                {grant.over === '*' ? t('inspector.everything') : textIn(grant.over.name, language)}
                <small className={chain === undefined ? 'not-grounded' : undefined}>
                  {chain === undefined ? (
                    <TriangleAlert aria-hidden size={12} />
                  ) : (
                    <CircleCheck aria-hidden size={12} />
                  )}{' '}
                  {chain === undefined
                    ? t('inspector.notGrounded')
                    : t('inspector.grounded', { chain: sayChain(chain, language) })}
                </small>
              </span>
              <Button
                className="button button-quiet"
                aria-label={t('inspector.removeGrant', { grant: labelOf(grant, language) })}
                onPress={() =>
                  editDesign(editor, inBoth('inspector.stepRevoke', { unit: nameOf(unit) }), [
                    { collection: 'authority', remove: grant.id },
                  ])
                }
              >
                <X aria-hidden size={15} />
              </Button>
            </li>
          )
        })}
      </ul>
      {isAdding ? (
        <NewGrant unit={unit} onDone={() => setAdding(false)} />
      ) : (
        <Button className="button" onPress={() => setAdding(true)}>
          <Plus aria-hidden size={16} />
          {t('inspector.addGrant')}
        </Button>
      )}
    </Part>
  )
}

function NewGrant({ unit, onDone }: { readonly unit: Unit; readonly onDone: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const [kind, setKind] = useState<string>('halt')
  const [over, setOver] = useState('enterprise')
  const [grantedBy, setGrantedBy] = useState('')
  const units = unitOptions(design, language, (one) => !one.isProvider)
  const add = () => {
    const record: GrantRecord = {
      holder: unit.id,
      kind: kind as AuthorityKind,
      over,
      ...(grantedBy === '' ? {} : { grantedBy }),
    }
    editDesign(editor, inBoth('inspector.stepGrant', { unit: nameOf(unit) }), [{ collection: 'authority', record }])
    onDone()
  }
  return (
    <div className="adding">
      <Choice
        label={t('inspector.authority')}
        value={kind}
        options={termOptions(authorityKinds, language)}
        onChange={setKind}
      />
      <Choice
        label={t('inspector.over')}
        value={over}
        options={[...scopeOptions(design, language), ...units, { id: '*', label: t('inspector.everything') }]}
        onChange={setOver}
      />
      <Choice
        label={t('inspector.grantedBy')}
        value={grantedBy}
        options={[{ id: '', label: t('inspector.nobody') }, ...units]}
        onChange={setGrantedBy}
      />
      <div className="inspector-actions">
        <Button className="button button-primary" onPress={add}>
          {t('inspector.apply')}
        </Button>
        <Button className="button" onPress={onDone}>
          {t('inspector.cancel')}
        </Button>
      </div>
    </div>
  )
}
