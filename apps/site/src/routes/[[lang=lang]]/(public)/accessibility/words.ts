import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Қолжетімділік',
  description: 'Сайтты мүмкіндігі шектеулі адамдар қалай пайдалана алады.',
  lead: 'Сайт барлық адамға ыңғайлы болуға тиіс. Біз WCAG 2.2 талаптарының AA деңгейін ұстанамыз.',
  can: 'Не істей аласыз',
  canList: [
    'беттерді тек пернетақтамен немесе экранды оқитын бағдарламамен пайдалану;',
    'мәтінді 200 %-ға дейін үлкейту және тар экранда көлденең жылжытпай оқу;',
    'JavaScript өшірулі болса да оқу, іздеу және пішіндерді толтыру;',
    'қозғалысы азайтылған және контрасы жоғары режимдерді қосу;',
    'кез келген бетті басып шығару.',
  ],
  cannot: 'Шектеулер',
  cannotList: [
    'Электрондық цифрлық қолтаңба қою үшін компьютерде NCALayer бағдарламасы және браузерде JavaScript қажет.',
    'Бөлімшелердің мекенжайлары стандартта тек қазақ және орыс тілдерінде берілген.',
  ],
  other: 'Басқаша қалай жүгінуге болады',
  otherText:
    'Сайт Сізге ыңғайсыз болса, құжаттарды көші-қон полициясы бөлімшесіне тапсыруға болады: оның кіреберісінде пандус, ішінде құжат толтыратын орындар бар.',
  report:
    'Кедергіге тап болсаңыз, бөлімшенің немесе Ішкі істер министрлігінің телефонына хабарлаңыз: 8 (7172) 71-51-31.',
  offices: 'Бөлімшелер',
};

const ru: typeof kk = {
  title: 'Доступность',
  description: 'Как пользоваться сайтом людям с ограниченными возможностями.',
  lead: 'Сайт должен быть удобен всем. Мы следуем требованиям WCAG 2.2 уровня AA.',
  can: 'Что Вы можете',
  canList: [
    'пользоваться страницами только с клавиатуры или с программой чтения с экрана;',
    'увеличить текст до 200 % и читать на узком экране без прокрутки в сторону;',
    'читать, искать и заполнять формы при выключенном JavaScript;',
    'включить режимы с уменьшенным движением и с повышенным контрастом;',
    'напечатать любую страницу.',
  ],
  cannot: 'Ограничения',
  cannotList: [
    'Для электронной цифровой подписи нужны программа NCALayer на компьютере и JavaScript в браузере.',
    'Адреса подразделений даны в стандарте только на казахском и русском языках.',
  ],
  other: 'Как обратиться иначе',
  otherText:
    'Если сайт Вам неудобен, документы можно сдать в подразделение миграционной полиции: там есть вход с пандусом и места для заполнения документов.',
  report:
    'Если Вы встретили препятствие, сообщите по телефону подразделения или Министерства внутренних дел: 8 (7172) 71-51-31.',
  offices: 'Подразделения',
};

const en: typeof kk = {
  title: 'Accessibility',
  description: 'How people with disabilities can use this site.',
  lead: 'The site should serve everybody. We follow the requirements of WCAG 2.2 at level AA.',
  can: 'What you can do',
  canList: [
    'use the pages with the keyboard alone, or with a screen reader;',
    'enlarge the text to 200 % and read on a narrow screen without scrolling sideways;',
    'read, search and fill in forms with JavaScript switched off;',
    'use the reduced-motion and high-contrast modes of your system;',
    'print any page.',
  ],
  cannot: 'Limits',
  cannotList: [
    'To sign with the electronic digital signature you need the program NCALayer on your computer and JavaScript in the browser.',
    'The standard gives the addresses of the offices in Kazakh and Russian only.',
  ],
  other: 'Another way to apply',
  otherText:
    'If the site does not suit you, the documents can be handed in to a migration police unit: it has an entrance with a ramp, and places to fill in documents.',
  report: 'If you meet an obstacle, tell the unit or the Ministry of Internal Affairs by telephone: 8 (7172) 71-51-31.',
  offices: 'Offices',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
