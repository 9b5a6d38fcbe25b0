import type { Severity } from '@taiseizu/catalogue'
import { positionIn, positionOfRecord, textIn } from '@taiseizu/core'
import { type Finding, type Report, type Subject, evidenceOf, messageOf, rules, sourceOf } from '@taiseizu/rules'
import type { World } from '../command'
import type { Input } from '../input'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
}

/** SARIF 2.1.0, for code scanning: each finding at the record of the file that it is about. */
export function findingsAsSarif(report: Report, { file, source }: Input, { language }: World): string {
  const { design, findings } = report
  const { variants, exceptions = [] } = design.workspace
  const whole = ['variants', variants.indexOf(design.variant.record)]
  const place = (subjects: readonly Subject[]) => {
    for (const subject of subjects) {
      if (subject.type === 'exception') return positionIn(source, ['exceptions', exceptions.indexOf(subject.record)])
      const record = recordOf(subject)
      const position =
        record && positionOfRecord(source, design.workspace, design.variant, record.collection, record.identity)
      if (position !== undefined) return position
    }
    // What no record stands for, as a field or the enterprise, is a matter of the variant.
    return positionIn(source, whole)
  }
  const result = (finding: Finding) => {
    const { line, column } = place(finding.found.subjects)
    const { exception } = finding
    return {
      ruleId: finding.rule.id,
      ruleIndex: rules.indexOf(finding.rule),
      level: levels[finding.severity],
      message: {
        text: [messageOf(finding, language), ...evidenceOf(finding, language).map(({ text }) => `- ${text}`)].join(
          '\n',
        ),
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: file === '-' ? 'stdin' : uriOf(file) },
            region: { startLine: line, startColumn: column },
          },
          ...(finding.found.subjects.length === 0
            ? {}
            : {
                logicalLocations: finding.found.subjects.map(({ type, id }) => ({
                  name: id,
                  kind: type,
                  fullyQualifiedName: `${type}/${id}`,
                })),
              }),
        },
      ],
      partialFingerprints: { 'taiseizuKey/v1': finding.key },
      ...(exception === null
        ? {}
        : {
            suppressions: [{ kind: 'external', status: 'accepted', justification: textIn(exception.reason, language) }],
          }),
    }
  }
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Taiseizu',
              rules: rules.map((rule) => ({
                id: rule.id,
                shortDescription: { text: rule.title[language] },
                fullDescription: { text: rule.why[language] },
                help: { text: sourceOf({ rule }, language) },
                defaultConfiguration: { level: levels[rule.severity] },
              })),
            },
          },
          language,
          columnKind: 'utf16CodeUnits',
          results: findings.map(result),
        },
      ],
    },
    null,
    2,
  )
}

/** The record of the file that a subject stands for, if it is one. */
function recordOf(subject: Subject) {
  const { id } = subject
  switch (subject.type) {
    case 'unit':
      return { collection: 'units', identity: id } as const
    case 'scope':
      return subject.isEnterprise ? undefined : ({ collection: 'scopes', identity: id } as const)
    case 'task':
      return subject.isOwn ? ({ collection: 'tasks', identity: id } as const) : undefined
    case 'duty':
      return subject.scope.isEnterprise ? undefined : ({ collection: 'scopes', identity: subject.scope.id } as const)
    case 'assignment':
      return { collection: 'assignments', identity: id } as const
    case 'contract':
      return { collection: 'contracts', identity: id } as const
    case 'grant':
      return { collection: 'authority', identity: id } as const
    case 'link':
      return { collection: 'links', identity: id } as const
    case 'exclusion':
      return { collection: 'exclusions', identity: id } as const
    case 'post':
      return { collection: 'posts', identity: id } as const
    case 'record':
      return { collection: subject.misaimed.collection, identity: subject.misaimed.identity } as const
    default:
      return undefined
  }
}

/** A path as a reference: whoever reads it takes `#`, `?` and `:` for signs of their own. A `./` says nothing. */
const uriOf = (file: string): string =>
  file
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
