/**
 * What holds for every record of every topic: both languages, a source, figures that exist, ids that are unique.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as archetypeKnowledge from './archetype-knowledge'
import * as authorityRules from './authority-rules'
import * as communication from './communication'
import * as criticalInfrastructure from './critical-infrastructure'
import * as csf from './csf'
import * as directions from './directions'
import * as factors from './factors'
import * as glossary from './glossary'
import * as index from './index'
import * as industryExamples from './industry-examples'
import * as isoMapping from './iso-mapping'
import * as maturity from './maturity'
import * as outsourcingRules from './outsourcing-rules'
import * as people from './people'
import * as qualifications from './qualifications'
import * as skills from './skills'
import { documents } from './source'
import * as steps from './steps'
import * as supervision from './supervision'
import * as survey from './survey'
import * as terms from './terms'

const topics: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '.': index,
  './archetype-knowledge': archetypeKnowledge,
  './authority-rules': authorityRules,
  './communication': communication,
  './critical-infrastructure': criticalInfrastructure,
  './csf': csf,
  './directions': directions,
  './factors': factors,
  './glossary': glossary,
  './industry-examples': industryExamples,
  './iso-mapping': isoMapping,
  './maturity': maturity,
  './outsourcing-rules': outsourcingRules,
  './people': people,
  './qualifications': qualifications,
  './skills': skills,
  './steps': steps,
  './supervision': supervision,
  './survey': survey,
}

/** The words by which the product itself sorts and names things; no document is their source. */
const ownWords = new Set([
  ...Object.keys(terms),
  'documents',
  'authorityTopics',
  'authoritySubjects',
  'glossaryTopics',
  'surveyTopics',
  'surveyKinds',
  'surveyUses',
])

type Node = Readonly<Record<string, unknown>>

interface Visit {
  readonly topic: string
  /** The name under which it is exported. */
  readonly name: string
  readonly path: string
  readonly node: Node
  readonly parents: readonly Node[]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every object of a topic's data, with where it is and what it lies in. */
function* visits(
  topic: string,
  name: string,
  value: unknown,
  path = name,
  parents: readonly Node[] = [],
): Generator<Visit> {
  if (!isNode(value)) return
  yield { topic, name, path, node: value, parents }
  for (const [key, child] of Object.entries(value))
    yield* visits(topic, name, child, `${path}/${key}`, [...parents, value])
}

const records = Object.entries(topics).flatMap(([topic, module]) =>
  Object.entries(module).flatMap(([name, value]) => [...visits(topic, name, value)]),
)

const isText = (node: Node): boolean => 'ja' in node || 'en' in node

test('the topics are the entries of the package', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({
    exports: Object.fromEntries(Object.keys(topics).map((topic) => [topic, expect.any(String)])),
  })
  expect(isNode(manifest) && isNode(manifest['exports']) ? Object.keys(manifest['exports']) : []).toEqual(
    Object.keys(topics),
  )
})

test.each(Object.keys(topics))('%s says everything in Japanese and in English', (topic) => {
  const texts = records.filter((record) => record.topic === topic && isText(record.node))
  expect(texts.length).toBeGreaterThan(4)
  const wanting = texts.filter(({ node: { ja, en, ...rest } }) => {
    const filled = [ja, en].every((text) => typeof text === 'string' && text.trim() !== '' && text.trim() === text)
    return !filled || Object.keys(rest).length > 0
  })
  expect(wanting).toEqual([])
})

test('no English text is left in Japanese, but for words that the documents print', () => {
  const inJapanese = records.filter(({ node: { en } }) => {
    if (typeof en !== 'string') return false
    return /[\u3040-\u30ff\u4e00-\u9fff]/u.test(en.replaceAll(/「[^」]*」|\([^)]*[\u4e00-\u9fff][^)]*\)/gu, ''))
  })
  expect(inJapanese.map(({ node }) => node['en'])).toEqual([])
})

test('everything that is said has a source, of its own or of what it lies in', () => {
  const hasSource = (node: Node): boolean => ['source', 'sources', 'document'].some((key) => key in node)
  const sourceless = records.filter(
    ({ name, node, parents }) => isText(node) && !ownWords.has(name) && !parents.some(hasSource),
  )
  expect(sourceless.map(({ path }) => path)).toEqual([])
})

test('the figures cited are those of the guide, 1 to 24', () => {
  const cited = records.filter(({ node }) => 'figures' in node && 'document' in node)
  expect(cited.length).toBeGreaterThan(500)
  for (const { node } of cited) {
    expect(node['document']).toBe('G')
    for (const number of node['figures'] as readonly number[]) {
      expect(Number.isInteger(number) && number >= 1 && number <= 24).toBe(true)
    }
  }
})

test('the documents cited are known', () => {
  const known = new Set<unknown>(documents.map(({ id }) => id))
  expect(records.filter(({ node }) => 'document' in node && !known.has(node['document']))).toEqual([])
})

test('a reason for an inference is given only where there is one', () => {
  expect(records.filter(({ node }) => 'why' in node && node['inferred'] !== true)).toEqual([])
})

test('ids are unique in their list', () => {
  const lists = records.filter(
    ({ node }) => Array.isArray(node) && node.length > 0 && isNode(node[0]) && 'id' in node[0],
  )
  expect(lists.length).toBeGreaterThan(100)
  for (const { path, node } of lists) {
    const ids = Object.values(node).map((record) => (isNode(record) ? record['id'] : undefined))
    expect([path, new Set(ids).size]).toEqual([path, ids.length])
  }
})

/** The modules that a module loads, itself included: type-only imports load nothing. */
const loaded = (file: string, known = new Set<string>()): ReadonlySet<string> => {
  if (known.has(file)) return known
  known.add(file)
  const text = readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8')
  for (const [, path = ''] of text.matchAll(/^(?:import|export) \{[^}]*\} from '\.\/([^']+)'/gmu)) loaded(path, known)
  return known
}

test('the main entry loads the core topics and none of the heavy ones', () => {
  expect([...loaded('index')].toSorted()).toEqual([
    'archetypes',
    'collaborations',
    'fields',
    'index',
    'industries',
    'responsible-units',
    'sirts',
    'source',
    'sourcing',
    'task-model',
    'tasks',
    'terms',
    'text',
  ])
})
