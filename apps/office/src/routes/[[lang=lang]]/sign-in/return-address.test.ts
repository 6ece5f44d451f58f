import { expect, test } from 'vitest';
import { returnAddress } from './return-address.ts';

test.each([
  ['/cases/0180d540-960c-40df-948a-4a813a7a4245', '/cases/0180d540-960c-40df-948a-4a813a7a4245'],
  ['/?view=list&status=submitted', '/?view=list&status=submitted'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/cases\r\nset-cookie: x=1', '/'],
  ['', '/'],
])('after signing in, ?next=%s leads to %s', (next, address) => {
  expect(returnAddress(new URL(`https://office.example/sign-in?next=${encodeURIComponent(next)}`))).toBe(address);
});
