import type { Finding } from '@taiseizu/rules'
import { ShieldCheck, Wrench } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { withdrawExceptions } from '../../commands/accept-findings'
import { useEditor, useMessages } from '../../state/context'
import { BulkFix } from './BulkFix'
import { CopyMenu } from './CopyMenu'
import { useAcceptance } from './acceptance'
import { exceptionIn } from './standing'

/** What can be done with several findings at once. */
export function ChosenBar({
  chosen,
  onChooseAll,
  onChooseNone,
}: {
  readonly chosen: readonly Finding[]
  readonly onChooseAll: () => void
  readonly onChooseNone: () => void
}) {
  const t = useMessages()
  const editor = useEditor()
  const accept = useAcceptance()
  const [mending, setMending] = useState<readonly Finding[] | null>(null)
  const acceptable = chosen.filter((finding) => finding.exception === null && exceptionIn(finding) === undefined)
  const excepted = chosen.flatMap(({ exception }) => (exception === null ? [] : [exception]))
  return (
    <div className="chosen-bar">
      <output>{t('findings.chosen', { count: chosen.length })}</output>
      <Button className="button button-small" onPress={() => setMending(chosen)}>
        <Wrench aria-hidden size={14} />
        {t('findings.chosenFix')}
      </Button>
      <Button className="button button-small" isDisabled={acceptable.length === 0} onPress={() => accept(acceptable)}>
        <ShieldCheck aria-hidden size={14} />
        {t('findings.chosenAccept')}
      </Button>
      {excepted.length > 0 && (
        <Button className="button button-small" onPress={() => withdrawExceptions(editor, excepted)}>
          {t('findings.chosenWithdraw')}
        </Button>
      )}
      <CopyMenu findings={chosen} />
      <span className="chosen-gap" />
      <Button className="link" onPress={onChooseAll}>
        {t('findings.chooseAll')}
      </Button>
      <Button className="link" onPress={onChooseNone}>
        {t('findings.chosenNone')}
      </Button>
      <BulkFix
        findings={mending}
        onClose={() => {
          setMending(null)
        }}
      />
    </div>
  )
}
