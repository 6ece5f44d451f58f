import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  back: 'Шақырылушы адамдар',
  title: 'Шақырылушыларды тізіммен қосу',
  lead: (maximum: number) =>
    `Адамдарды кестеге жазып, файлын жүктеңіз: бір адам – бір жол, ${maximum} адамға дейін. Қосар алдында әр жол тексеріледі; бәрі дұрыс болғанша өтініште ештеңе өзгермейді.`,
  template: 'Үлгіні жүктеп алыңыз',
  templateText: 'Баған атауларын өзгертпеңіз. Екінші парақта әр бағанның қалай толтырылатыны жазылған.',
  xlsx: 'Excel үлгісі (XLSX)',
  csv: 'Қарапайым кесте (CSV)',
  upload: 'Толтырылған файлды жүктеңіз',
  file: 'Кесте',
  fileHint: (megabytes: number) =>
    `XLSX немесе CSV, ${megabytes} МБ-қа дейін. Баған атаулары қазақша, орысша немесе ағылшынша бола алады.`,
  send: 'Жүктеп, тексеру',
  sending: 'Файл жіберіліп жатыр',
  sent: (percent: number) => `Жіберілді: ${percent} %`,
  checking: 'Жолдар тексеріліп жатыр…',
  notSent: 'Байланыс үзілді, файл жіберілген жоқ. Батырманы тағы бір рет басыңыз.',
  choose: 'Файлды таңдаңыз',
  errors: 'Мынаны түзетіңіз',
  errorTitle: 'Қате',
  waiting: (name: string, rows: number) => `«${name}» файлы жүктелген: ${rows} жол. Ол әлі өтінішке қосылған жоқ.`,
  toRows: 'Тексерілген жолдарды қарау',
  instead: 'Басқа файл жүктесеңіз, ол осының орнына қойылады.',
};

const ru: typeof kk = {
  back: 'Приглашаемые',
  title: 'Добавить приглашаемых списком',
  lead: (maximum) =>
    `Впишите людей в таблицу и загрузите файл: один человек – одна строка, до ${maximum} человек. Перед добавлением каждая строка проверяется; пока не всё верно, в заявлении ничего не меняется.`,
  template: 'Скачайте шаблон',
  templateText: 'Не меняйте названия столбцов. На втором листе сказано, как заполнять каждый столбец.',
  xlsx: 'Шаблон Excel (XLSX)',
  csv: 'Простая таблица (CSV)',
  upload: 'Загрузите заполненный файл',
  file: 'Таблица',
  fileHint: (megabytes) =>
    `XLSX или CSV, до ${megabytes} МБ. Названия столбцов могут быть на казахском, русском или английском.`,
  send: 'Загрузить и проверить',
  sending: 'Файл отправляется',
  sent: (percent) => `Отправлено: ${percent} %`,
  checking: 'Проверяем строки…',
  notSent: 'Связь прервалась, файл не отправлен. Нажмите кнопку ещё раз.',
  choose: 'Выберите файл',
  errors: 'Исправьте следующее',
  errorTitle: 'Ошибка',
  waiting: (name, rows) => `Загружен файл «${name}», строк: ${rows}. В заявление они ещё не внесены.`,
  toRows: 'Посмотреть проверенные строки',
  instead: 'Если загрузить другой файл, он заменит этот.',
};

const en: typeof kk = {
  back: 'Invited people',
  title: 'Add invited people from a list',
  lead: (maximum) =>
    `Write the people into a table and upload the file: one person is one row, up to ${maximum} people. Every row is checked first; until all is right nothing changes in the application.`,
  template: 'Download the template',
  templateText: 'Keep the headings of the columns. The second sheet says how to fill in each column.',
  xlsx: 'Excel template (XLSX)',
  csv: 'Plain table (CSV)',
  upload: 'Upload the filled-in file',
  file: 'Table',
  fileHint: (megabytes) => `XLSX or CSV, up to ${megabytes} MB. The headings may be in Kazakh, Russian or English.`,
  send: 'Upload and check',
  sending: 'The file is being sent',
  sent: (percent) => `Sent: ${percent}%`,
  checking: 'Checking the rows…',
  notSent: 'The connection was lost and the file was not sent. Press the button once more.',
  choose: 'Choose a file',
  errors: 'Correct this',
  errorTitle: 'Error',
  waiting: (name, rows) => `The file “${name}” was uploaded, rows: ${rows}. They are not in the application yet.`,
  toRows: 'Look at the checked rows',
  instead: 'Another file takes its place when you upload one.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
