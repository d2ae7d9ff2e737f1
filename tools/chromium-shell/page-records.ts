import type { Page } from 'playwright';

/** Something that a page should never do, kept for whoever drives it. */
export interface PageRecord {
  readonly kind: 'console-error' | 'csp-violation' | 'foreign-request';
  /** The console's words, or the address that was asked for. */
  readonly text: string;
}

/** Reports what a page says on its console as an error, and each refusal of its content security policy, once. */
export function watchPage(page: Page, record: (record: PageRecord) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') record(recordOf(message.text()));
  });
  page.on('pageerror', (error) => record({ kind: 'console-error', text: String(error) }));
}

function recordOf(text: string): PageRecord {
  return { kind: /content security policy/i.test(text) ? 'csp-violation' : 'console-error', text };
}
