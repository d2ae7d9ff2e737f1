/** One test that proves something: the file, and words of its name. */
export interface Proof {
  readonly file: string;
  readonly name: string;
}

/** One of the twenty items of Electron's own security checklist. */
export interface ChecklistItem {
  readonly item: string;
  readonly held: string;
  /** Where in the code. */
  readonly code: readonly string[];
  readonly proofs: readonly Proof[];
}

const policy = {
  file: 'tests/unit/electron/app-protocol.test.ts',
  name: 'sends the policy and its companions with every answer, refusals too',
};
const preferences = {
  file: 'tests/unit/electron/window-preferences.test.ts',
  name: 'of every window are the safe ones, and none is weakened',
};
const drill = { file: 'tests/e2e/drill.spec.ts', name: 'code of an attacker in the page' };
const lockdown = (name: string): Proof => ({ file: 'tests/unit/electron/lockdown.test.ts', name });

/** In the order of Electron's list. */
export const checklist: readonly ChecklistItem[] = [
  {
    item: 'Only load secure content',
    held: 'a window loads its one document through `app://` and nothing else; the page has no network at all',
    code: ['src-main/electron/app-address.ts', 'src-main/electron/lockdown.ts'],
    proofs: [lockdown('reaches nothing on the network'), drill],
  },
  {
    item: 'No Node.js integration for remote content',
    held: 'no page has Node, and none is remote',
    code: ['src-main/electron/window-preferences.ts'],
    proofs: [
      preferences,
      { file: 'tests/e2e/window.spec.ts', name: 'the page has window.desk and nothing else of the application' },
    ],
  },
  {
    item: 'Context isolation',
    held: 'in every window',
    code: ['src-main/electron/window-preferences.ts'],
    proofs: [preferences],
  },
  {
    item: 'Process sandboxing',
    held: 'for the whole application, before it is ready, and in every window',
    code: ['src-main/index.ts', 'src-main/electron/window-preferences.ts'],
    proofs: [preferences],
  },
  {
    item: 'Permission requests',
    held: 'all are refused, asked for or looked up',
    code: ['src-main/electron/lockdown.ts'],
    proofs: [lockdown('gets no permission and no device'), drill],
  },
  {
    item: 'Do not disable webSecurity',
    held: 'it is not',
    code: ['src-main/electron/window-preferences.ts'],
    proofs: [preferences],
  },
  {
    item: 'Content Security Policy',
    held: "`default-src 'none'`, `connect-src 'none'`, no workers, trusted types; sent with every answer of the scheme",
    code: ['src-main/electron/app-protocol.ts'],
    proofs: [policy, drill],
  },
  {
    item: 'Do not enable allowRunningInsecureContent',
    held: 'it is not',
    code: ['src-main/electron/window-preferences.ts'],
    proofs: [preferences],
  },
  {
    item: 'Do not enable experimental features',
    held: 'none is',
    code: ['src-main/electron/window-preferences.ts'],
    proofs: [preferences],
  },
  {
    item: 'Do not use enableBlinkFeatures',
    held: 'it is not used',
    code: ['src-main/electron/window-preferences.ts'],
    proofs: [preferences],
  },
  {
    item: 'No allowpopups for webviews',
    held: 'there are no webviews',
    code: ['src-main/electron/window-preferences.ts', 'src-main/electron/lockdown.ts'],
    proofs: [lockdown('has no frames inside, no redirects and no webviews')],
  },
  {
    item: 'Verify the options of webviews',
    held: 'none is ever attached',
    code: ['src-main/electron/lockdown.ts'],
    proofs: [lockdown('has no frames inside, no redirects and no webviews')],
  },
  {
    item: 'Limit navigation',
    held: 'a window goes to the document of its role alone; frames and redirects never',
    code: ['src-main/electron/lockdown.ts', 'src-main/electron/app-address.ts'],
    proofs: [
      lockdown('goes nowhere but to the document of its role'),
      { file: 'tests/e2e/window.spec.ts', name: 'the window goes nowhere and opens nothing' },
    ],
  },
  {
    item: 'Limit new windows',
    held: 'a page opens none; main makes its own',
    code: ['src-main/electron/lockdown.ts'],
    proofs: [lockdown('opens no other window'), drill],
  },
  {
    item: 'No shell.openExternal with untrusted content',
    held: 'nothing is ever handed to the system to open',
    code: ['src-main/'],
    proofs: [
      {
        file: 'tests/unit/electron/window-preferences.test.ts',
        name: 'no code of ours hands anything to the system to open',
      },
    ],
  },
  {
    item: 'A current version of Electron',
    held: 'an exact version, so that a newer one is taken on purpose; whether it is current is looked at before a release',
    code: ['package.json'],
    proofs: [{ file: 'tests/unit/tools/supply-chain.test.ts', name: 'versions are exact' }],
  },
  {
    item: 'Validate the sender of all IPC messages',
    held: 'top frame, our origin, a window of ours, its role, the schema; once, for all calls',
    code: ['src-main/electron/registrar.ts', 'src-main/bridge/dispatch.ts'],
    proofs: [
      {
        file: 'tests/unit/electron/registrar.test.ts',
        name: 'turns contents away that are not those of a window of ours',
      },
      { file: 'tests/unit/fuzz/bridge.test.ts', name: 'gets declared refusals for every call' },
    ],
  },
  {
    item: 'A custom protocol in place of file://',
    held: '`app://`, plain paths below the built renderer alone; the fuse takes the privileges of `file://` away',
    code: ['src-main/electron/app-protocol.ts', 'electron-builder.yml'],
    proofs: [
      policy,
      { file: 'tests/unit/electron/app-protocol.test.ts', name: 'takes no other method than GET and HEAD' },
    ],
  },
  {
    item: 'Fuses',
    held: 'every one is set by name, and read back from each program that is made',
    code: ['electron-builder.yml', 'tools/package/fuses.ts'],
    proofs: [
      { file: 'tests/package/run.ts', name: 'a package holds what it should and nothing else, with all fuses set' },
      {
        file: 'tests/unit/tools/package.test.ts',
        name: 'that are new in Electron, or missing, have to be decided about',
      },
    ],
  },
  {
    item: 'No Electron API for untrusted content',
    held: 'the page gets payloads by name, never an event or a way to send',
    code: ['src-preload/'],
    proofs: [
      { file: 'tests/unit/electron/preload-bundle.test.ts', name: 'require nothing but electron' },
      { file: 'tests/e2e/window.spec.ts', name: 'the page has window.desk and nothing else of the application' },
    ],
  },
];

/** The table of SECURITY.md. */
export function checklistTable(items: readonly ChecklistItem[]): string {
  const rows = items.map(({ item, held, code, proofs }, index) => {
    const files = [...new Set(proofs.map(({ file }) => `\`${file}\``))];
    return `| ${index + 1} | ${item} | ${held} | ${code.map((place) => `\`${place}\``).join(', ')} | ${files.join(', ')} |`;
  });
  return ['| | item | what holds | code | proof |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** What of a list is not true of these files, in words: a file or a test that is not there. */
export function checklistProblems(
  items: readonly ChecklistItem[],
  read: (file: string) => string | null,
): readonly string[] {
  return items.flatMap(({ item, code, proofs }) => [
    ...code.filter((place) => read(place) === null).map((place) => `${item}: there is no ${place}`),
    ...(proofs.length === 0 ? [`${item}: nothing proves it`] : []),
    ...proofs.flatMap(({ file, name }) => {
      const text = read(file);
      if (text === null) return [`${item}: there is no ${file}`];
      return hasTest(text, name) ? [] : [`${item}: ${file} has no test “${name}”`];
    }),
  ]);
}

/** Whether a test that is not left out begins with these words. */
function hasTest(text: string, name: string): boolean {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (
    new RegExp(`^\\s*(?:it|test)\\(\\s*(['"\`])${words}`, 'm').test(text) ||
    new RegExp(`^\\s*(?:\\{ )?name: (['"])${words}`, 'm').test(text)
  );
}

const begin = '<!-- checklist: made by node tools/security-checklist.ts -->';
const end = '<!-- end of the checklist -->';

/** SECURITY.md with its table as it is now. Throws where its place is not marked. */
export function withChecklist(document: string, table: string): string {
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('SECURITY.md has no place for the checklist');
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}
