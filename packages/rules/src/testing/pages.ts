/** The page of each rule, made from the rule and its examples: nothing on it is written by hand. */
import { type Language, idsOf, languages, severities } from '@taiseizu/catalogue'
import { designOf, formatWorkspace } from '@taiseizu/core'
import { workspaceOf } from '@taiseizu/core/testing'
import { evidenceOf, fixesOf, messageOf, sourceOf } from '../engine/findings'
import type { Rule } from '../engine/rule'
import { rules } from '../rules'
import type { RuleExample } from './example'
import { findingsOf } from './findings-of'

const modules = import.meta.glob<{ readonly example?: RuleExample }>('../*/*.example.ts', { eager: true })

/** The example that lies beside a rule. */
export const exampleOf = (rule: Rule): RuleExample | undefined =>
  Object.entries(modules).find(([path]) => path.includes(`/${rule.id.toLowerCase()}-`))?.[1].example

const words = {
  severity: { ja: '重大度', en: 'Severity' },
  source: { ja: '出典', en: 'Source' },
  subjects: { ja: '対象', en: 'Made for each' },
  whole: { ja: '案全体', en: 'variant' },
  why: { ja: 'なぜ問題か', en: 'Why it matters' },
  says: { ja: '指摘の文', en: 'What it says' },
  bad: { ja: '指摘がある例', en: 'An example where it is found' },
  good: { ja: '指摘がない例', en: 'The same without the fault' },
  finding: { ja: '指摘', en: 'Finding' },
  evidence: { ja: '根拠', en: 'Evidence' },
  fixes: { ja: '直し方', en: 'Ways to mend it' },
  rules: { ja: '規則の一覧', en: 'The rules' },
} as const

/** The page of a rule, in Japanese and then in English. */
function pageOf(rule: Rule, example: RuleExample): string {
  const sections = languages.map((language) => section(rule, example, language))
  return `<!-- Made by node packages/rules/write-pages.mjs -->\n\n# ${rule.id} ${rule.title.ja} / ${rule.title.en}\n\n${sections.join('\n\n---\n\n')}\n`
}

function section(rule: Rule, { bad, good, around, variant = 'as-is' }: RuleExample, language: Language): string {
  const say = (word: keyof typeof words) => words[word][language]
  const workspace = workspaceOf(bad, around)
  const design = designOf(workspace, variant)
  const findings = findingsOf(rule, design)
  const severity = severities.find(({ id }) => id === rule.severity)?.name[language] ?? rule.severity
  const messages = [rule.text, ...Object.values(rule.texts)].map(
    (text) => `- ${text[language].replaceAll(/\{(\w+)\}/gu, '*$1*')}`,
  )
  const found = findings.slice(0, 3).flatMap((finding) => {
    const fixes = fixesOf(finding, design, language)
    return [
      `**${say('finding')}**: ${messageOf(finding, language)} \`${finding.key}\``,
      `**${say('evidence')}**:\n\n${evidenceOf(finding, language)
        .map(({ text }) => `- ${text}`)
        .join('\n')}`,
      ...(fixes.length === 0 ? [] : [`**${say('fixes')}**:\n\n${fixes.map(({ label }) => `- ${label}`).join('\n')}`]),
    ]
  })
  return [
    `## ${rule.title[language]}`,
    `| ${say('severity')} | ${say('subjects')} | ${say('source')} |\n|---|---|---|\n| ${severity} | ${[rule.per, ...(rule.or === undefined ? [] : [rule.or])].map((types) => types.join(', ')).join(' / ') || say('whole')} | ${sourceOf({ rule }, language)} |`,
    `### ${say('why')}\n\n${rule.why[language]}`,
    `### ${say('says')}\n\n${messages.join('\n')}`,
    `### ${say('bad')}\n\n${block(formatWorkspace(workspace, 'yaml'))}`,
    ...found,
    `### ${say('good')}\n\n${block(formatWorkspace(workspaceOf(good, around), 'yaml'))}`,
  ].join('\n\n')
}

const block = (yaml: string): string => `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``

/** The list of all rules with what each is about. */
function indexPage(): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.title.ja} | ${rule.title.en} | ${sourceOf({ rule }, 'ja')} |`,
  )
  const head = `| id | ${idsOf(severities).join(' / ')} | ${words.rules.ja} | ${words.rules.en} | ${words.source.ja} |`
  return `<!-- Made by node packages/rules/write-pages.mjs -->\n\n# ${words.rules.ja} / ${words.rules.en}\n\n${head}\n|---|---|---|---|---|\n${rows.join('\n')}\n`
}

/** All pages by file name, for the script that writes them and the test that compares them. */
export const pages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', indexPage()],
    ...rules.flatMap((rule) => {
      const example = exampleOf(rule)
      return example === undefined ? [] : [[`${rule.id}.md`, pageOf(rule, example)] as const]
    }),
  ])
