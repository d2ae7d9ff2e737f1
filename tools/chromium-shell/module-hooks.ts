import { registerHooks } from 'node:module';
import type { ElectronSlice } from './electron-slice.ts';

const moduleAddress = 'chromium-shell:electron';
const holder = Symbol.for('chromium-shell.electron');

/** From now on `electron`, imported or required from anywhere, is `electron`. */
export function provideElectron(electron: ElectronSlice): void {
  Object.defineProperty(globalThis, holder, { value: electron });
  const names = Object.keys(electron);
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (specifier !== 'electron' && specifier !== 'electron/main') return nextResolve(specifier, context);
      const required = context.conditions.includes('require');
      return { url: `${moduleAddress}?${required ? 'commonjs' : 'module'}`, shortCircuit: true };
    },
    load(url, context, nextLoad) {
      if (!url.startsWith(moduleAddress)) return nextLoad(url, context);
      const required = url.endsWith('?commonjs');
      return {
        format: required ? 'commonjs' : 'module',
        source: required ? commonJsSource() : moduleSource(names),
        shortCircuit: true,
      };
    },
  });
}

const reading = `globalThis[Symbol.for(${JSON.stringify(Symbol.keyFor(holder))})]`;

function commonJsSource(): string {
  return `module.exports = ${reading};`;
}

function moduleSource(names: readonly string[]): string {
  return [
    `const electron = ${reading};`,
    'export default electron;',
    ...names.map((name) => `export const ${name} = electron.${name};`),
  ].join('\n');
}
