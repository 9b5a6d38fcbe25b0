import { useWords } from './words'

/** How many roles a unit takes on, gives up, and keeps under other circumstances; the last only where there is nothing else. */
export function UnitTally(props: { readonly gains: number; readonly loses: number; readonly keeps: number }) {
  const { gains, loses, keeps } = props
  const words = useWords()
  const said = [
    ...(gains > 0 ? [words('units.tallyGains', { count: gains })] : []),
    ...(loses > 0 ? [words('units.tallyLoses', { count: loses })] : []),
    ...(gains + loses === 0 && keeps > 0 ? [words('units.tallyKeeps', { count: keeps })] : []),
  ]
  return <span className="cmp-tally">{said.join(' ')}</span>
}
