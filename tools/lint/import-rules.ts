// A folder is a permission. Each rule has a tree that breaks it in tests/fixtures/import-rules/violations, by its name.
import type { DependencyType, ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

const packageFolder = (...names: readonly string[]) => `(^|/)node_modules/(${names.join('|')})/`;
const electronPlaces = '^(src-main/(electron/|index\\.ts$)|src-preload/)';
const pureLibraries = packageFolder(
  'zod',
  'big\\.js',
  '@scure/base',
  '@noble/hashes',
  '@noble/curves',
  'libphonenumber-js',
);
const mainLibraries = packageFolder(
  'electron',
  'electron-store',
  'electron-log',
  'electron-updater',
  'better-sqlite3',
  'keytar',
  '@github/keytar',
  'eventsource',
);
const typesOnly: DependencyType[] = ['type-only', 'type-import'];

/** Each kind of rule by itself: Omit on the union would keep only what all have. */
type WithoutSeverity<Rule> = Rule extends unknown ? Omit<Rule, 'severity'> : never;

const rules: readonly WithoutSeverity<IForbiddenRuleType>[] = [
  {
    name: 'electron-at-the-edge',
    comment: 'Only src-main/electron, src-main/index.ts and src-preload import electron. Services take a port instead.',
    from: { path: '^src-', pathNot: electronPlaces },
    to: { path: packageFolder('electron') },
  },
  {
    name: 'electron-types-in-tools',
    comment: 'Tools and tests run in plain Node, where importing electron starts a download: only `import type`.',
    from: { path: '^(tools|tests)/' },
    to: { path: packageFolder('electron'), dependencyTypesNot: typesOnly },
  },
  {
    name: 'keytar-in-keychain',
    comment: 'Only src-main/keychain.ts imports keytar; others take the secrets port.',
    from: { path: '^(src-|tools/)', pathNot: '^src-main/keychain\\.ts$' },
    to: { path: packageFolder('keytar', '@github/keytar') },
  },
  {
    name: 'sqlite-in-storage',
    comment: 'Only src-main/storage imports better-sqlite3; others take a store.',
    from: { path: '^(src-|tools/)', pathNot: '^src-main/storage/' },
    to: { path: packageFolder('better-sqlite3') },
  },
  {
    name: 'electron-store-at-the-edge',
    comment: 'Only src-main/electron imports electron-store; others take the settings port.',
    from: { path: '^(src-|tools/)', pathNot: '^src-main/electron/' },
    to: { path: packageFolder('electron-store') },
  },
  {
    name: 'shared-is-pure',
    comment: 'src-shared runs on both sides: no Node, no DOM, nothing of ours but itself, and pure libraries only.',
    from: { path: '^src-shared/' },
    to: { pathNot: ['^src-shared/', pureLibraries], couldNotResolve: false },
  },
  {
    name: 'renderer-has-no-machine',
    comment: 'src-renderer imports itself and src-shared; it asks main through window.desk for the rest.',
    from: { path: '^src-renderer/' },
    to: { pathNot: ['^src-renderer/', '^src-shared/', '(^|/)node_modules/'], couldNotResolve: false },
  },
  {
    name: 'renderer-has-no-main-libraries',
    comment: 'Libraries for network, disk and keychain belong to main.',
    from: { path: '^src-renderer/' },
    to: { path: mainLibraries },
  },
  {
    name: 'preload-is-thin',
    comment:
      'src-preload imports electron, the names that the build hands it (virtual:), types of src-shared and build-bridge.ts; ' +
      'the contract itself would bring zod with it.',
    from: { path: '^src-preload/' },
    to: {
      pathNot: ['^src-preload/', packageFolder('electron'), '^virtual:', '^src-shared/bridge/build-bridge\\.ts$'],
      dependencyTypesNot: typesOnly,
      couldNotResolve: false,
    },
  },
  {
    name: 'preload-knows-only-shared',
    comment: 'Not even types of other folders: the preload speaks the contract.',
    from: { path: '^src-preload/' },
    to: { path: '^(src-(main|renderer|sandbox)|tools|tests)/' },
  },
  {
    name: 'sandbox-stands-alone',
    comment: 'The simulator is the other side of the wire: what it shared with the client, no test could find wrong.',
    from: { path: '^src-sandbox/' },
    to: { path: '^src-(?!sandbox/)' },
  },
  {
    name: 'sandbox-through-the-root',
    comment: 'In the application only the composition root and practice mode know the simulator.',
    from: { path: '^src-', pathNot: '^src-(sandbox/|main/(app|practice)\\.ts$)' },
    to: { path: '^src-sandbox/', dependencyTypesNot: typesOnly },
  },
  {
    name: 'services-know-no-edge',
    comment: 'src-main outside electron/ and index.ts does not import src-main/electron: what it needs is a port.',
    from: { path: '^src-main/', pathNot: '^src-main/(electron/|index\\.ts$)' },
    to: { path: '^src-main/electron/' },
  },
  {
    name: 'main-shows-nothing',
    comment: 'src-main does not import the renderer or the preload: they meet over the bridge.',
    from: { path: '^src-main/' },
    to: { path: '^src-(renderer|preload)/' },
  },
  {
    name: 'product-knows-no-tests-or-tools',
    comment: 'What is shipped does not import what builds and tests it.',
    from: { path: '^src-' },
    to: { path: '^(tests|tools)/' },
  },
  {
    name: 'tools-know-no-tests',
    comment: 'Tools stand without the tests, but for the tour: it walks by their page objects.',
    from: { path: '^tools/', pathNot: '^tools/tour\\.ts$' },
    to: { path: '^tests/' },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one, or lack a third that both import.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment: 'An import that leads nowhere escapes every other rule.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
];

/** What no file may import; .dependency-cruiser.mjs hands it to dependency-cruiser. */
export const importRules: readonly IForbiddenRuleType[] = rules.map((rule) => ({ severity: 'error', ...rule }));

/** How the tree is read: imports of types count, and packages are looked at from outside. */
export const readingOptions: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
    mainFields: ['svelte', 'module', 'main', 'types', 'typings'],
    extensions: ['.ts', '.mjs', '.js', '.svelte', '.json', '.d.ts'],
  },
};
