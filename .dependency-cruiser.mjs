import { importRules, readingOptions } from './tools/lint/import-rules.ts';

export default {
  forbidden: importRules,
  options: { ...readingOptions, exclude: { path: ['^tests/fixtures/', '^(out|dist)/'] } },
};
