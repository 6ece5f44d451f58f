import type { Text } from '@shaqyru/domain/law/text';
import { surveyOpenForDays } from '@shaqyru/domain/survey/survey';

/** In the hall everything is said in three languages at once: nobody there chooses one first. */
export const hallWords = {
  take: { kk: 'Талон алу', ru: 'Получить талон', en: 'Take a ticket' },
  kioskTitle: { kk: 'Кезекке талон', ru: 'Талон в очередь', en: 'A ticket for the queue' },
  board: { kk: 'Кезек таблосы', ru: 'Табло очереди', en: 'Queue display' },
  ticket: { kk: 'Талон', ru: 'Талон', en: 'Ticket' },
  window: { kk: 'Терезе', ru: 'Окно', en: 'Window' },
  waiting: { kk: 'Күтіп тұрғандар', ru: 'Ожидают', en: 'Waiting' },
  ahead: { kk: 'Алдыңыздағы адам саны', ru: 'Перед вами человек', en: 'People ahead of you' },
  time: { kk: 'Талон алынған уақыт', ru: 'Талон получен', en: 'Ticket taken' },
  comeWhenCalled: {
    kk: 'Нөміріңіз таблода шыққанда сол терезеге келіңіз.',
    ru: 'Подойдите к окну, когда ваш номер появится на табло.',
    en: 'Come to the window when your number is on the display.',
  },
  inOrder: {
    kk: 'Қабылдау кезек тәртібімен, алдын ала жазылусыз және жедел қызмет көрсетусіз жүреді (9-тармақ).',
    ru: 'Приём в порядке очереди, без записи и без ускоренного обслуживания (пункт 9).',
    en: 'Consumers are received in the order of the queue, without appointment and without expedited service (clause 9).',
  },
  survey: {
    kk: `Сізге қызмет көрсетілгеннен кейін оны бағалаңыз: бір минут, атыңыз сұралмайды. Сілтеме ${surveyOpenForDays} күн бойы жарамды (17, 18‑тармақтар).`,
    ru: `После приёма оцените его: одна минута, без имени. Ссылка действует ${surveyOpenForDays} дней (пункты 17, 18).`,
    en: `When you have been served, say how it was: one minute, without your name. The link is good for ${surveyOpenForDays} days (clauses 17, 18).`,
  },
  surveyCode: { kk: 'Сауалнаманың QR коды', ru: 'QR-код опроса', en: 'QR code of the survey' },
  print: { kk: 'Басып шығару', ru: 'Напечатать', en: 'Print' },
  ready: { kk: 'Дайын', ru: 'Готово', en: 'Done' },
  closed: { kk: 'Қазір қабылдау жоқ', ru: 'Сейчас приёма нет', en: 'There is no reception now' },
  opens: { kk: 'Қабылдау басталады', ru: 'Приём начнётся', en: 'Reception begins' },
  nobody: { kk: 'Әзірге ешкім шақырылған жоқ', ru: 'Пока никого не вызвали', en: 'Nobody has been called yet' },
  windows: { kk: 'Терезелер', ru: 'Окна', en: 'Windows' },
  inspector: { kk: 'Инспектор', ru: 'Инспектор', en: 'Inspector' },
  lost: {
    kk: 'Байланыс үзілді, қайта орнатылуда',
    ru: 'Связь прервана, восстанавливается',
    en: 'The connection is lost and is being restored',
  },
  secret: { kk: 'Құрылғының коды', ru: 'Код устройства', en: 'Code of the machine' },
  secretHint: {
    kk: 'Кодты басшы немесе әкімші «Терезелер мен құрылғылар» бетінен береді; бір рет енгізіледі.',
    ru: 'Код выдаёт начальник или администратор на странице «Окна и устройства»; вводится один раз.',
    en: 'The head or the administrator gives it on the page “Windows and machines”; it is typed once.',
  },
  pair: { kk: 'Қосу', ru: 'Подключить', en: 'Connect' },
  wrongSecret: {
    kk: 'Мұндай код жоқ немесе құрылғы өшірілген.',
    ru: 'Такого кода нет, или устройство отключено.',
    en: 'There is no such code, or the machine was removed.',
  },
} as const satisfies Record<string, Text>;
