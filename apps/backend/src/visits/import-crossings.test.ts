import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { issuedCase } from '../testing/walk.ts';
import { mostCrossings, readCrossings } from './read-crossings.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let head: TestOfficer;
let today: PlainDate;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  [examiner, head] = [await officer(backend, 'examiner'), await officer(backend, 'head')];
  today = backend.get(Clock).today();
});
afterAll(() => backend.close());

const header = 'direction,date,name,birth_date,citizenship,passport,checkpoint';
const file = (...rows: string[]) => [header, ...rows].join('\n');

describe('a file that is wrong is not taken at all', () => {
  it.each<[string, string, (string | number | null)[][]]>([
    ['nothing in it', '', [[1, null, 'not-csv']]],
    ['only the header', header, [[1, null, 'not-csv']]],
    [
      'another table',
      'id,name\n1,x',
      ['direction', 'date', 'birth_date', 'citizenship', 'passport', 'checkpoint'].map((c) => [1, c, 'missing-column']),
    ],
    [
      'rows of all kinds',
      file(
        'in,2026-11-20,Юсупова Дильноза,1990-05-14,UZB,FA1234567,Қордай',
        'through,2026-11-20,Юсупова Дильноза,1990-05-14,UZB,FA1234567,Қордай',
        '',
        'in,20.11.2099,"Юсупова\nДильноза",1990-05-14,UZB,FA1234567,Қордай',
        'out,2026-02-30,--,31.12.2099,Узбекистан,,',
        'out,,Юсупова,,,,',
        'out,2026-11-20,Юсупова',
      ),
      [
        [3, 'direction', 'not-a-direction'],
        [5, 'date', 'date-in-future'],
        [7, 'name', 'required'],
        [7, 'date', 'not-a-date'],
        [7, 'birth_date', 'not-a-date'],
        [7, 'citizenship', 'not-a-country'],
        [8, 'date', 'required'],
        [9, null, 'not-csv'],
      ],
    ],
    [
      'more rows than are taken at once',
      file(...Array.from({ length: mostCrossings + 1 }, () => 'in,2026-11-20,Юсупова,,,,')),
      [[mostCrossings + 2, null, 'too-many-rows']],
    ],
  ])('%s', (_what, csv, problems) => {
    const read = readCrossings(csv, '2026-11-24' as PlainDate);
    expect(read.ok ? [] : read.problems.map(({ line, column, problem }) => [line, column, problem])).toEqual(problems);
  });

  it('semicolons, tabs, the mark of UTF-8, days and directions in words are read alike', () => {
    const plain = readCrossings(file('in,2026-11-20,Юсупова Дильноза,1990-05-14,UZB,FA 1234567,Қордай'), today);
    const saved = `\uFEFF${header.replaceAll(',', ';')}\r\nВъезд;20.11.2026;Юсупова Дильноза;14.05.1990;uzb;FA 1234567;Қордай\r\n`;
    expect(readCrossings(saved, today)).toEqual(plain);
    const tabs = `${header.replaceAll(',', '\t')}\nкіру\t20.11.2026\tЮсупова Дильноза\t14.05.1990\tUZB\tFA 1234567\tҚордай`;
    expect(readCrossings(tabs, today)).toEqual(plain);
  });
});

describe('crossings of the border', () => {
  let caseId: string;
  const day = (days: number) => addDays(today, days);
  const outcomes = (rows: { crossing: { line: number }; outcome: string; problem: string | null }[]) =>
    rows.map(({ crossing, outcome, problem }) => [crossing.line, outcome, problem]);
  const take = async (csv: string, preview: boolean) => {
    const answer = await examiner.api.visits.importCrossings({ csv, preview });
    if (answer.outcome === 'invalid') throw new Error(JSON.stringify(answer.problems));
    return answer;
  };

  beforeAll(async () => {
    caseId = await issuedCase(backend, { applicant, examiner, head }, [
      invitee({ passportNumber: 'AB0000001', birthDate: '1971-01-02' as PlainDate }),
      invitee({
        passportNumber: 'AB0000002',
        birthDate: '1972-03-04' as PlainDate,
        surnameLatin: 'KOVALENKO',
        givenNamesLatin: 'SERGEY',
        surnameRussian: 'Коваленко',
        givenNamesRussian: 'Сергей',
      }),
    ]);
    // Another case of a namesake born on the same day, invited by somebody else.
    await issuedCase(backend, { applicant, examiner, head }, [
      invitee({
        passportNumber: 'AB0000003',
        birthDate: '1980-01-01' as PlainDate,
        surnameLatin: 'ALIYEV',
        givenNamesLatin: 'ALI',
        surnameRussian: 'Алиев',
        givenNamesRussian: 'Али',
      }),
    ]);
    await issuedCase(backend, { applicant, examiner, head }, [
      invitee({
        passportNumber: 'AB0000004',
        birthDate: '1980-01-01' as PlainDate,
        surnameLatin: 'ALIYEV',
        givenNamesLatin: 'ALI',
        surnameRussian: 'Алиев',
        givenNamesRussian: 'Али',
      }),
    ]);
    backend.setClock(new Date(`${day(70)}T07:00:00Z`));
  });

  const csv = () =>
    file(
      // In another script, without the passport; the departure stands before the arrival.
      `out,${day(58)},ЮСУПОВА ДИЛНОЗА,1971-01-02,UZB,,Қордай`,
      `in,${day(30)},ЮСУПОВА ДИЛНОЗА,1971-01-02,UZB,,Қордай`,
      // The same passport, the name in another transcription.
      `in,${day(31)},Kowalenko Sergei,,RUS,ab 0000002,Жаңажол`,
      // Born on the same day, another person; nobody at all.
      `in,${day(31)},Коваль Семён,1972-03-04,RUS,ZZ1,Жаңажол`,
      `in,${day(31)},Smith John,1950-01-01,GBR,GB1,Алматы`,
      // One of two namesakes.
      `in,${day(31)},Али Алиев,1980-01-01,AZE,,Ақтау`,
      // Left without having come.
      `out,${day(32)},ALIYEV ALI,1980-01-01,AZE,AB0000003,Ақтау`,
    );

  it('a preview says what would be recorded, and records nothing', async () => {
    const { outcome, rows } = await take(csv(), true);
    expect(outcome).toBe('preview');
    expect(outcomes(rows)).toEqual([
      [2, 'recorded', null],
      [3, 'recorded', null],
      [4, 'recorded', null],
      [5, 'doubtful', null],
      [6, 'nobody', null],
      [7, 'several', null],
      [8, 'contradicts', 'not-arrived'],
    ]);
    expect(rows[0]?.visitor).toEqual({ caseId, number: expect.stringMatching(/^01-/), name: 'YUSUPOVA DILNOZA' });
    expect(rows[0]).toMatchObject({ sameBirthDate: true, samePassport: false });
    expect(rows[2]).toMatchObject({ sameBirthDate: false, samePassport: true });
    const visits = await examiner.api.visits.read({ caseId });
    expect(visits.map(({ state }) => state)).toEqual(['awaited', 'awaited']);
  });

  it('the import records it, puts the case under control and keeps nothing of strangers', async () => {
    const { outcome, rows } = await take(csv(), false);
    expect(outcome).toBe('imported');
    expect(rows.filter((row) => row.outcome === 'recorded')).toHaveLength(3);
    const visits = await examiner.api.visits.read({ caseId });
    expect(visits.map(({ state, arrivedOn, departedOn }) => [state, arrivedOn, departedOn])).toEqual([
      ['left', day(30), day(58)],
      ['present', day(31), null],
    ]);
    expect(visits[0]?.events).toMatchObject([
      { step: 'arrived', place: 'Қордай', fromBorder: true },
      { step: 'departed', fromBorder: true },
    ]);
    expect((await examiner.api.cases.read({ caseId })).status).toBe('under-control');
    const kept = await backend.database.sql<{ all: string }>(
      `SELECT coalesce(string_agg(t::text, ''), '') AS all FROM (SELECT data FROM case_event UNION ALL SELECT data FROM audit_entry) t`,
    );
    expect(kept[0]?.all).not.toContain('Smith');
  });

  it('imported again, everything is known', async () => {
    const { rows } = await take(csv(), false);
    expect(outcomes(rows).filter(([, outcome]) => outcome === 'known')).toHaveLength(3);
    expect(rows.some(({ outcome }) => outcome === 'recorded')).toBe(false);
    const events = await backend.database.sql(`SELECT FROM visit_event WHERE case_id = $1`, [caseId]);
    expect(events).toHaveLength(3);
  });

  it('two files at once record one crossing once', async () => {
    backend.setClock(null);
    const later = await issuedCase(backend, { applicant, examiner, head }, [
      invitee({ passportNumber: 'AB0000009', birthDate: '1991-09-09' as PlainDate }),
    ]);
    backend.setClock(new Date(`${day(70)}T07:00:00Z`));
    const one = file(`in,${day(33)},Юсупова Дильноза,1991-09-09,UZB,AB0000009,Қордай`);
    const answers = await Promise.all([take(one, false), take(one, false)]);
    expect(answers.flatMap(({ rows }) => rows.map(({ outcome }) => outcome)).toSorted()).not.toEqual([
      'recorded',
      'recorded',
    ]);
    expect(await backend.database.sql(`SELECT FROM visit_event WHERE case_id = $1`, [later])).toHaveLength(1);
  });

  it('of another department’s visitors nothing is told', async () => {
    const almaty = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    const answer = await almaty.api.visits.importCrossings({ csv: csv(), preview: true });
    if (answer.outcome === 'invalid') throw new Error('invalid');
    expect(new Set(answer.rows.map(({ outcome }) => outcome))).toEqual(new Set(['nobody']));
    expect(answer.rows.every(({ visitor }) => visitor === null)).toBe(true);
  });
});
