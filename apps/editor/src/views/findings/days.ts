/** Days of the calendar as the file writes them: YYYY-MM-DD. */
export type DayFault = 'past' | 'invalid'

/** What is wrong with the last day of an exception; an empty one is none, and nothing is wrong with that. */
export function dayFault(day: string, today: string): DayFault | null {
  if (day === '') return null
  const read = new Date(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(read.valueOf()) || isoOf(read) !== day) return 'invalid'
  return day < today ? 'past' : null
}

/** The same day so many months later; the last of the month where it has no such day. */
export function dayAfter(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return isoOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))))
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10)
