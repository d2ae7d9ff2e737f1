import { expect, it } from 'vitest';
import { createSettings } from '../../src-main/settings.ts';
import { defaultSettings, settingsPatchSchema, type SettingsPatch } from '../../src-shared/domain/settings.ts';
import { ok } from '../../src-shared/result.ts';

it('a change of one setting says nothing of the others, so that none goes back to its default', () => {
  expect(settingsPatchSchema.parse({ payMarginMinutes: 5 })).toEqual({ payMarginMinutes: 5 });
});

it('a price tolerance that is no decimal is refused like any other bad input', () => {
  for (const priceTolerancePercent of ['', 'x', '1e9', ' 1', 'NaN'])
    expect(settingsPatchSchema.safeParse({ priceTolerancePercent }).success).toBe(false);
});

it('a setting that was said to be undefined stays as it is', () => {
  const desk = createSettings(
    { read: () => ({ settings: defaultSettings('en'), reset: false }), write: () => ok(undefined) },
    () => undefined,
  );
  // As it comes out of a copy between processes.
  const patch = { shopFooter: undefined, payMarginMinutes: 5 } as unknown as SettingsPatch;
  expect(desk.change(patch)).toEqual(ok({ ...defaultSettings('en'), payMarginMinutes: 5 }));
});
