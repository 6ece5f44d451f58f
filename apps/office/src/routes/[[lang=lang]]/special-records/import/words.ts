import type { Language } from '@shaqyru/domain/law/text';
import { importWords } from '#lib/import/words.ts';

const kk = {
  title: 'Арнайы есепке жүктеу',
  intro:
    'CSV файлының бірінші жолы: id,name,birth_date,citizenship,passport,reason. Күндер 1985-03-27 түрінде, азаматтық – елдің үш әріпті коды (UZB). Бір есептегі бұрыннан бар id жаңартылады. Бір жол қате болса, ештеңе жүктелмейді.',
  register: 'Есептің атауы',
  registerHint: 'Жазбалар қай органның қай тізімінен алынды',
  kind: 'Есептің түрі',
  kindHint: 'Бір есептің түрі біреу ғана; ол 16-тармақтың негізіне сәйкес келеді',
  kindMissing: 'Есептің түрін таңдаңыз',
  closed: 'Осында жабылған, сол күйінде қалады',
  checkFirst: '«Тексеру» ештеңе жазбайды: қанша жазба қосылатынын көрсетеді.',
  registerShort: 'Есептің атауын жазыңыз: 2-ден 100 таңбаға дейін',
  added: 'Қосылады',
  changed: 'Өзгереді',
  unchanged: 'Өзгеріссіз қалады',
  addedDone: 'Қосылды',
  changedDone: 'Өзгерді',
  unchangedDone: 'Өзгеріссіз қалды',
  problems: {
    ...importWords.kk.problems,
    'repeated-id': 'бұл id осы файлда бұрын кездескен',
  },
  list: 'Арнайы есептің тізімі',
};

const ru: typeof kk = {
  title: 'Загрузка в специальный учёт',
  intro:
    'Первая строка файла CSV: id,name,birth_date,citizenship,passport,reason. Даты в виде 1985-03-27, гражданство – трёхбуквенный код страны (UZB). Записи того же учёта с тем же id обновляются. Если хотя бы одна строка неверна, не загружается ничего.',
  register: 'Название учёта',
  registerHint: 'Из какого списка какого органа взяты записи',
  kind: 'Вид учёта',
  kindHint: 'У одного учёта вид один; он соответствует основанию пункта 16',
  kindMissing: 'Выберите вид учёта',
  closed: 'Закрыто здесь, остаётся закрытым',
  checkFirst: '«Проверить» ничего не записывает: показывает, сколько записей добавится.',
  registerShort: 'Укажите название учёта: от 2 до 100 знаков',
  added: 'Добавится',
  changed: 'Изменится',
  unchanged: 'Останется без изменений',
  addedDone: 'Добавлено',
  changedDone: 'Изменено',
  unchangedDone: 'Осталось без изменений',
  problems: {
    ...importWords.ru.problems,
    'repeated-id': 'этот id в файле уже встречался',
  },
  list: 'Список специального учёта',
};

const en: typeof kk = {
  title: 'Import of special records',
  intro:
    'The first line of the CSV file: id,name,birth_date,citizenship,passport,reason. Dates as 1985-03-27, nationality as the three-letter code of the country (UZB). Entries of the same register with the same id are updated. If one line is wrong, nothing is imported.',
  register: 'Name of the register',
  registerHint: 'Which list of which authority the entries come from',
  kind: 'Kind of register',
  kindHint: 'A register has one kind only; it answers a ground of clause 16',
  kindMissing: 'Choose the kind of register',
  closed: 'Closed here, stays closed',
  checkFirst: '“Check” writes nothing: it shows how many entries would be added.',
  registerShort: 'Give the name of the register: 2 to 100 characters',
  added: 'To be added',
  changed: 'To be changed',
  unchanged: 'Unchanged',
  addedDone: 'Added',
  changedDone: 'Changed',
  unchangedDone: 'Unchanged',
  problems: {
    ...importWords.en.problems,
    'repeated-id': 'this id has stood in the file before',
  },
  list: 'List of the special records',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
