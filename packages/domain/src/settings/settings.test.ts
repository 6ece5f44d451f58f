import { describe, expect, it } from 'vitest';
import { isValueOf, SettingName, settingOf } from './settings.ts';

describe.each(SettingName.options)('the setting %s', (name) => {
  it('begins within its own limits', () => {
    expect(isValueOf(name, settingOf(name).initial)).toBe(true);
  });

  it('takes whole numbers from the least to the most', () => {
    const { least, most } = settingOf(name);
    expect([least - 1, least, least + 0.5, most, most + 1, NaN].map((value) => isValueOf(name, value))).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});
