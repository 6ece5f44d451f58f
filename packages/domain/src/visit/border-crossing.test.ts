import { describe, expect, it } from 'vitest';
import { plainDate } from '../law/plain-date.ts';
import { compareCrossing, isVisitors } from './border-crossing.ts';

const visitor = {
  nameLatin: 'YUSUPOVA DILNOZA',
  nameRussian: 'Юсупова Дильноза',
  birthDate: plainDate('1990-05-14'),
  passportNumber: 'FA1234567',
};

describe('whose crossing of the border it is', () => {
  it.each([
    // name                     born          passport      taken
    ['YUSUPOVA DILNOZA', '1990-05-14', 'FA1234567', true],
    ['Юсупова Дильноза', '1990-05-14', null, true],
    ['ЮСУПОВА ДИЛНОЗА', '1990-05-14', null, true],
    ['Yusupova Dilnozaxon', null, 'FA 1234567', true],
    ['Iusupova Dilnoza', null, 'FA1234567', true],
    ['YUSUPOVA DILNOZA', null, null, false],
    ['YUSUPOVA DILNOZA', '1991-05-14', null, false],
    ['KARIMOVA NARGIZA', '1990-05-14', null, false],
    ['SMITH JOHN', null, 'FA1234567', false],
    ['Юсупов Дилшод', '1990-05-14', 'FA7654321', false],
  ])('%s, born %s, passport %s: %s', (name, born, passportNumber, taken) => {
    const birthDate = born === null ? null : plainDate(born);
    expect(isVisitors(compareCrossing({ name, birthDate, passportNumber }, visitor))).toBe(taken);
  });
});
