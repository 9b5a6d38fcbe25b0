import type { Language } from '@taiseizu/catalogue'
import { Timer as TimerPicture } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { wordsIn } from './words'

const two = (number: number): string => String(number).padStart(2, '0')

/** How long the class has been at it; hidden until somebody wants to see it. Stands still once the answer is there. */
export function Timer({
  begun,
  ended,
  language,
}: {
  readonly begun: number
  readonly ended: number | null
  readonly language: Language
}) {
  const words = wordsIn(language)
  const [isShown, setShown] = useState(false)
  const [now, setNow] = useState(begun)
  useEffect(() => {
    if (!isShown || ended !== null) return undefined
    const look = () => setNow(Date.now())
    look()
    const timer = setInterval(look, 1_000)
    return () => clearInterval(timer)
  }, [isShown, ended])
  const seconds = Math.max(0, Math.floor(((ended ?? now) - begun) / 1_000))
  return (
    <>
      {isShown && (
        <span className="ex-timer" role="timer" aria-label={words('timer')}>
          {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
        </span>
      )}
      <Button
        className="button button-quiet button-icon"
        aria-label={words(isShown ? 'hideTimer' : 'showTimer')}
        onPress={() => setShown(!isShown)}
      >
        <TimerPicture aria-hidden size={16} />
      </Button>
    </>
  )
}
