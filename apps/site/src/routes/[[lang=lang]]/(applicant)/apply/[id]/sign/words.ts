import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  back: 'Жауаптарды тексеру',
  errorTitle: 'Қате',
  title: 'Өтінішке қол қою',
  lead: 'Төменде – Сіз қол қоятын өтініш. Оқып шығыңыз да, соңында қол қойыңыз.',
  signer: (name: string, iin: string) => `Өтініш беруші: ${name}, ЖСН ${iin}`,
  exact: 'Қол қойылатын дәл мәтін',
  exactText:
    'Қолтаңба дәл осы мәтінге қойылады: жоғарыда көрсетілгеннің бәрі мен тіркелген әр файлдың SHA-256 бақылау сомасы осында. Мәтін мен қолтаңба сақталады, оларды кабинеттен жүктеп алып, кейін де тексеруге болады.',
  showExact: 'Мәтінді көрсету',
  signTitle: 'Қол қою',
  signText:
    'Компьютеріңізде NCALayer іске қосылған болуы керек. Қол қоюға арналған кілтіңізді (RSA немесе GOST) таңдаңыз.',
  demo: 'Көрсету нұсқасында кілт мына бетте таңдалады (батырманы басқан соң ашыңыз):',
  sign: 'Қол қойып, тапсыру',
  refused: 'Өтініш тапсырылған жоқ',
  changed:
    'Өтініш осы арада басқа терезеде өзгерді, сондықтан тапсырылған жоқ. Төменде – қазіргі мәтіні: оқып, қайта қол қойыңыз.',
  incomplete: 'Өтінішті қазір қабылдауға болмайды, сондықтан ол тапсырылған жоқ. Мыналарды түзетіңіз:',
  alreadySubmitted: 'Бұл өтініш бұрын тапсырылған немесе қайтарып алынған. Екінші рет ештеңе жіберілген жоқ.',
  toCabinet: 'Өтінішті кабинетте қарау',
  signatureKept:
    'Қойған қолтаңбаңыз осы бетте сақтаулы: қайта қол қоюдың керегі жоқ. Екі рет басылса да, өтініш бір рет қана тапсырылады.',
  sendAgain: 'Қайта жіберу',
};

const ru: typeof kk = {
  back: 'Проверка ответов',
  errorTitle: 'Ошибка',
  title: 'Подписание заявления',
  lead: 'Ниже – заявление, которое Вы подписываете. Прочитайте его и подпишите в конце страницы.',
  signer: (name, iin) => `Заявитель: ${name}, ИИН ${iin}`,
  exact: 'Точный подписываемый текст',
  exactText:
    'Подпись ставится именно под этим текстом: в нём всё, что показано выше, и контрольная сумма SHA-256 каждого приложенного файла. Текст и подпись хранятся; их можно скачать из кабинета и проверить позже.',
  showExact: 'Показать текст',
  signTitle: 'Подпись',
  signText: 'На компьютере должна быть запущена программа NCALayer. Выберите свой ключ для подписания (RSA или GOST).',
  demo: 'В демонстрации ключ выбирают на этой странице (откройте её, нажав кнопку):',
  sign: 'Подписать и подать',
  refused: 'Заявление не подано',
  changed:
    'Заявление тем временем изменилось в другом окне и поэтому не подано. Ниже – его нынешний текст: прочитайте и подпишите заново.',
  incomplete: 'Сейчас заявление принять нельзя, поэтому оно не подано. Исправьте следующее:',
  alreadySubmitted: 'Это заявление уже подано или отозвано. Второй раз ничего не отправлено.',
  toCabinet: 'Посмотреть заявление в кабинете',
  signatureKept:
    'Ваша подпись сохранена на этой странице: подписывать ещё раз не нужно. Даже при двойном нажатии заявление будет подано один раз.',
  sendAgain: 'Отправить ещё раз',
};

const en: typeof kk = {
  back: 'Check of the answers',
  errorTitle: 'Error',
  title: 'Sign the application',
  lead: 'Below is the application that you sign. Read it, and sign at the end of the page.',
  signer: (name, iin) => `Applicant: ${name}, IIN ${iin}`,
  exact: 'The exact text that is signed',
  exactText:
    'The signature is put under exactly this text: it holds everything shown above and the SHA-256 checksum of each attached file. The text and the signature are kept; you can download them from your cabinet and verify them later.',
  showExact: 'Show the text',
  signTitle: 'Signature',
  signText: 'NCALayer must be running on your computer. Choose your key for signing (RSA or GOST).',
  demo: 'In the demonstration the key is chosen on this page (open it after pressing the button):',
  sign: 'Sign and hand in',
  refused: 'The application was not handed in',
  changed:
    'The application has meanwhile changed in another window, so it was not handed in. Below is its present text: read it and sign again.',
  incomplete: 'The application cannot be accepted now, so it was not handed in. Correct the following:',
  alreadySubmitted: 'This application has already been handed in or withdrawn. Nothing was sent a second time.',
  toCabinet: 'See the application in the cabinet',
  signatureKept:
    'Your signature is kept on this page: you need not sign again. Even if you press twice, the application is handed in once.',
  sendAgain: 'Send again',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
