import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { officer, type TestOfficer } from '../testing/people.ts';
import { mostRecords } from './read-special-records.ts';

let backend: TestBackend;
let administrator: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  administrator = await officer(backend, 'administrator', { departmentId: 'astana', unitId: null });
});
afterAll(() => backend.close());

const header = 'id,name,birth_date,citizenship,passport,reason';
const take = (register: string, csv: string, preview = false) =>
  administrator.api.specialRecords.importCsv({ register, kind: 'violation', csv, preview });
const csvOf = (...rows: string[]) => [header, ...rows, ''].join('\n');

async function all(search?: string) {
  const items = [];
  let cursor: string | undefined;
  do {
    const page = await administrator.api.specialRecords.list({
      ...(search ? { search } : {}),
      ...(cursor ? { cursor } : {}),
    });
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}

describe('a register is taken in', () => {
  it('looked at first, then added, changed, left as it is', async () => {
    const first = csvOf('1,Юсупов Шавкат,1984-02-11,UZB,FA 123-45,бұзушылық', '2,KARIMI MOHAMMAD,,IRN,,сот шешімі');
    expect(await take('Бірінші есеп', first, true)).toEqual({
      outcome: 'preview',
      added: 2,
      changed: 0,
      unchanged: 0,
      closed: 0,
    });
    expect(await all('Юсупов')).toEqual([]);
    expect(await take('Бірінші есеп', first)).toEqual({
      outcome: 'imported',
      added: 2,
      changed: 0,
      unchanged: 0,
      closed: 0,
    });
    expect(await all('Yusupov Shavkat')).toMatchObject([
      {
        register: 'Бірінші есеп',
        externalId: '1',
        name: 'Юсупов Шавкат',
        birthDate: '1984-02-11',
        citizenship: 'UZB',
        passportNumber: 'FA12345',
        reason: 'бұзушылық',
      },
    ]);
    const second = csvOf(
      '1,Юсупов Шавкат,1984-02-12,UZB,FA12345,бұзушылық',
      '2,KARIMI MOHAMMAD,,IRN,,сот шешімі',
      '3,Ли Вэй,,,,басқа',
    );
    expect(await take('Бірінші есеп', second)).toEqual({
      outcome: 'imported',
      added: 1,
      changed: 1,
      unchanged: 1,
      closed: 0,
    });
    expect(await take('Бірінші есеп', second)).toEqual({
      outcome: 'imported',
      added: 0,
      changed: 0,
      unchanged: 3,
      closed: 0,
    });
    expect((await all('Юсупов'))[0]?.birthDate).toBe('1984-02-12');
    // A record that the file does not name stays: a match may rest on it.
    await take('Бірінші есеп', csvOf('3,Ли Вэй,,,,басқа'));
    expect(await all('Karimi')).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['with the mark of UTF-8 and the line ends of Windows', `\uFEFF${header}\r\n1,Ахметова Әсел,,,,себеп\r\n`],
    ['with semicolons, as offices save tables here', `${header.replaceAll(',', ';')}\n1;Ахметова Әсел;;;;себеп\n`],
    [
      'with columns in another order and one more',
      'name,reason,id,remark,passport,citizenship,birth_date\nАхметова Әсел,себеп,1,-,,,\n',
    ],
    ['with Kazakh dates', `${header}\n1,Ахметова Әсел,5.03.1991,,,себеп\n`],
    ['with empty lines', `${header}\n\n1,Ахметова Әсел,,,,себеп\n\n\n`],
    ['with quotes, commas and lines within a cell', `${header}\n1,Ахметова Әсел,,,,"себебі: ""1"", екі\nжол"\n`],
  ])('%s', async (register, csv) => {
    expect(await take(register.slice(0, 100), csv)).toMatchObject({ outcome: 'imported', added: 1 });
  });

  it('is written down, with the counts', async () => {
    await take('Екінші есеп', csvOf('1,Ким Ольга,,,,себеп'));
    const [entry] = await backend.database.sql(
      `SELECT actor_id, data FROM audit_entry WHERE action = 'special-records.import' ORDER BY id DESC LIMIT 1`,
    );
    expect(entry).toEqual({
      actor_id: administrator.actor.id,
      data: { register: 'Екінші есеп', added: 1, changed: 0, unchanged: 0, closed: 0 },
    });
  });
});

describe('all rows or none', () => {
  it.each<[string, string, { line: number; column: string | null; problem: string }[]]>([
    ['an empty file', '', [{ line: 1, column: null, problem: 'not-csv' }]],
    ['a header alone', `${header}\n`, [{ line: 1, column: null, problem: 'not-csv' }]],
    [
      'columns missing',
      'id,name,reason\n1,Ким Ольга,себеп\n',
      [
        { line: 1, column: 'birth_date', problem: 'missing-column' },
        { line: 1, column: 'citizenship', problem: 'missing-column' },
        { line: 1, column: 'passport', problem: 'missing-column' },
      ],
    ],
    [
      'a row that is too short',
      csvOf('1,Ким Ольга,,,,себеп', '2,Ким'),
      [{ line: 3, column: null, problem: 'not-csv' }],
    ],
    ['a quote that is not closed', csvOf('1,Ким Ольга,,,,"себеп'), [{ line: 2, column: null, problem: 'not-csv' }]],
    [
      'what is required, missing',
      csvOf('1,Ким Ольга,,,,себеп', ',,,,,x', '3,—,,,,себеп'),
      [
        { line: 3, column: 'id', problem: 'required' },
        { line: 3, column: 'name', problem: 'required' },
        { line: 4, column: 'name', problem: 'required' },
      ],
    ],
    [
      'no such day, a day to come, no such country',
      csvOf('1,Ким Ольга,1990-02-30,,,себеп', '2,Ли Вэй,2999-01-01,,,себеп', '3,Цой Анна,,Корея,,себеп'),
      [
        { line: 2, column: 'birth_date', problem: 'not-a-date' },
        { line: 3, column: 'birth_date', problem: 'not-a-date' },
        { line: 4, column: 'citizenship', problem: 'not-a-country' },
      ],
    ],
    [
      'a cell that is too long',
      csvOf(`1,Ким Ольга,,,,${'с'.repeat(2001)}`),
      [{ line: 2, column: 'reason', problem: 'too-long' }],
    ],
    [
      'one id twice; lines are counted through cells of several lines and empty lines',
      csvOf('1,Ким Ольга,,,,"бір', 'екі', 'үш"', '', '1,Ли Вэй,,,,себеп'),
      [{ line: 6, column: 'id', problem: 'repeated-id' }],
    ],
  ])('%s', async (register, csv, problems) => {
    expect(await take(register, csv)).toEqual({ outcome: 'invalid', problems });
    const kept = await backend.database.sql(`SELECT FROM special_record WHERE register = $1`, [register]);
    expect(kept).toEqual([]);
  });

  it('a file without end: told at its first line too many', async () => {
    const rows = Array.from({ length: mostRecords + 1 }, (_, i) => `${i},Ким Ольга,,,,с`);
    expect(await take('Тым көп', csvOf(...rows))).toEqual({
      outcome: 'invalid',
      problems: [{ line: mostRecords + 2, column: null, problem: 'too-many-rows' }],
    });
  });
});

describe('the register is looked through', () => {
  it.each<[string, string]>([
    ['in Kazakh', 'Қоңыратбаев Өмірзақ'],
    ['in Russian', 'Коныратбаев'],
    ['in Latin', 'KONYRATBAYEV OMIRZAK'],
  ])('by a name %s', async (_script, search) => {
    await take('Іздеу', csvOf('77,Қоңыратбаев Өмірзақ,,KAZ,,себеп'));
    expect((await all(search)).map(({ externalId }) => externalId)).toEqual(['77']);
  });

  it('page by page, each record once, in the order of names', async () => {
    const rows = Array.from(
      { length: 160 },
      (_, i) => `${i},Бегалин ${'абвгдежзиклмнопрстуф'[i % 20]}${i % 3},,,,себеп`,
    );
    await take('Беттер', csvOf(...rows));
    const items = await all('Бегалин');
    expect(items).toHaveLength(160);
    expect(new Set(items.map(({ id }) => id)).size).toBe(160);
  });

  it('page by page, first whose name begins with what was typed, then who is called so otherwise', async () => {
    const called = (surname: string, given: string) => (_: unknown, i: number) =>
      `${surname}${i},${surname} ${given} ${'абвгдежзик'[i % 10]},,,,себеп`;
    const rows = [
      ...Array.from({ length: 40 }, called('Абаев', 'Шыңғысхан')),
      ...Array.from({ length: 70 }, called('Шыңғысханов', 'Ерен')),
      ...Array.from({ length: 30 }, called('Яңаев', 'Шыңғысхан')),
    ];
    await take('Реті', csvOf(...rows));
    const items = await all('Шыңғысхан');
    expect(new Set(items.map(({ id }) => id)).size).toBe(140);
    const surnames = items.map(({ name }) => name.split(' ')[0]);
    expect(surnames.filter((name, place) => name !== surnames[place - 1])).toEqual(['Шыңғысханов', 'Абаев', 'Яңаев']);
  });

  it('nothing by signs only', async () => {
    expect(await all('%')).toEqual([]);
  });

  it('its cursor tells no name', async () => {
    const { next } = await administrator.api.specialRecords.list({ search: 'Бегалин' });
    expect(next).toMatch(/^[0-9a-f-]{36}$/);
  });
});
