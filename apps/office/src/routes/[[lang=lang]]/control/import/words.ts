import type { Language } from '@shaqyru/domain/law/text';
import type { CrossingOutcome } from '@shaqyru/domain/visit/visit-view';

type RowProblem =
  | 'not-csv'
  | 'missing-column'
  | 'required'
  | 'not-a-date'
  | 'date-in-future'
  | 'not-a-country'
  | 'not-a-direction'
  | 'too-long'
  | 'too-many-rows';
type Outcome = CrossingOutcome['outcome'];

const kk = {
  title: 'Шекарадан өту туралы мәліметтерді жүктеу',
  back: 'Бақылау тізімі',
  intro:
    'CSV файлының бірінші жолы: direction,date,name,birth_date,citizenship,passport,checkpoint. Бағыты – in немесе out (кіру, шығу). Күндер 2026-12-10 немесе 10.12.2026 түрінде. Аты кез келген жазумен. Бір жол қате болса, ештеңе жүктелмейді.',
  file: 'CSV файлы (UTF-8)',
  pasted: 'немесе CSV мәтінін осында қойыңыз',
  check: 'Тексеру',
  import: 'Жүктеу',
  checkFirst: '«Тексеру» ештеңе жазбайды: не жазылатынын көрсетеді.',
  nothing: 'Файлды таңдаңыз немесе CSV мәтінін қойыңыз',
  notUtf8: 'Файл UTF-8 кодтауында емес. Оны «CSV UTF-8» түрінде сақтап, қайта таңдаңыз',
  tooLarge: 'Мәтін тым үлкен: 2 миллион таңбадан аспасын',
  preview: 'Тексерілді, ештеңе жазылған жоқ',
  imported: 'Жүктелді',
  invalid: (count: number) => `Қатесі бар, ештеңе жүктелген жоқ. Қателер: ${count}`,
  report: 'Қателер',
  rows: 'Жолдар',
  line: 'Жол',
  column: 'Баған',
  problem: 'Қате',
  text: 'Жолдың мәтіні',
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
    'not-csv': 'CSV ретінде оқылмады',
    'missing-column': 'баған жоқ',
    required: 'мән жазылмаған',
    'not-a-date': 'мұндай күн жоқ',
    'date-in-future': 'бұл күн әлі келген жоқ',
    'not-a-country': 'мұндай ел коды жоқ; үш әріпті код жазыңыз',
    'not-a-direction': 'бағыты in немесе out болуы керек',
    'too-long': 'мән тым ұзын',
    'too-many-rows': 'жолдар тым көп: 2000-нан аспасын',
  } as Record<RowProblem, string>,
};

const ru: typeof kk = {
  title: 'Загрузка сведений о пересечении границы',
  back: 'Список контроля',
  intro:
    'Первая строка файла CSV: direction,date,name,birth_date,citizenship,passport,checkpoint. Направление – in или out (въезд, выезд). Даты в виде 2026-12-10 или 10.12.2026. Имя – в любом написании. Если хотя бы одна строка неверна, не загружается ничего.',
  file: 'Файл CSV (UTF-8)',
  pasted: 'или вставьте текст CSV сюда',
  check: 'Проверить',
  import: 'Загрузить',
  checkFirst: '«Проверить» ничего не записывает: показывает, что будет записано.',
  nothing: 'Выберите файл или вставьте текст CSV',
  notUtf8: 'Файл не в кодировке UTF-8. Сохраните его как «CSV UTF-8» и выберите ещё раз',
  tooLarge: 'Текст слишком велик: не более 2 миллионов знаков',
  preview: 'Проверено, ничего не записано',
  imported: 'Загружено',
  invalid: (count) => `Есть ошибки, ничего не загружено. Ошибок: ${count}`,
  report: 'Ошибки',
  rows: 'Строки',
  line: 'Строка',
  column: 'Столбец',
  problem: 'Ошибка',
  text: 'Текст строки',
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
    'not-csv': 'не читается как CSV',
    'missing-column': 'нет столбца',
    required: 'нет значения',
    'not-a-date': 'такой даты нет',
    'date-in-future': 'этот день ещё не наступил',
    'not-a-country': 'такого кода страны нет; нужен трёхбуквенный код',
    'not-a-direction': 'направление должно быть in или out',
    'too-long': 'слишком длинное значение',
    'too-many-rows': 'слишком много строк: не более 2000',
  },
};

const en: typeof kk = {
  title: 'Import of border crossings',
  back: 'List of visitors under control',
  intro:
    'The first line of the CSV file: direction,date,name,birth_date,citizenship,passport,checkpoint. The direction is in or out. Days as 2026-12-10 or 10.12.2026. The name in any script. If one line is wrong, nothing is imported.',
  file: 'CSV file (UTF-8)',
  pasted: 'or paste the text of the CSV here',
  check: 'Check',
  import: 'Import',
  checkFirst: '“Check” writes nothing: it shows what would be recorded.',
  nothing: 'Choose a file, or paste the text of the CSV',
  notUtf8: 'The file is not in UTF-8. Save it as “CSV UTF-8” and choose it again',
  tooLarge: 'The text is too large: at most 2 million characters',
  preview: 'Checked; nothing was written',
  imported: 'Imported',
  invalid: (count) => `There are errors; nothing was imported. Errors: ${count}`,
  report: 'Errors',
  rows: 'Lines',
  line: 'Line',
  column: 'Column',
  problem: 'Error',
  text: 'Text of the line',
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
    'not-csv': 'cannot be read as CSV',
    'missing-column': 'the column is missing',
    required: 'there is no value',
    'not-a-date': 'there is no such day',
    'date-in-future': 'this day has not come yet',
    'not-a-country': 'there is no such code of a country; three letters are needed',
    'not-a-direction': 'the direction must be in or out',
    'too-long': 'the value is too long',
    'too-many-rows': 'too many lines: at most 2000',
  },
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
