import type { Language } from '../../src-shared/domain/settings.ts';
import type { SlipWords } from '../../src-shared/domain/slip-words.ts';
import { messagesFor } from '../messages/messages.ts';

/** What main needs to write a slip in this language. */
export function slipWords(language: Language): SlipWords {
  const { receipt, delivered, orders } = messagesFor(language);
  return {
    ...receipt.paperWords,
    secretNames: delivered.names,
    stages: orders.stages,
    itemStages: orders.itemStages,
  };
}
