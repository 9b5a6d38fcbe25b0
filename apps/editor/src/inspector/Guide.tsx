import type { Subject } from '@taiseizu/rules'
import { Suspense, lazy } from 'react'
import { useMessages } from '../state/context'
import { Part } from './controls/Part'

const GuideText = lazy(() => import('./guide/GuideText').then((module) => ({ default: module.GuideText })))

/** What the guides say of what is selected; their texts are loaded when they are first read. */
export function Guide({ subject, isOpen = false }: { readonly subject: Subject; readonly isOpen?: boolean }) {
  const t = useMessages()
  return (
    <Part name={`guide-${subject.type}`} title={t('inspector.guide')} isOpen={isOpen}>
      <Suspense fallback={<p className="field-hint">{t('shell.loading')}</p>}>
        <GuideText subject={subject} />
      </Suspense>
    </Part>
  )
}
