// How fast a person is found among the special records, in any script, and an invited person compared with them, in the database,
// through the product's own queries as the application's role: node tooling/bench/special-records.mjs 1000000
import { randomUUID } from 'node:crypto';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { measure, report } from './measure.mjs';
import { openPreparedDatabase } from './prepared-database.mjs';

const size = Number(process.argv[2] ?? Number.NaN);
if (!Number.isSafeInteger(size) || size < 1000) {
  console.error('usage: node tooling/bench/special-records.mjs <people>');
  process.exit(2);
}
const budget = 50;
const syllables = 'ка ба су ма ха ли то ва ну ра се ди ме ко гу те ми ор ал ша бек жан тур нар'.split(' ');
const endings = ['ов', 'ова', 'ев', 'ева', 'ин', 'ский', 'баев', 'улы', 'заде', 'ян'];
const given =
  'Бактыбек Дилноза Сергей Клаус Айше Бауыржан Тимур Ольга Айгуль Даурен Марина Ерлан Ульдана Радж Мухаммад Анна Хасан Юсуф Ли Вэй'.split(
    ' ',
  );
const frequent = 'Иванов Ахмедов Ким Юсупов Каримов Петрова Сингх Мюллер Йылмаз Рахимов'.split(' ');

const database = await openPreparedDatabase();
const [administrator, examiner] = ['administrator', 'examiner'].map((role) => ({
  kind: 'officer',
  id: randomUUID(),
  role,
  departmentId: 'astana',
}));
for (const { id, role } of [administrator, examiner]) {
  await database.owner.query(
    `INSERT INTO officer (id, login, password_hash, totp_secret, name, post, iin, role, department_id)
     VALUES ($1::uuid, $2, 'x', 'x', 'А', 'и', '7001013' || lpad((hashtext($2) & 65535)::text, 5, '0'), $2, 'astana')`,
    [id, role],
  );
}
await database.owner.query(
  `INSERT INTO special_register (name, kind) VALUES ('Бұзушылар', 'violation'), ('Сотталғандар', 'conviction')`,
);
const began = performance.now();
await fill();
console.log(`${size.toLocaleString('en')} people filled in ${Math.round((performance.now() - began) / 1000)} s`);

const find = (filter) => () =>
  database.as(
    examiner,
    `SELECT r.* FROM find_special_records($1) WITH ORDINALITY f (id, place)
     JOIN special_record r ON r.id = f.id JOIN special_register g ON g.name = r.register ORDER BY f.place`,
    [{ closed: false, limit: 51, ...filter }],
  );
const words = (name) => matchingKey(name).split(' ').filter(Boolean);
const [deep] = await database.owner
  .query(`SELECT id FROM special_record ORDER BY name_key, id OFFSET $1 LIMIT 1`, [Math.min(50_000, size >> 1)])
  .then(({ rows }) => rows);
const searches = {
  'the first page': {},
  'the 1,000th page': { afterId: deep.id },
  'a rare name in Kazakh': { words: words('Құлқызғалдақ Өмірзақ') },
  'the same in Latin': { words: words('KULKYZGALDAK OMIRZAK') },
  'a frequent surname in Russian': { words: words('Юсупов') },
  'the same in Latin, with a given name': { words: words('YUSUPOV TIMUR') },
  'a frequent name in Turkish letters': { words: words('Yılmaz Ayşe') },
  'a short name': { words: words('LI WEI') },
  'a name that nobody has': { words: words('Щхымбргдзел') },
  'a passport number': { passport: 'N0000777' },
  'a date of birth': { born: '1980-05-06' },
  'a name and a date of birth': { words: words('Каримов'), born: '1980-05-06' },
  'a name and a rare citizenship': { words: words('Ким'), citizenship: 'CHE' },
  'a rare citizenship': { citizenship: 'CHE' },
  'a rare register': { registers: ['Сотталғандар'] },
  'closed records': { closed: true },
};
const rows = [];
for (const [what, filter] of Object.entries(searches))
  rows.push({ what, ...(await measure(100, find(filter))), budget });

const candidates = (names, born, passport) => () =>
  database.as(
    examiner,
    `SELECT r.id, r.name FROM special_record r WHERE r.id IN (SELECT c.id FROM special_record_candidates($1, $2, $3) c)`,
    [names.map(matchingKey), born, passport],
  );
for (const [what, names] of [
  ['an invitee with a rare name compared', ['KULKYZGALDAK OMIRZAK', 'Кулкызгалдак Омирзак']],
  ['an invitee with a frequent name compared', ['YUSUPOV TIMUR', 'Юсупов Тимур Рустамович']],
])
  rows.push({ what, ...(await measure(50, candidates(names, '1980-05-06', 'N0000777'))) });
report(`${size.toLocaleString('en')} people`, rows);
await database.close();

/** Three in ten have one of ten frequent surnames; one in ten thousand the rare name, the rare register and citizenship. */
async function fill() {
  const step = 50_000;
  for (let start = 0; start < size; start += step) {
    const people = Array.from({ length: Math.min(step, size - start) }, (_, i) => personOf(start + i));
    await database.owner.query(
      `INSERT INTO special_record (register, external_id, name, name_key, birth_date, citizenship, passport_number, reason, closed_at)
       SELECT CASE WHEN n.rare THEN 'Сотталғандар' ELSE 'Бұзушылар' END, n.number::text, n.name, n.key,
              date '1950-01-01' + (n.number::bigint * 7919 % 20000)::integer, CASE WHEN n.rare THEN 'CHE' ELSE (ARRAY['UZB', 'UZB', 'KGZ', 'RUS', 'CHN'])[1 + n.number % 5] END,
              'N' || lpad(n.number::text, 7, '0'), '2019 жылғы № 12 қаулы', CASE WHEN n.number % 500 = 0 THEN now() END
       FROM jsonb_to_recordset($1) AS n (number integer, name text, key text, rare boolean)`,
      [JSON.stringify(people)],
    );
  }
  await database.owner.query('VACUUM ANALYZE special_record');
}

function personOf(number) {
  const rare = number % 10_000 === 9_999;
  const pick = (list, salt) => list[(Math.imul(number + 1, salt) >>> 8) % list.length];
  const built =
    pick(syllables, 2654435761) + pick(syllables, 40503) + pick(syllables, 69069) + pick(endings, 1103515245);
  const surname = number % 10 < 3 ? frequent[Math.floor(number / 10) % frequent.length] : built;
  const name = rare ? 'Құлқызғалдақ Өмірзақ' : `${surname} ${pick(given, 374761393)}`;
  return { number, name, key: matchingKey(name), rare };
}
