import type { Language } from '@shaqyru/domain/law/text';
import type { CrossingOutcome } from '@shaqyru/domain/visit/visit-view';
import { importWords } from '#lib/import/words.ts';

type Outcome = CrossingOutcome['outcome'];

const kk = {
  title: 'Шекарадан өту туралы мәліметтерді жүктеу',
  back: 'Бақылау тізімі',
  intro:
    'CSV файлының бірінші жолы: direction,date,name,birth_date,citizenship,passport,checkpoint. Бағыты – in немесе out (кіру, шығу). Күндер 2026-12-10 немесе 10.12.2026 түрінде. Аты кез келген жазумен. Бір жол қате болса, ештеңе жүктелмейді.',
  checkFirst: '«Тексеру» ештеңе жазбайды: не жазылатынын көрсетеді.',
  rows: 'Жолдар',
  line: 'Жол',
  crossing: 'Шекарадан өту',
  directions: { in: 'кіру', out: 'шығу' },
  outcome: 'Нәтиже',
  visitor: 'Келуші',
  likeness: 'Ұқсастығы',
  samePassport: 'паспорты сол',
  sameBirthDate: 'туған күні сол',
  outcomes: {
    recorded: 'жазылды',
    known: 'бұрын жазылған',
    doubtful: 'күмәнді: өзіңіз тексеріп, жазыңыз',
    several: 'бірнеше келушіге сай келеді: өзіңіз таңдаңыз',
    contradicts: 'бұрынғы жазбаға қайшы',
    nobody: 'мұндай келуші жоқ',
  } as Record<Outcome, string>,
  wouldRecord: 'жазылады',
  problems: {
    ...importWords.kk.problems,
    'date-in-future': 'бұл күн әлі келген жоқ',
    'not-a-direction': 'бағыты in немесе out болуы керек',
    'too-many-rows': 'жолдар тым көп: 2000-нан аспасын',
  },
};

const ru: typeof kk = {
  title: 'Загрузка сведений о пересечении границы',
  back: 'Список контроля',
  intro:
    'Первая строка файла CSV: direction,date,name,birth_date,citizenship,passport,checkpoint. Направление – in или out (въезд, выезд). Даты в виде 2026-12-10 или 10.12.2026. Имя – в любом написании. Если хотя бы одна строка неверна, не загружается ничего.',
  checkFirst: '«Проверить» ничего не записывает: показывает, что будет записано.',
  rows: 'Строки',
  line: 'Строка',
  crossing: 'Пересечение границы',
  directions: { in: 'въезд', out: 'выезд' },
  outcome: 'Результат',
  visitor: 'Приглашённый',
  likeness: 'Сходство',
  samePassport: 'тот же паспорт',
  sameBirthDate: 'та же дата рождения',
  outcomes: {
    recorded: 'записано',
    known: 'уже записано',
    doubtful: 'сомнительно: проверьте и внесите сами',
    several: 'подходит к нескольким: выберите сами',
    contradicts: 'противоречит внесённому',
    nobody: 'такого приглашённого нет',
  },
  wouldRecord: 'будет записано',
  problems: {
    ...importWords.ru.problems,
    'date-in-future': 'этот день ещё не наступил',
    'not-a-direction': 'направление должно быть in или out',
    'too-many-rows': 'слишком много строк: не более 2000',
  },
};

const en: typeof kk = {
  title: 'Import of border crossings',
  back: 'List of visitors under control',
  intro:
    'The first line of the CSV file: direction,date,name,birth_date,citizenship,passport,checkpoint. The direction is in or out. Days as 2026-12-10 or 10.12.2026. The name in any script. If one line is wrong, nothing is imported.',
  checkFirst: '“Check” writes nothing: it shows what would be recorded.',
  rows: 'Lines',
  line: 'Line',
  crossing: 'Crossing',
  directions: { in: 'in', out: 'out' },
  outcome: 'Outcome',
  visitor: 'Visitor',
  likeness: 'Likeness',
  samePassport: 'the same passport',
  sameBirthDate: 'the same date of birth',
  outcomes: {
    recorded: 'recorded',
    known: 'on record already',
    doubtful: 'doubtful: check and record it yourself',
    several: 'fits several visitors: choose yourself',
    contradicts: 'contradicts what is on record',
    nobody: 'no such visitor',
  },
  wouldRecord: 'would be recorded',
  problems: {
    ...importWords.en.problems,
    'date-in-future': 'this day has not come yet',
    'not-a-direction': 'the direction must be in or out',
    'too-many-rows': 'too many lines: at most 2000',
  },
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
