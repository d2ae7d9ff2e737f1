// What .dependency-cruiser.mjs says of the renderer, once more for the linter: the Svelte compiler drops imports of types
// before dependency-cruiser sees them, and an editor shows this one while one types.
const group = (regex: string, message: string) => ({ regex, message });

/** Options of ESLint's no-restricted-imports for the renderer. */
export const rendererImports = {
  patterns: [
    group('(^|/)src-(main|preload|sandbox)/', 'The renderer imports itself and src-shared only.'),
    group('(^|/)(tools|tests)/', 'What is shipped does not import what builds and tests it.'),
    group('^node:', 'The renderer has no machine: ask main through window.desk.'),
    group('^(electron|electron-.*|better-sqlite3|keytar|eventsource)$', 'This library belongs to main.'),
  ],
};
