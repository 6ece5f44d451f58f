import { longestMessage } from '@shaqyru/domain/correspondence/message';
import type { Language } from '@shaqyru/domain/law/text';

const failure = {
  kk: 'Хабарлама жіберілмеді. Жазғаныңыз сақталды: біраздан кейін қайта басыңыз.',
  ru: 'Сообщение не отправлено. Написанное сохранено: нажмите ещё раз немного позже.',
  en: 'The message was not sent. What you wrote is kept: press again a little later.',
};

const kk = {
  title: 'Хабарламалар',
  back: 'Өтінішке оралу',
  errors: 'Мынаны түзетіңіз',
  intro:
    'Өтінішіңізді қарайтын қызметкерге сұрақ қоя аласыз. Жауап келгенін электрондық поштаға жазамыз, бірақ мәтіні осында ғана тұрады. Құжаттар мен жауаптар хабарлама арқылы толықтырылмайды: қажет болса, қызметкер өтінішті толықтыруға қайтарады.',
  none: 'Хабарлама әлі жоқ.',
  earlier: 'Бұрынғы хабарламалар',
  newest: 'Соңғы хабарламаларға оралу',
  from: { applicant: 'Сіздің тараптан', officer: 'Көші-қон полициясы' },
  isNew: 'жаңа',
  write: 'Хабарламаңыз',
  hint: 'Өтінішке қатысты сұрағыңызды жазыңыз.',
  send: 'Хабарламаны жіберу',
  sent: 'Хабарлама жіберілді.',
  ended: 'Өтінішті қарау аяқталған: жаңа хабарлама жазылмайды.',
  length: `Хабарламаны жазыңыз: кемінде 2 таңба, ${longestMessage}-нан аспасын`,
  failed: {
    unavailable: failure.kk,
    changed: failure.kk,
    'too-many': 'Қысқа уақытта тым көп хабарлама жазылды. Жазғаныңыз сақталды: 15 минуттан кейін қайта басыңыз.',
  },
};

const ru: typeof kk = {
  title: 'Сообщения',
  back: 'Вернуться к заявлению',
  errors: 'Исправьте следующее',
  intro:
    'Здесь можно задать вопрос сотруднику, который рассматривает заявление. О том, что пришёл ответ, мы напишем на электронную почту, но сам текст стоит только здесь. Документы и ответы сообщением не дополняются: если нужно, сотрудник вернёт заявление на дополнение.',
  none: 'Сообщений пока нет.',
  earlier: 'Более ранние сообщения',
  newest: 'Вернуться к последним',
  from: { applicant: 'С Вашей стороны', officer: 'Миграционная полиция' },
  isNew: 'новое',
  write: 'Ваше сообщение',
  hint: 'Напишите вопрос по этому заявлению.',
  send: 'Отправить сообщение',
  sent: 'Сообщение отправлено.',
  ended: 'Рассмотрение заявления завершено: новые сообщения не пишутся.',
  length: `Напишите сообщение: от 2 до ${longestMessage} знаков`,
  failed: {
    unavailable: failure.ru,
    changed: failure.ru,
    'too-many': 'За короткое время написано слишком много. Написанное сохранено: нажмите ещё раз через 15 минут.',
  },
};

const en: typeof kk = {
  title: 'Messages',
  back: 'Back to the application',
  errors: 'Please correct the following',
  intro:
    'You can ask the officer who considers your application. We write to you by e-mail when an answer has come, but its text stands only here. Documents and answers are not completed by messages: if need be, the officer returns the application as incomplete.',
  none: 'No messages yet.',
  earlier: 'Earlier messages',
  newest: 'Back to the newest',
  from: { applicant: 'From your side', officer: 'Migration police' },
  isNew: 'new',
  write: 'Your message',
  hint: 'Write your question about this application.',
  send: 'Send the message',
  sent: 'The message was sent.',
  ended: 'The application is no longer considered: no more messages are written.',
  length: `Write the message: 2 to ${longestMessage} characters`,
  failed: {
    unavailable: failure.en,
    changed: failure.en,
    'too-many': 'Too much was written in a short time. What you wrote is kept: press again in 15 minutes.',
  },
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
