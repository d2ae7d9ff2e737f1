/** Turns what a style sheet loads into imports, so that the fonts it names count as used. */
function importsOfStyles(styles) {
  const loaded = styles.matchAll(/@import\s+['"]([^'"]+)|url\(\s*['"]?([^'")]+)/g);
  return [...loaded].map(([, sheet, file]) => `import '${sheet ?? file ?? ''}';`).join('\n');
}

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'src-main/index.ts',
    'src-preload/*.ts',
    // Each window's document names its own.
    'src-renderer/{,display/,paper/,gallery/}main.ts',
    'src-sandbox/cli.ts',
    'tools/*.{ts,mjs}',
    'tools/bootstrap/shell-as-electron.mjs',
    'tools/check/vitest-reporter.ts',
    'tools/chromium-shell/run.ts',
    'tests/bench/*.ts',
    'tests/{fuzz,crash,chaos,soak,package}/run.ts',
    // Programs that the suites start as processes of their own.
    'tests/{chaos,soak}/*-process.ts',
    'tests/crash/sales/sale-process.ts',
    'playwright.config.ts',
    'tests/e2e/**/*.{spec,skip}.ts',
    'tests/independent-client/*.ts',
  ],
  project: ['src-*/**/*.{ts,svelte,css}', 'tools/**/*.{ts,mjs}', 'tests/**/*.ts', '*.{js,ts,mjs}'],
  ignore: ['tests/fixtures/import-rules/**'],
  // The types in a function's signature are exported for its readers, imported or not.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Programs that tools/check and tools/bootstrap start by their package's name.
  ignoreDependencies: ['electron-builder', 'svelte-check'],
  ignoreBinaries: ['dbus-send', 'gnome-keyring-daemon', 'mount', 'secret-tool', 'umount'],
  compilers: { css: importsOfStyles },
};
