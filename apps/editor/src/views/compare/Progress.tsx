import { useWords } from './words'

/** Told while something is worked out in parts. */
export function Progress({ done }: { readonly done: number }) {
  const words = useWords()
  return (
    <div className="cmp-progress">
      <output>{words('working')}</output>
      <progress value={done} max={1} aria-label={words('working')} />
    </div>
  )
}
