// What the rules of the law cost: terms a second, and names against a million names: node tooling/bench/law.mjs [names]
import { addDays, plainDate } from '@shaqyru/domain/law/plain-date';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { matchPrepared, prepareName } from '@shaqyru/domain/names/match-names';
import { dueDate } from '@shaqyru/domain/term/due-date';

const names = Number(process.argv[2] ?? 1_000_000);

/** How often a second, from so many rounds. */
function rate(rounds, work) {
  for (let round = 0; round < Math.min(rounds, 1000); round += 1) work(round);
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) work(round);
  return (rounds * 1000) / (performance.now() - start);
}

const first = plainDate('2012-01-01');
const term = (round) =>
  dueDate({ from: addDays(first, round % 5000), edition: '2013-07-23', channel: round % 2 ? 'paper' : 'portal' });

const surnames = ['Серік', 'Ахмет', 'Жұмабай', 'Иван', 'Петр', 'Қайрат', 'Әлия', 'Өмірбек', 'Ыдырыс', 'Шахиз'];
const endings = ['ов', 'ова', 'баев', 'беков', 'ұлы', 'қызы', 'енко', 'ян'];
const given = ['Айгүл', 'Ерұлан', 'Гүлжаһан', 'Юрий', 'Khaled', 'Yulia', 'Dmitri', 'Нұрсұлтан', 'Жанна', 'Mehmet'];
const syllables = ['ба', 'ге', 'ди', 'ку', 'ла', 'мо', 'ну', 'ра', 'са', 'те'];
/** Names of some variety, the same at every run. */
function nameOf(n) {
  const middle = syllables[Math.floor(n / 800) % 10] + syllables[Math.floor(n / 8000) % 10];
  return `${surnames[n % 10]}${middle}${endings[Math.floor(n / 10) % 8]} ${given[Math.floor(n / 80) % 10]}${syllables[Math.floor(n / 80_000) % 10]}`;
}
const all = Array.from({ length: names }, (_, n) => nameOf(n));
/** «Шахизбабаов Айгүлба», who is among them, as another passport has it. */
const asked = 'Shahizbabaov Aigulba';

const rounded = (number) => Math.round(number).toLocaleString('en');
console.log(`terms: ${rounded(rate(100_000, term))} a second, every day with its reason`);
console.log(`matching keys: ${rounded(rate(names, (n) => matchingKey(all[n])))} a second`);
const prepared = all.map(prepareName);
const start = performance.now();
let same = 0;
const askedPrepared = prepareName(asked);
for (const name of prepared) if (matchPrepared(askedPrepared, name).same) same += 1;
const seconds = (performance.now() - start) / 1000;
console.log(
  `one name against ${rounded(names)}: ${rounded(names / seconds)} matches a second, ${seconds.toFixed(1)} s, ${same} the same`,
);
