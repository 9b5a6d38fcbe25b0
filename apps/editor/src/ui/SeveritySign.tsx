import type { Severity } from '@taiseizu/catalogue'

const forms = {
  error: 'M8 1.5 14 4.75v6.5L8 14.5 2 11.25v-6.5z',
  warning: 'M8 2 14.5 13.5h-13z',
  advice: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z',
} as const

/** The form of a severity: hexagon, triangle, dot. Form and colour say the same; the word stands beside it. */
export function SeveritySign({ severity, size = 14 }: { readonly severity: Severity; readonly size?: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 16 16" style={{ flex: 'none' }}>
      <path d={forms[severity]} fill={`var(--${severity})`} />
    </svg>
  )
}
