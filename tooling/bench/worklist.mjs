// How fast a page of a list, its counts and a search of a person are, in the database, and how they grow:
// node tooling/bench/worklist.mjs 50000 5000000
import { randomUUID } from 'node:crypto';
import { mostCounted } from '@shaqyru/domain/case/worklist';
import { worklists, worklistsOf } from '@shaqyru/domain/case/worklists';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { measure, report } from './measure.mjs';
import { openPreparedDatabase } from './prepared-database.mjs';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0 || sizes.some(Number.isNaN)) {
  console.error('usage: node tooling/bench/worklist.mjs <cases> [<cases> …]');
  process.exit(2);
}
const budget = 50;
const surnames =
  'ASANOV YUSUPOVA KIM IVANOV MULLER YILMAZ KHASEN RAHIMOV KOVALENKO TURSUNOV ABDULLAEV NURLANOV PETROVA SINGH'.split(
    ' ',
  );
const names = 'BAKTYBEK DILNOZA SERGEY KLAUS AYSE BAUYRZHAN TIMUR OLGA AIGUL DAUREN MARINA YERLAN ULDANA RAJ'.split(
  ' ',
);
// Far more open cases than any department has: what a list costs must not depend on how many others stand in it.
const statuses = ['submitted', 'accepted', 'under-examination', 'proposed', 'decided', 'returned-incomplete', 'closed'];

const database = await openPreparedDatabase();
const officer = { kind: 'officer', id: randomUUID(), role: 'head', departmentId: 'astana' };
await database.owner.query(
  `INSERT INTO applicant (id, iin, name, surname, given_name) VALUES ($1, '950630450124', 'А', 'А', 'А')`,
  [officer.id],
);
await database.owner.query(
  `INSERT INTO officer (id, login, password_hash, totp_secret, name, post, iin, role, department_id)
   VALUES ($1, 'bench', 'x', 'x', 'А', 'и', '700101300001', 'examiner', 'astana')`,
  [officer.id],
);
const today = plainDate('2026-06-01');
const warnedUntil = plainDate('2026-06-03');
let filled = 0;
for (const size of sizes.sort((a, b) => a - b)) {
  await fill(filled, size);
  filled = size;
  const rows = [];
  const worklist = (filter) => () =>
    database.as(officer, `SELECT * FROM find_worklist($1)`, [{ sort: 'due', descending: false, limit: 26, ...filter }]);
  const kinds = {
    'first page by due date': {},
    'awaiting decision': { statuses: ['proposed'] },
    'a unit’s, newest first': { unit: 'astana/esil-district', sort: 'submitted', descending: true },
    'a rare name, in Cyrillic': { words: matchingKey('Жумагельдинов').split(' ') },
    'a frequent name': { words: matchingKey('Юсупова Дильноза').split(' ') },
    'a name that nobody has': { words: matchingKey('Құлқызғалдақ').split(' ') },
    overdue: filterOf('overdue'),
    'due soon': filterOf('near-due'),
    returned: filterOf('returned'),
    'assigned to me': filterOf('mine'),
    'under control': filterOf('under-control'),
    'of a rare citizenship': { citizenship: 'CHE' },
    'of a frequent citizenship, open': { citizenship: 'UZB', ...filterOf('unit') },
    'submitted in a week, newest first': {
      submittedFrom: '2020-01-06',
      submittedUntil: '2020-01-12',
      sort: 'submitted',
      descending: true,
    },
    'a number': { number: `01-2026-${String(Math.floor(size / 2)).padStart(9, '0')}` },
  };
  for (const [what, filter] of Object.entries(kinds))
    rows.push({ what, ...(await measure(200, worklist(filter))), budget });
  rows.push({ what: 'the 1,000th page', ...(await measure(100, await deepPage(worklist))), budget });
  for (const [whose, role, unitId] of [
    ['the head’s', 'head', null],
    ['an examiner’s', 'examiner', null],
    ['a unit’s inspector’s', 'intake', 'astana/esil-district'],
  ]) {
    const filters = Object.fromEntries(
      worklistsOf(role).flatMap((name) => (name === 'all' ? [] : [[name, filterOf(name, role, unitId)]])),
    );
    const counts = () =>
      database.as({ ...officer, role }, 'SELECT * FROM count_worklists($1, $2)', [filters, mostCounted]);
    rows.push({ what: `all counts, ${whose}`, ...(await measure(100, counts)), budget });
  }
  report(`${size.toLocaleString('en')} cases`, rows);
}
await database.close();

/** What the backend asks for a list, of an officer of the department or of one unit. */
function filterOf(name, role = 'examiner', unitId = null) {
  const { assignee, ...selection } = worklists[name].select({ role, unitId, today, warnedUntil });
  return {
    ...selection,
    statuses: selection.statuses.length > 0 ? selection.statuses : undefined,
    ...(unitId === null ? {} : { unit: unitId }),
    ...(assignee === 'me' ? { assignee: officer.id } : {}),
    ...(assignee === 'nobody' ? { nobody: true } : {}),
  };
}

/** From wherever a reader is, the next page: the cursor of the 1,000th is found once, by walking there. */
async function deepPage(worklist) {
  const [last] = await database.owner
    .query(
      `SELECT id, due_on::text AS key FROM case_file WHERE department_id = 'astana' AND number IS NOT NULL AND due_on IS NOT NULL
       ORDER BY due_on, id OFFSET LEAST(25000, (SELECT count(*) FROM case_file) / 4) LIMIT 1`,
    )
    .then(({ rows }) => rows);
  return worklist({ afterKey: last.key, afterId: last.id });
}

/** Two departments share the cases; one case in ten thousand has the rare name. */
async function fill(from, to) {
  const step = 200_000;
  for (let start = from; start < to; start += step) {
    await database.owner.query(
      `INSERT INTO case_file (kind, status, edition, language, applicant_id, applicant_iin, department_id, unit_id, number, search_key, due_on, submitted_at, assignee_id, answers)
       SELECT 'private', ($4::text[])[1 + n % 7], '2013-07-23', 'kk', $3, lpad((n % 999999999999)::text, 12, '0'),
              CASE WHEN n % 2 = 0 THEN 'astana' ELSE 'almaty' END,
              CASE WHEN n % 2 = 0 THEN 'astana/esil-district' ELSE 'almaty/medeu-district' END, '01-2026-' || lpad(n::text, 9, '0'),
              CASE WHEN n % 10000 = 0 THEN $7 ELSE lower(($5::text[])[1 + (n * 7) % 14] || ' ' || ($6::text[])[1 + (n / 14) % 14]) || ' ' || md5(n::text) END,
              CASE WHEN n % 7 <> 5 THEN date '2020-01-01' + (n % 2500)::int END, timestamptz '2020-01-01' + n * interval '37 seconds',
              CASE WHEN n % 50 = 0 THEN $3::uuid END,
              jsonb_build_object('invitees', jsonb_build_array(jsonb_build_object('citizenship',
                CASE WHEN n % 10000 = 0 THEN 'CHE' ELSE (ARRAY['UZB', 'UZB', 'KGZ', 'RUS', 'DEU'])[1 + n % 5] END)))
       FROM generate_series($1::bigint, $2::bigint) n`,
      [
        start + 1,
        Math.min(start + step, to),
        officer.id,
        statuses,
        surnames.map(matchingKey),
        names.map(matchingKey),
        matchingKey('Жұмагелдинов'),
      ],
    );
  }
  await database.owner.query('VACUUM ANALYZE case_file');
}
