import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../law/text.ts';
import { competentOffices } from './competent-office.ts';
import { printedOtherwise, saidOtherwiseInRussian } from './differences.ts';
import { geoNamesCredit, kilometresBetween, nearestOffices } from './nearest.ts';
import { getOffice, offices } from './offices.ts';

const idsOf = (place: string) => competentOffices(place).value.map(({ office }) => office.id);

describe('the office of a place of stay (clause 13)', () => {
  it.each([
    ['Шымкент', ['south-kazakhstan-region/shymkent']],
    ['г. Шымкент', ['south-kazakhstan-region/shymkent']],
    ['в Шымкенте', ['south-kazakhstan-region/shymkent']],
    ['Shymkent', ['south-kazakhstan-region/shymkent']],
    ['Шымкентте', ['south-kazakhstan-region/shymkent']],
    ['Бостандыкский район', ['almaty/bostandyk-district']],
    ['Бостандық ауданы', ['almaty/bostandyk-district']],
    ['Bostandyk district', ['almaty/bostandyk-district']],
    ['Кокшетау', ['akmola-region/kokshetau']],
    ['Көкшетау қаласы', ['akmola-region/kokshetau']],
    ['Бурабай', ['akmola-region/burabay-district']],
    ['Целиноградский район', ['akmola-region/tselinograd-district']],
    // One name, two districts: the region tells them apart.
    ['Аксуский район Алматинской области', ['almaty-region/aksu-district']],
  ])('%s: %j', (place, expected) => {
    expect(idsOf(place)).toEqual(expected);
  });

  it.each([
    ['Астана', ['astana/almaty-district', 'astana/esil-district', 'astana/saryarka-district']],
    [
      'Есильский район',
      ['akmola-region/esil-district', 'astana/esil-district', 'north-kazakhstan-region/esil-district'],
    ],
  ])('%s has several offices: all are offered', (place, expected) => {
    expect(idsOf(place).toSorted()).toEqual(expect.arrayContaining(expected));
  });

  it('puts the offices of the name before those whose address or region has it', () => {
    const ways = competentOffices('Алматы').value.map(({ by }) => by);
    expect(ways[0]).toBe('name');
    expect(ways).toEqual(
      ways.toSorted((a, b) => ['name', 'address', 'region'].indexOf(a) - ['name', 'address', 'region'].indexOf(b)),
    );
    expect(idsOf('Алматы')).toContain('almaty/medeu-district');
  });

  it.each(['', '   ', 'Атлантида', 'район', 'Казахстан'])('"%s" finds nothing, and says so', (place) => {
    expect(idsOf(place)).toEqual([]);
    expect(competentOffices(place).because[0]).toMatchObject({
      rule: 'office-of-place-of-stay',
      law: { clause: '13' },
    });
  });

  it('finds every subdivision by its own name in every language', () => {
    for (const office of offices.filter(({ kind }) => kind !== 'department')) {
      for (const language of languages)
        expect(idsOf(office.name[language]), office.name[language]).toContain(office.id);
    }
  });

  it('bears any text, and never names a department that has subdivisions', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (place) => {
        for (const { office } of competentOffices(place).value) expect(office.kind).not.toBe('department');
      }),
      { numRuns: 50 },
    );
  });
});

describe('the nearest offices', () => {
  it.each([
    // lat, lon, kilometres between two towns as measured on a map
    ['Astana and Almaty', 51.1801, 71.446, 43.25249, 76.9115, 974],
    ['a point and itself', 51.1801, 71.446, 51.1801, 71.446, 0],
    ['two poles', 90, 0, -90, 0, 20_015],
    ['across the date line', 0, 179.5, 0, -179.5, 111],
  ])('%s', (_, lat, lon, otherLat, otherLon, kilometres) => {
    const [a, b] = [
      { lat, lon },
      { lat: otherLat, lon: otherLon },
    ];
    expect(Math.abs(kilometresBetween(a, b) - kilometres)).toBeLessThan(kilometres * 0.005 + 1);
    expect(kilometresBetween(b, a)).toBeCloseTo(kilometresBetween(a, b), 9);
  });

  it('are measured as the law of cosines measures them', () => {
    const point = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const radians = (degrees: number) => (degrees * Math.PI) / 180;
    fc.assert(
      fc.property(point, point, (a, b) => {
        const cosine =
          Math.sin(radians(a.lat)) * Math.sin(radians(b.lat)) +
          Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.cos(radians(a.lon - b.lon));
        const byCosines = 6371.0088 * Math.acos(Math.max(-1, Math.min(1, cosine)));
        expect(Math.abs(kilometresBetween(a, b) - byCosines)).toBeLessThan(1);
      }),
    );
  });

  it('come in order of distance, those of one town in the order of Annex 1', () => {
    const near = nearestOffices({ lat: 51.1801, lon: 71.44598 }, 10);
    expect(near).toHaveLength(10);
    expect(near.slice(0, 4).map(({ office }) => office.id)).toEqual([
      'astana',
      'astana/almaty-district',
      'astana/saryarka-district',
      'astana/esil-district',
    ]);
    expect(near.map(({ kilometres }) => kilometres)).toEqual(
      near.map(({ kilometres }) => kilometres).toSorted((a, b) => a - b),
    );
    expect(nearestOffices({ lat: 42.3, lon: 69.6 })).toHaveLength(5);
    expect(nearestOffices({ lat: 42.3, lon: 69.6 }).map(({ office }) => office.id)).toContain(
      'south-kazakhstan-region/shymkent',
    );
  });

  it('leave out those whose town is not located', () => {
    const all = nearestOffices({ lat: 48, lon: 67 }, 1000);
    expect(all).toHaveLength(213);
    expect(all.every(({ office }) => office.location !== undefined)).toBe(true);
  });

  it.each([
    [91, 0],
    [0, 181],
    [Number.NaN, 0],
  ])('refuse the point %d, %d', (lat, lon) => {
    expect(() => nearestOffices({ lat, lon })).toThrow(RangeError);
  });

  it('are credited to GeoNames', () => {
    for (const language of languages) expect(geoNamesCredit[language]).toContain('GeoNames, CC BY 4.0');
  });
});

describe('what Annex 1 prints', () => {
  it('had Latin letters inside Kazakh words in 190 rows', () => {
    const rows = printedOtherwise();
    expect(new Set(rows.map(({ office }) => office.id)).size).toBe(190);
    expect(rows.filter(({ value }) => /[a-zA-Z]/.test(String(value))).length).toBeGreaterThan(180);
  });

  it('says something else in Russian in 43 rows', () => {
    const rows = saidOtherwiseInRussian();
    expect(new Set(rows.map(({ office }) => office.id)).size).toBe(43);
    const astana = rows.find(({ office }) => office.id === 'astana');
    expect(astana).toMatchObject({ field: 'migrationPolicePhones', value: ['71-60-81', '71-60-82'] });
    expect(getOffice('astana').migrationPolicePhones).toEqual(['71-61-70', '71-60-18', '71-63-66']);
  });
});
