import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Қызмет қалай көрсетілді?',
  lead: 'Үш сұрақ, бір минут. Жауаптар бойынша қызметтің сапасы өлшеніп, нәтижесі жарияланады.',
  office: 'Бөлімше',
  anonymous:
    'Жауабыңыздың кімдікі екені сақталмайды: жазбада тек бөлімше мен ай көрсетіледі. Сілтеме бір рет қана қолданылады.',
  yes: 'Иә',
  no: 'Жоқ',
  words: 'Айтқыңыз келгені',
  wordsHint: 'Атыңызды, телефоныңызды немесе істің нөмірін жазбаңыз.',
  send: 'Жіберу',
  error: 'Қате',
  errors: 'Түзету керек',
  nothingSaid: 'Кемінде бір сұраққа жауап беріңіз немесе бірдеңе жазыңыз.',
  tooLong: (most: number) => `${most} таңбадан асырмай жазыңыз.`,
  thanks: 'Жауабыңызға рақмет',
  thanksText: 'Жауабыңыз қабылданды. Бұл бетті жабуға болады.',
  figures: 'Қызмет сапасының көрсеткіштері',
  ended: {
    used: {
      title: 'Бұл сілтеме бойынша жауап берілген',
      text: 'Әр сілтеме бір рет қана қолданылады, ал жауап өзгертілмейді.',
    },
    expired: {
      title: 'Сілтеменің мерзімі өткен',
      text: 'Сауалнамаға қызмет көрсетілген күннен бастап алпыс күн ішінде жауап беруге болады.',
    },
    unknown: {
      title: 'Мұндай сауалнама табылмады',
      text: 'Сілтемені хаттан толық көшіріп, қайта ашып көріңіз.',
    },
  },
  complain: 'Шағым беру',
};

const ru: typeof kk = {
  title: 'Как Вас обслужили?',
  lead: 'Три вопроса, одна минута. По ответам измеряется качество услуги, итоги публикуются.',
  office: 'Подразделение',
  anonymous: 'Чей это ответ, не сохраняется: в записи стоят только подразделение и месяц. Ссылка действует один раз.',
  yes: 'Да',
  no: 'Нет',
  words: 'Что ещё Вы хотели бы сказать',
  wordsHint: 'Не указывайте имени, телефона и номера дела.',
  send: 'Отправить',
  error: 'Ошибка',
  errors: 'Нужно исправить',
  nothingSaid: 'Ответьте хотя бы на один вопрос или напишите что-нибудь.',
  tooLong: (most) => `Напишите не больше ${most} знаков.`,
  thanks: 'Спасибо за ответ',
  thanksText: 'Ваш ответ принят. Эту страницу можно закрыть.',
  figures: 'Показатели качества услуги',
  ended: {
    used: {
      title: 'По этой ссылке уже ответили',
      text: 'Каждая ссылка действует один раз, ответ не изменяется.',
    },
    expired: {
      title: 'Срок ссылки истёк',
      text: 'Ответить на опрос можно в течение шестидесяти дней с оказания услуги.',
    },
    unknown: {
      title: 'Такой опрос не найден',
      text: 'Скопируйте ссылку из письма целиком и откройте её ещё раз.',
    },
  },
  complain: 'Подать жалобу',
};

const en: typeof kk = {
  title: 'How were you served?',
  lead: 'Three questions, one minute. The answers measure the quality of the service, and the results are published.',
  office: 'Office',
  anonymous: 'Whose answer it is, is not kept: the record has only the office and the month. The link works once.',
  yes: 'Yes',
  no: 'No',
  words: 'What else you would like to say',
  wordsHint: 'Please give no name, telephone or number of a case.',
  send: 'Send',
  error: 'Error',
  errors: 'There is a problem',
  nothingSaid: 'Answer at least one question, or write something.',
  tooLong: (most) => `Write no more than ${most} characters.`,
  thanks: 'Thank you for your answer',
  thanksText: 'Your answer has been received. You may close this page.',
  figures: 'Indicators of the quality of the service',
  ended: {
    used: {
      title: 'This link has been answered',
      text: 'Each link works once, and an answer is not changed.',
    },
    expired: {
      title: 'The link has expired',
      text: 'The survey can be answered within sixty days of the service.',
    },
    unknown: {
      title: 'No such survey was found',
      text: 'Copy the whole link from the mail and open it again.',
    },
  },
  complain: 'Make a complaint',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
