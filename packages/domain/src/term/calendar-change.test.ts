import { describe, expect, it } from 'vitest';
import { plainDate } from '../law/plain-date.ts';
import { languages } from '../law/text.ts';
import {
  AdditionSource,
  citeSource,
  describeAddition,
  explainDueMoved,
  NewAddition,
  WithdrawalReason,
} from './calendar-change.ts';

const act = { act: 'ҚР Үкіметінің қаулысы', number: '777-Ә', on: plainDate('2026-11-05') };
const source = citeSource(act);
const transfer = { kind: 'transfer', workedOn: plainDate('2026-11-28'), dayOff: plainDate('2026-11-30') } as const;
const holiday = {
  kind: 'holiday',
  date: plainDate('2026-11-27'),
  carriesOver: true,
  name: { kk: 'Мереке', ru: 'Праздник', en: 'Holiday' },
} as const;
const feast = { kind: 'kurban-ait', date: plainDate('2028-05-05') } as const;

it('cites the act, its number and its day', () => {
  expect(source).toBe('ҚР Үкіметінің қаулысы, № 777-Ә, 05.11.2026');
});

describe('what was added, in words', () => {
  it.each([
    [
      transfer,
      'демалыс күні ауыстырылды: 2026 жылғы 28 қараша → 2026 жылғы 30 қараша',
      'выходной день перенесён: 28 ноября 2026 года → 30 ноября 2026 года',
      'a day off was transferred: 28 November 2026 → 30 November 2026',
    ],
    [holiday, 'Мереке, 2026 жылғы 27 қараша', 'Праздник, 27 ноября 2026 года', 'Holiday, 27 November 2026'],
    [
      feast,
      'Құрбан айттың бірінші күні, 2028 жылғы 5 мамыр',
      'первый день Курбан айта, 5 мая 2028 года',
      'first day of Kurban Ait, 5 May 2028',
    ],
  ] as const)('%j', (addition, kk, ru, en) => {
    expect(languages.map((language) => describeAddition(addition, language))).toEqual([kk, ru, en]);
  });
});

describe('why a due date has moved (clause 7)', () => {
  const moved = { from: plainDate('2026-12-03'), to: plainDate('2026-12-04'), addition: { ...transfer, source } };
  it.each([
    [
      'added',
      'Бұрынғы мерзім: 2026 жылғы 3 желтоқсан. Жаңа мерзім: 2026 жылғы 4 желтоқсан. Себебі: демалыс күні ауыстырылды: 2026 жылғы 28 қараша → 2026 жылғы 30 қараша — ҚР Үкіметінің қаулысы, № 777-Ә, 05.11.2026.',
      'Прежний срок: 3 декабря 2026 года. Новый срок: 4 декабря 2026 года. Причина: выходной день перенесён: 28 ноября 2026 года → 30 ноября 2026 года — ҚР Үкіметінің қаулысы, № 777-Ә, 05.11.2026.',
      'The due date was 3 December 2026 and is now 4 December 2026. The reason: a day off was transferred: 28 November 2026 → 30 November 2026 — ҚР Үкіметінің қаулысы, № 777-Ә, 05.11.2026.',
    ],
    [
      'withdrawn',
      'Бұрынғы мерзім: 2026 жылғы 3 желтоқсан. Жаңа мерзім: 2026 жылғы 4 желтоқсан. Себебі: күнтізбедегі жазба алынып тасталды (демалыс күні ауыстырылды: 2026 жылғы 28 қараша → 2026 жылғы 30 қараша — ҚР Үкіметінің қаулысы, № 777-Ә, 05.11.2026).',
      'Прежний срок: 3 декабря 2026 года. Новый срок: 4 декабря 2026 года. Причина: запись в календаре отменена (выходной день перенесён: 28 ноября 2026 года → 30 ноября 2026 года — ҚР Үкіметінің қаулысы, № 777-Ә, 05.11.2026).',
      'The due date was 3 December 2026 and is now 4 December 2026. The reason: an entry of the calendar was withdrawn (a day off was transferred: 28 November 2026 → 30 November 2026 — ҚР Үкіметінің қаулысы, № 777-Ә, 05.11.2026).',
    ],
  ] as const)('%s', (change, kk, ru, en) => {
    expect(languages.map((language) => explainDueMoved({ ...moved, change }, language))).toEqual([kk, ru, en]);
  });
});

describe('what is entered', () => {
  it.each([
    [act, true],
    [{ ...act, act: ' ' }, false],
    [{ ...act, act: 'а'.repeat(300) }, true],
    [{ ...act, act: 'а'.repeat(301) }, false],
    [{ ...act, number: 'а'.repeat(60) }, true],
    [{ ...act, number: 'а'.repeat(61) }, false],
    [{ ...act, on: '2026-02-30' }, false],
  ])('%j is a source: %s', (given, good) => {
    expect(AdditionSource.safeParse(given).success).toBe(good);
  });

  it.each([
    [transfer, true],
    [{ ...transfer, dayOff: undefined }, false],
    [holiday, true],
    [{ ...holiday, carriesOver: undefined }, false],
    [{ ...holiday, name: { ...holiday.name, en: ' ' } }, false],
    [{ ...holiday, name: { ...holiday.name, kk: 'а'.repeat(200) } }, true],
    [{ ...holiday, name: { ...holiday.name, kk: 'а'.repeat(201) } }, false],
    [feast, true],
    [{ kind: 'kurban-ait' }, false],
    [{ ...feast, kind: 'other' }, false],
  ])('%j is an addition: %s', (given, good) => {
    expect(NewAddition.safeParse(given).success).toBe(good);
  });

  it.each([
    ['а'.repeat(10), true],
    ['а'.repeat(500), true],
    ['а'.repeat(501), false],
    [`  ${'а'.repeat(9)} `, false],
  ])('%j is a reason to take away: %s', (given, good) => {
    expect(WithdrawalReason.safeParse(given).success).toBe(good);
  });
});
