import { longestComment } from '@shaqyru/domain/organisation/colleagues';
import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Әріптестермен бірлескен жұмыс',
  back: 'Өтініштің беттері',
  errors: 'Мыналарды түзетіңіз',
  link: (comments: number) =>
    comments > 0
      ? `Әріптестермен бірлескен жұмыс (пікір: ${comments})`
      : 'Әріптестермен бірлескен жұмыс, қол қоюға беру',
  intro: (organisation: string) =>
    `Бұл өтінішті ${organisation} атынан ЭЦҚ кілтімен кірген әр адам көреді және толтыра алады. Мұнда жазылғанды көші-қон полициясы көрмейді.`,
  people: 'Ұйымның жүйеге кірген қызметкерлері',
  you: 'сіз',
  maySign: 'қол қоя алады',
  prepares: 'дайындайды',
  comments: 'Пікірлер',
  noComments: 'Пікір әлі жоқ.',
  comment: 'Әріптестерге пікір',
  commentHint: 'Мысалы, нені тексеру немесе түзету керек.',
  say: 'Пікір қалдыру',
  commentLength: `Пікірді жазыңыз: кемінде 2 таңба, ${longestComment}-нан аспасын`,
  handOverTitle: 'Қол қоюға беру',
  handOverText:
    'Ұйым атынан бірінші басшы немесе қол қою құқығы бар қызметкер қол қояды: құқық сертификаттан оқылады. Берілгеннен кейін де өтінішті түзетуге болады; қол қоюшыға электрондық поштамен хабарланады.',
  youMaySign: 'Сертификатыңыз қол қоюға құқық береді.',
  toCheck: 'Жауаптарды тексеріп, өзіңіз қол қою',
  toWhom: 'Кімге беріледі',
  other: 'Тізімде жоқ адамға',
  otherHint: 'Жүйеге әлі кірмеген қол қоюшы: хаттағы сілтемемен ұйымның кілтімен кіреді.',
  email: 'Қол қоюшының электрондық поштасы',
  emailHint: 'Осы мекенжайға өтініштің мазмұны жоқ хабарлама жіберіледі.',
  emailWrong: 'Электрондық пошта мекенжайын дұрыс жазыңыз, мысалы bastyk@uiym.kz',
  what: 'Қол қоюшыға түсініктеме',
  chooseWho: 'Өтініш кімге берілетінін таңдаңыз',
  noRightOfColleague: 'Бұл әріптестің сертификаты қол қоюға құқық бермейді. Басқа адамды таңдаңыз',
  handOver: 'Қол қоюға беру',
  takeBack: 'Қайтарып алу: әлі түзетеміз',
  handedTo: (whom: string) => `Қол қоюға берілді: ${whom}`,
  handedToYou: (by: string) => `${by} өтінішті қол қоюға сізге берді. Тексеріп, қол қойыңыз.`,
  edited: (by: string, when: string) => `Соңғы өзгерткен: ${by}, ${when}`,
  foreigner: 'шақырушы шетелдіктің өзі',
  noRightTitle: 'Бұл кілтпен қол қоюға болмайды',
  noRight:
    'Сертификатыңыз ұйым атынан қол қоюға құқық бермейді. Өтініш дайын болса, оны бірінші басшыға немесе қол қою құқығы бар әріптесіңізге беріңіз.',
  done: {
    said: 'Пікіріңіз сақталды.',
    'handed-over': 'Өтініш қол қоюға берілді; қол қоюшыға хат жіберіледі.',
    'taken-back': 'Өтініш қайтарып алынды.',
  },
};

const ru: typeof kk = {
  title: 'Совместная работа с коллегами',
  back: 'Страницы заявления',
  errors: 'Исправьте следующее',
  link: (comments) =>
    comments > 0
      ? `Совместная работа с коллегами (комментариев: ${comments})`
      : 'Совместная работа с коллегами, передать на подпись',
  intro: (organisation) =>
    `Это заявление видит и может заполнять каждый, кто вошёл с ключом ЭЦП организации ${organisation}. Написанного здесь миграционная полиция не видит.`,
  people: 'Сотрудники организации, входившие в систему',
  you: 'Вы',
  maySign: 'может подписать',
  prepares: 'готовит',
  comments: 'Комментарии',
  noComments: 'Комментариев пока нет.',
  comment: 'Комментарий для коллег',
  commentHint: 'Например, что проверить или исправить.',
  say: 'Оставить комментарий',
  commentLength: `Напишите комментарий: от 2 до ${longestComment} знаков`,
  handOverTitle: 'Передать на подпись',
  handOverText:
    'За организацию подписывает первый руководитель или сотрудник с правом подписи: право читается из сертификата. После передачи заявление можно исправлять; подписывающему сообщается по электронной почте.',
  youMaySign: 'Ваш сертификат даёт право подписи.',
  toCheck: 'Проверить ответы и подписать самому',
  toWhom: 'Кому передать',
  other: 'Тому, кого нет в списке',
  otherHint: 'Подписывающий, который ещё не входил: по ссылке из письма он войдёт с ключом организации.',
  email: 'Электронная почта подписывающего',
  emailHint: 'На этот адрес придёт уведомление без содержания заявления.',
  emailWrong: 'Укажите адрес электронной почты верно, например bastyk@uiym.kz',
  what: 'Пояснение для подписывающего',
  chooseWho: 'Выберите, кому передать заявление',
  noRightOfColleague: 'Сертификат этого коллеги не даёт права подписи. Выберите другого',
  handOver: 'Передать на подпись',
  takeBack: 'Взять обратно: ещё исправим',
  handedTo: (whom) => `Передано на подпись: ${whom}`,
  handedToYou: (by) => `${by} передал(а) заявление Вам на подпись. Проверьте и подпишите.`,
  edited: (by, when) => `Последнее изменение: ${by}, ${when}`,
  foreigner: 'сам приглашающий иностранец',
  noRightTitle: 'Этим ключом подписать нельзя',
  noRight:
    'Ваш сертификат не даёт права подписи за организацию. Если заявление готово, передайте его первому руководителю или коллеге с правом подписи.',
  done: {
    said: 'Комментарий сохранён.',
    'handed-over': 'Заявление передано на подпись; подписывающему отправляется письмо.',
    'taken-back': 'Заявление взято обратно.',
  },
};

const en: typeof kk = {
  title: 'Working together with colleagues',
  back: 'Pages of the application',
  errors: 'Correct the following',
  link: (comments) =>
    comments > 0
      ? `Working together with colleagues (comments: ${comments})`
      : 'Working together with colleagues, hand over to be signed',
  intro: (organisation) =>
    `Everyone who signed in with an EDS key of ${organisation} sees this application and can fill it in. The migration police do not see what is written here.`,
  people: 'People of the organisation who have signed in',
  you: 'you',
  maySign: 'may sign',
  prepares: 'prepares',
  comments: 'Comments',
  noComments: 'No comments yet.',
  comment: 'Comment for colleagues',
  commentHint: 'For example, what is to be checked or mended.',
  say: 'Leave the comment',
  commentLength: `Write the comment: 2 to ${longestComment} characters`,
  handOverTitle: 'Hand over to be signed',
  handOverText:
    'For an organisation its first head or an employee with the right to sign signs: the right is read from the certificate. The application can still be mended after it was handed over; the signer is told by e-mail.',
  youMaySign: 'Your certificate gives you the right to sign.',
  toCheck: 'Check the answers and sign yourself',
  toWhom: 'To whom',
  other: 'To somebody who is not in the list',
  otherHint: 'A signer who has not signed in yet: with the link in the mail they sign in with the organisation’s key.',
  email: 'E-mail of the signer',
  emailHint: 'A notice without the content of the application goes to this address.',
  emailWrong: 'Give the e-mail address correctly, for example bastyk@uiym.kz',
  what: 'Explanation for the signer',
  chooseWho: 'Choose to whom the application is handed over',
  noRightOfColleague: 'This colleague’s certificate gives no right to sign. Choose another',
  handOver: 'Hand over to be signed',
  takeBack: 'Take back: something is still to be mended',
  handedTo: (whom) => `Handed over to be signed: ${whom}`,
  handedToYou: (by) => `${by} has handed the application over to you to be signed. Please check and sign it.`,
  edited: (by, when) => `Last changed by ${by}, ${when}`,
  foreigner: 'the inviting foreigner in person',
  noRightTitle: 'This key cannot sign',
  noRight:
    'Your certificate gives no right to sign for the organisation. When the application is ready, hand it over to the first head or to a colleague with the right to sign.',
  done: {
    said: 'Your comment is kept.',
    'handed-over': 'The application was handed over to be signed; a mail goes to the signer.',
    'taken-back': 'The application was taken back.',
  },
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
