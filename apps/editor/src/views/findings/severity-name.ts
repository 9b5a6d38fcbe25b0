/** What a severity is called beside its sign. */
export const severityName = {
  error: 'findings.severityError',
  warning: 'findings.severityWarning',
  advice: 'findings.severityAdvice',
} as const
