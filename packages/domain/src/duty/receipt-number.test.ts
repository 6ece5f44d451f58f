import { describe, expect, it } from 'vitest';
import { numberKey } from './receipt-number.ts';

describe('numbers of receipts', () => {
  it.each([
    ['KB-00127', 'КВ 00127', 'the same letters of the other keyboard'],
    ['kb 0012/7', 'KB-00127', 'other spacing and case'],
    ['000451', '451', 'leading zeros'],
    ['№ 451', '451', 'a sign before it'],
  ])('%s and %s are one receipt: %s', (one, other) => {
    expect(numberKey(one)).toBe(numberKey(other));
  });

  it.each([
    ['1122', '12'],
    ['4510', '451'],
    ['A-451', 'B-451'],
    ['--', '---'],
  ])('%s and %s are two', (one, other) => {
    expect(numberKey(one)).not.toBe(numberKey(other));
  });
});
