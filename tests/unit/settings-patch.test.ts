import { expect, it } from 'vitest';
import { settingsPatchSchema } from '../../src-shared/domain/settings.ts';

it('a change of one setting says nothing of the others, so that none goes back to its default', () => {
  expect(settingsPatchSchema.parse({ payMarginMinutes: 5 })).toEqual({ payMarginMinutes: 5 });
});
