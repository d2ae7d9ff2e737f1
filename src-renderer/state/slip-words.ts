import type { Language } from '../../src-shared/domain/settings.ts';
import type { SlipWords } from '../../src-shared/domain/slip-words.ts';
import { loadMessages, type Messages } from '../messages/messages.ts';

/** What main needs to write a slip in this language. */
export async function slipWords(language: Language): Promise<SlipWords> {
  return slipWordsOf(await loadMessages(language));
}

/** What main needs to write a slip with these texts. */
export function slipWordsOf({ receipt, delivered, orders }: Messages): SlipWords {
  return {
    ...receipt.paperWords,
    secretNames: delivered.names,
    stages: orders.stages,
    itemStages: orders.itemStages,
  };
}
