import type { DeliveredSecrets } from './stores.ts';

/**
 * What is kept of a line only grows: answers of the API name now more of it, now less. A secret keeps its first value, and
 * instructions give way only to others.
 */
export function mergeDelivered(kept: DeliveredSecrets | null, delivered: DeliveredSecrets): DeliveredSecrets {
  if (kept === null) return delivered;
  const added = delivered.secrets.filter(({ name }) => !kept.secrets.some((secret) => secret.name === name));
  return {
    secrets: [...kept.secrets, ...added],
    instructionsHtml: delivered.instructionsHtml ?? kept.instructionsHtml,
  };
}
