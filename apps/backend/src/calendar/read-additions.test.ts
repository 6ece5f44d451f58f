import { plainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countTerm } from '../cases/read-due.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';

let backend: TestBackend;

beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.close());

const dueOn = async (from: string) => {
  const term = { from: plainDate(from), edition: '2013-07-23', workingWeek: 5, channel: 'portal' } as const;
  return (await backend.get(Database).asActor(system, (manager) => countTerm(manager, term))).dueOn;
};
const add = (columns: string, values: unknown[]) =>
  backend.database.sql(
    `INSERT INTO calendar_addition (${columns}, source) VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')}, 'қаулы')`,
    values,
  );

/** 23 November 2026 is a Monday: seven working days from the 24th end on Wednesday, 2 December. */
describe('what an administrator adds moves terms that begin afterwards', () => {
  it('nothing added', async () => {
    expect(await dueOn('2026-11-23')).toBe('2026-12-02');
  });

  it('a holiday on a Tuesday: a day later', async () => {
    await add('kind, date, carries_over, name', [
      'holiday',
      '2026-11-24',
      true,
      JSON.stringify({ kk: 'Мереке', ru: 'Праздник', en: 'Holiday' }),
    ]);
    expect(await dueOn('2026-11-23')).toBe('2026-12-03');
  });

  it('a Saturday worked for that week’s Monday off: the Saturday counts, the Monday does not', async () => {
    await add('kind, date, day_off', ['transfer', '2026-11-28', '2026-11-30']);
    expect(await dueOn('2026-11-23')).toBe('2026-12-03');
    expect(await dueOn('2026-11-27')).toBe('2026-12-08');
  });

  it('the first day of Kurban Ait of a year not known before', async () => {
    await expect(dueOn('2028-05-02')).rejects.toThrow('Kurban Ait');
    await add('kind, date', ['kurban-ait', '2028-05-05']);
    // Off: Friday the 5th, the weekend, Monday the 8th for Sunday's holiday, Tuesday the 9th, the next weekend.
    expect(await dueOn('2028-05-02')).toBe('2028-05-16');
  });

  it.each([
    ['a transfer without its day off', 'kind, date', ['transfer', '2026-12-05']],
    ['a holiday without a name', 'kind, date, carries_over', ['holiday', '2026-12-08', true]],
    ['another kind', 'kind, date', ['weekend', '2026-12-08']],
  ])('%s is refused by the database', async (_what, columns, values) => {
    await expect(add(columns, values)).rejects.toThrow();
  });
});
