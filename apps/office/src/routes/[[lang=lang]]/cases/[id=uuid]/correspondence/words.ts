import { longestMessage, longestNote } from '@shaqyru/domain/correspondence/message';
import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  messages: 'Өтініш берушімен хат алмасу',
  intro:
    'Сұрақ қоюға немесе түсіндіруге арналған. Өтініш берушіге электрондық поштаға хабарлама келгені ғана айтылады, мәтіні жіберілмейді. Өтініште бір нәрсе жетпесе, оны хабарламамен емес, толықтыруға қайтарып сұраңыз.',
  none: 'Хабарлама әлі жоқ.',
  earlier: 'Бұрынғы хабарламалар',
  newest: 'Соңғы хабарламаларға оралу',
  from: { applicant: 'Өтініш беруші', officer: 'Қызметкер' },
  waiting: 'жауап күтеді',
  readAt: (when: string) => `оқылды: ${when}`,
  notRead: 'өтініш беруші әлі оқыған жоқ',
  write: 'Өтініш берушіге хабарлама',
  writeHint: 'Өтініш беруші аты-жөніңізді емес, лауазымыңызды көреді.',
  send: 'Хабарламаны жіберу',
  markRead: 'Жауап қажет емес: оқылды деп белгілеу',
  ended: 'Іс аяқталған: жаңа хабарлама жазылмайды.',
  waitingTitle: (count: number) => `Өтініш берушінің ${count} хабарламасы жауап күтіп тұр`,
  toMessages: 'Хабарламаларға өту',
  messageLength: `Хабарламаны жазыңыз: кемінде 2 таңба, ${longestMessage}-нан аспасын`,
  notes: 'Қызметкерлердің жазбалары',
  notesIntro: 'Оларды бөлімнің қызметкерлері ғана көреді, өтініш беруші ешқашан көрмейді. Жазба кейін өзгертілмейді.',
  noNotes: 'Жазба жоқ.',
  note: 'Жаңа жазба',
  keep: 'Жазбаны сақтау',
  noteLength: `Жазбаны толтырыңыз: кемінде 2 таңба, ${longestNote}-нан аспасын`,
};

const ru: typeof kk = {
  messages: 'Переписка с заявителем',
  intro:
    'Чтобы спросить или объяснить. По электронной почте заявителю сообщается только, что его ждёт сообщение; текст не отправляется. Если в заявлении чего-то не хватает, просите об этом возвратом на дополнение, а не сообщением.',
  none: 'Сообщений пока нет.',
  earlier: 'Более ранние сообщения',
  newest: 'Вернуться к последним',
  from: { applicant: 'Заявитель', officer: 'Сотрудник' },
  waiting: 'ждёт ответа',
  readAt: (when) => `прочитано: ${when}`,
  notRead: 'заявитель ещё не прочитал',
  write: 'Сообщение заявителю',
  writeHint: 'Заявитель видит не имя, а должность.',
  send: 'Отправить сообщение',
  markRead: 'Ответ не нужен: отметить прочитанным',
  ended: 'Дело завершено: новые сообщения не пишутся.',
  waitingTitle: (count) => `Сообщений заявителя, ждущих ответа: ${count}`,
  toMessages: 'Перейти к сообщениям',
  messageLength: `Напишите сообщение: от 2 до ${longestMessage} знаков`,
  notes: 'Записи сотрудников',
  notesIntro: 'Их видят только сотрудники департамента, заявитель – никогда. Запись потом не изменяется.',
  noNotes: 'Записей нет.',
  note: 'Новая запись',
  keep: 'Сохранить запись',
  noteLength: `Заполните запись: от 2 до ${longestNote} знаков`,
};

const en: typeof kk = {
  messages: 'Messages with the applicant',
  intro:
    'For a question or an explanation. By e-mail the applicant is told only that a message waits; its text is not sent. What is missing in the application is asked for by returning it as incomplete, not by a message.',
  none: 'No messages yet.',
  earlier: 'Earlier messages',
  newest: 'Back to the newest',
  from: { applicant: 'Applicant', officer: 'Officer' },
  waiting: 'waits for an answer',
  readAt: (when) => `read: ${when}`,
  notRead: 'not yet read by the applicant',
  write: 'Message to the applicant',
  writeHint: 'The applicant sees your post, not your name.',
  send: 'Send the message',
  markRead: 'No answer needed: mark as read',
  ended: 'The case has ended: no more messages are written.',
  waitingTitle: (count) => `Messages of the applicant that wait for an answer: ${count}`,
  toMessages: 'Go to the messages',
  messageLength: `Write the message: 2 to ${longestMessage} characters`,
  notes: 'Officers’ notes',
  notesIntro: 'Only officers of the department see them, the applicant never does. A note is not changed later.',
  noNotes: 'No notes.',
  note: 'New note',
  keep: 'Keep the note',
  noteLength: `Fill in the note: 2 to ${longestNote} characters`,
};

export type CorrespondenceWords = typeof kk;
export const words: Record<Language, CorrespondenceWords> = { kk, ru, en };
