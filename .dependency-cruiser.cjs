/*
 * Which part may import which, and why. Lists are in order: what stands left is imported by what
 * stands right of it, never the other way round.
 */
const packages = ['catalogue', 'core', 'rules', 'exchange', 'cli']
const coreFolders = [
  'text',
  'workspace',
  'variants',
  'reading',
  'changes',
  'branching',
  'tracking',
  'organisation',
  'authority',
  'duties',
  'graph',
  'metrics',
  'archetypes',
  'comparison',
]
const ruleFolders = ['coverage', 'sourcing', 'authority', 'structure', 'group', 'people']
const editorFolders = ['state', 'commands', 'picture', '(views|inspector)', 'shell']

const test = '\\.(test|bench|e2e|example)\\.tsx?$|/e2e/'
/** Classes of records that refer to each other. */
const records =
  '^packages/core/src/organisation/(unit|scope|assignment|assignment-rows|contract|grant|organisation)\\.ts$'
const testing = '^packages/[^/]+/src/testing/'

/** One rule for each of `names` but the last: it imports nothing that stands right of it. */
function inOrder(prefix, folder, names, comment) {
  return names.slice(0, -1).map((name, index) => ({
    name: `${prefix}-${name.replace(/\W/g, '-')}`,
    severity: 'error',
    comment,
    from: { path: `${folder(name)}`, pathNot: [test, testing] },
    to: { path: names.slice(index + 1).map(folder) },
  }))
}

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Files in a circle cannot be read, tested or moved one by one.',
      from: { pathNot: records },
      to: { circular: true },
    },
    {
      name: 'no-circle-of-records',
      severity: 'error',
      comment:
        'Records know each other, so their classes name the types of one another; at run time none needs the other.',
      from: { path: records },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere here hides an arrow from all the other rules.',
      from: {},
      to: { couldNotResolve: true },
    },
    ...inOrder(
      'package-order',
      (name) => `^packages/${name}/`,
      packages,
      'Facts first, then the model, then what is asked of it, then who asks: a lower package can be used and understood without a higher one.',
    ),
    {
      name: 'nobody-imports-an-application',
      severity: 'error',
      comment: 'An application puts parts together; what others need of it belongs into a package.',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'the-editor-does-without-the-command-line',
      severity: 'error',
      comment: 'The command line reads files and arguments; in a browser there are neither.',
      from: { path: '^apps/[^/]+/src/' },
      to: { path: '^packages/(cli|tooling)/' },
    },
    {
      name: 'a-package-is-its-index',
      severity: 'error',
      comment: 'What index.ts does not publish may change without notice: import the package by its name.',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^(packages|apps)/[^/]+/src/',
        pathNot: [
          '^$1/$2/',
          '^packages/[^/]+/src/index\\.ts$',
          '^packages/catalogue/src/[^/]+(/index)?\\.ts$',
          '^packages/[^/]+/src/testing/(index|arbitrary)\\.ts$',
        ],
      },
    },
    {
      name: 'a-package-has-a-name',
      severity: 'error',
      comment: 'A path that climbs out of the package breaks as soon as a folder moves: import @taiseizu/… instead.',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^(packages|apps)/[^/]+/src/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'inside-nobody-imports-the-index',
      severity: 'error',
      comment: 'The index is the door for others; who comes through it from inside runs in a circle.',
      from: { path: '^packages/([^/]+)/src/', pathNot: [test, testing] },
      to: { path: '^packages/$1/src/index\\.ts$' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      comment: 'The builders make tiny organisations without asking whether they are valid; the product must ask.',
      from: { pathNot: [test, testing] },
      to: { path: testing },
    },
    {
      name: 'nobody-imports-a-test',
      severity: 'error',
      comment: 'A test that others lean on cannot be changed with what it tests.',
      from: {},
      to: { path: '\\.(test|bench|e2e)\\.tsx?$' },
    },
    ...inOrder(
      'core-order',
      (name) => `^packages/core/src/${name}/`,
      coreFolders,
      'The folders are the stages of the pipeline, from the file to what is known of the organisation: a stage knows only what came before it.',
    ),
    {
      name: 'core-folder-has-a-place',
      severity: 'error',
      comment: 'A folder of core that is not in the list above is checked by nobody: give it its place in the order.',
      from: {},
      to: { path: '^packages/core/src/[^/]+/', pathNot: `^packages/core/src/(${coreFolders.join('|')}|testing)/` },
    },
    {
      name: 'rules-stand-alone',
      severity: 'error',
      comment:
        'Each rule can be read, switched off and deleted by itself; what two families share belongs to core or the engine.',
      from: { path: `^packages/rules/src/(${ruleFolders.join('|')})/`, pathNot: test },
      to: { path: `^packages/rules/src/(${ruleFolders.join('|')})/`, pathNot: '^packages/rules/src/$1/' },
    },
    {
      name: 'the-engine-knows-no-rule',
      severity: 'error',
      comment: 'The engine works for any rule, also one that a user adds: the rules are handed to it.',
      from: { path: '^packages/rules/src/engine/', pathNot: test },
      to: { path: `^packages/rules/src/(${ruleFolders.join('|')})/` },
    },
    ...inOrder(
      'editor-order',
      (name) => `^apps/editor/src/${name}/`,
      editorFolders,
      'What is shown depends on what can be done, and that on what there is; so state is tested without commands, commands without a screen.',
    ),
    {
      name: 'nobody-imports-main',
      severity: 'error',
      comment: 'main puts the parts together; a part that knows main cannot be put together otherwise.',
      from: { path: '^apps/' },
      to: { path: '^apps/editor/src/main\\.tsx$' },
    },
    {
      name: 'views-stand-alone',
      severity: 'error',
      comment: 'A view can be added, loaded and deleted by itself; views meet in the selection, which is state.',
      from: { path: '^apps/editor/src/views/([^/]+)/', pathNot: test },
      to: { path: '^apps/editor/src/(views|inspector)/', pathNot: '^apps/editor/src/views/($1/|[^/]+$)' },
    },
    {
      name: 'the-inspector-knows-no-view',
      severity: 'error',
      comment: 'The inspector shows what is selected, wherever it was selected.',
      from: { path: '^apps/editor/src/inspector/', pathNot: test },
      to: { path: '^apps/editor/src/views/' },
    },
    {
      name: 'state-does-not-draw',
      severity: 'error',
      comment: 'State is tested in node, without a screen.',
      from: { path: '^apps/editor/src/state/', pathNot: test },
      to: { path: '^apps/editor/src/ui/' },
    },
    {
      name: 'ui-knows-no-state',
      severity: 'error',
      comment: 'Controls and tokens serve every view alike: what they show comes in as properties.',
      from: { path: '^apps/editor/src/ui/', pathNot: test },
      to: { path: '^apps/editor/src/(main\\.tsx$|shell/|views/|inspector/|commands/|state/|platform/)' },
    },
    {
      name: 'ui-knows-no-organisation',
      severity: 'error',
      comment: 'A control that knows units or duties is a view; only the type of a text in two languages is shared.',
      from: { path: '^apps/editor/src/ui/', pathNot: test },
      to: { path: '^packages/(core|rules|exchange)/' },
    },
    {
      name: 'ui-takes-types-of-the-catalogue-only',
      severity: 'error',
      comment: 'A control that knows units or duties is a view; only the type of a text in two languages is shared.',
      from: { path: '^apps/editor/src/ui/', pathNot: test },
      to: { path: '^packages/catalogue/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'main-hands-the-platform-in',
      severity: 'error',
      comment:
        'Storage, files and workers are handed in by main, so that tests hand in others; the rest knows their types only.',
      from: { path: '^apps/editor/src/', pathNot: ['^apps/editor/src/(main\\.tsx$|platform/)', test] },
      to: { path: '^apps/editor/src/platform/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-platform-does-not-draw',
      severity: 'error',
      comment: 'The platform keeps and fetches; what that means to a person is said above it.',
      from: { path: '^apps/editor/src/platform/', pathNot: test },
      to: { path: '^apps/editor/src/(main\\.tsx$|shell/|views/|inspector/|commands/|ui/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    moduleSystems: ['es6'],
    // Type-only imports are arrows too: whoever reads the one file must read the other.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
