import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfLetters, mixedWords } from '../law/testing/letters.ts';
import { languages } from '../law/text.ts';
import { officeDetails } from './directory.ts';
import { officeNames } from './names.ts';
import { departments, findOffice, getOffice, officeAddress, offices, officesFor, searchOffices } from './offices.ts';
import { timeZoneOf } from './time-zone.ts';

describe('the directory (Annex 1)', () => {
  it('has 16 departments and 206 subdivisions, 205 of them in the Kazakh text', () => {
    expect(departments).toHaveLength(16);
    expect(offices).toHaveLength(222);
    expect(offices.filter(({ kind, onlyInRussian }) => kind !== 'department' && !onlyInRussian)).toHaveLength(205);
    expect(departments.map(({ id }) => officesFor(id).filter((office) => !office.onlyInRussian).length)).toEqual([
      3, 18, 7, 13, 19, 8, 19, 11, 13, 17, 8, 20, 7, 13, 14, 15,
    ]);
  });

  it('tells the same offices by name and in detail, in the same order', () => {
    expect(officeDetails.map(({ id }) => id)).toEqual(officeNames.map(({ id }) => id));
    expect(new Set(officeNames.map(({ id }) => id)).size).toBe(222);
    expect(new Set(officeNames.map(({ annexNumber }) => annexNumber)).size).toBe(222);
  });

  it.each(offices.map((office) => [office.annexNumber, office] as const))('%s speaks three languages', (_, office) => {
    expect(faultsOfLetters(office.name)).toEqual([]);
    expect(mixedWords(office.address.kk)).toEqual([]);
    expect(mixedWords(office.address.ru)).toEqual([]);
    for (const language of languages) expect(officeAddress(office, language)).not.toBe('');
    expect(officeAddress(office, 'en')).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(getOffice(office.departmentId).kind).toBe('department');
    if (office.kind === 'department') expect(office.region && faultsOfLetters(office.region)).toEqual([]);
    expect(office.migrationPolicePhones.length).toBeGreaterThan(0);
  });

  it('finds an office by its id and refuses another', () => {
    expect(getOffice('astana/esil-district').name.kk).toBe('«Есіл» ауданының Ішкі істер басқармасы');
    expect(findOffice('astana/no-such')).toBeUndefined();
    expect(() => getOffice('astana/no-such')).toThrow(RangeError);
    expect(() => officesFor('astana/esil-district')).toThrow(RangeError);
  });

  it('has a clock for every department that the machine knows', () => {
    for (const department of departments) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: timeZoneOf(department) })).not.toThrow();
    }
    expect(timeZoneOf(getOffice('mangystau-region/aktau'))).toBe('Asia/Aqtau');
    expect(timeZoneOf(getOffice('astana'))).toBe('Asia/Almaty');
  });
});

describe('the search', () => {
  it.each([
    ['Шымкент', 'south-kazakhstan-region/shymkent'],
    ['shymkent', 'south-kazakhstan-region/shymkent'],
    ['бостандық', 'almaty/bostandyk-district'],
    ['Бостандык Алматы', 'almaty/bostandyk-district'],
    ['bostandyk', 'almaty/bostandyk-district'],
    ['ЕСІЛ астана', 'astana/esil-district'],
    ['Кокшет', 'akmola-region/kokshetau'],
    ['Бурабай', 'akmola-region/burabay-district'],
    ['жітіқара', 'kostanay-region/zhitikara-city-and-district'],
  ])('%s finds %s', (query, id) => {
    expect(searchOffices(query).map((office) => office.id)).toContain(id);
  });

  it.each(['', '   ', '—', 'no such place'])('"%s" finds nothing', (query) => {
    expect(searchOffices(query)).toEqual([]);
  });

  it('finds every office by its own name in every language', () => {
    for (const office of offices) {
      for (const language of languages) expect(searchOffices(office.name[language])).toContain(office);
    }
  });

  it('bears any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (query) => {
        expect(searchOffices(query).length).toBeLessThanOrEqual(222);
      }),
      { numRuns: 50 },
    );
  });
});
