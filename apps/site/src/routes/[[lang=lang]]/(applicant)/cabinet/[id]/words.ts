import type { CaseStatus } from '@shaqyru/domain/case/status';
import type { AfterIssueAct, MoneyAct, Outcome, TimelineEntry } from '@shaqyru/domain/case/case-view';
import type { CaseAction } from '@shaqyru/domain/case/workflow';
import type { Language } from '@shaqyru/domain/law/text';
import type { DayReason } from '@shaqyru/domain/term/due-date';

type Words = {
  cabinet: string;
  title: (number: string) => string;
  submittedTitle: string;
  number: string;
  submittedText: string;
  dueShort: (day: string) => string;
  returned: string;
  mend: string;
  decision: string;
  decidedAt: string;
  outcomes: Record<Outcome, string>;
  invitation: (number: string, issued: string, until: string) => string;
  letter: (number: string, issued: string, until: string) => string;
  invitationCancelled: (day: string) => string;
  grounds: string;
  evidence: string;
  complain: string;
  howToComplain: string;
  earlier: string;
  noLonger: string;
  anewTitle: string;
  anewText: string;
  anew: (complaint: string, due: string) => string;
  nextTitle: string;
  /** What happens now; null where the reader has nothing to wait for. The documents are checked within "1 working day". */
  next: (checkedWithin: string) => Record<CaseStatus, string | null>;
  /** The term of registration is told as "5 calendar days"; of a letter no invitation is spoken (clause 5). */
  afterIssue: (registrationWithin: string, isLetter: boolean) => readonly { text: string; clause: string }[];
  due: string;
  duePassed: string;
  dueWhy: string;
  daysCaption: string;
  daysHeadings: { day: string; count: string; why: string };
  daySkipped: string;
  dayReasons: Record<DayReason, string>;
  papers: string;
  notReady: string;
  timeline: string;
  /** What happens to a case besides going from one status to another. */
  events: Record<Exclude<TimelineEntry['action'], CaseAction | AfterIssueAct | MoneyAct>, string>;
  messages: string;
  messagesUnread: (count: number) => string;
  messagesOpen: string;
  unit: string;
  telephone: string;
  unitMore: string;
  content: string;
  showContent: string;
  signedText: string;
  signedContent: string;
  signature: string;
  withdraw: string;
};

const kk: Words = {
  cabinet: 'Жеке кабинет',
  title: (number) => `Өтініш № ${number}`,
  submittedTitle: 'Өтініш тапсырылды',
  number: 'Өтініштің нөмірі',
  submittedText: 'Құжаттарды қабылдау туралы талон осы бетте және электрондық поштаңызда болады.',
  dueShort: (day) => `Жауап мерзімі: ${day}`,
  returned: 'Өтініш толықтыруға қайтарылды: қызметкердің айтқаны',
  mend: 'Түзетіп, қайта қол қою',
  decision: 'Шешім',
  decidedAt: 'Көші-қон полициясы басқармасының бастығы шешім қабылдаған уақыт:',
  outcomes: { issue: 'шақыру берілді', refuse: 'бас тартылды' },
  invitation: (number, issued, until) =>
    `Шақыру № ${number}. Берілген күні: ${issued}. Жарамдылық мерзімінің соңғы күні: ${until}.`,
  letter: (number, issued, until) =>
    `Расталған шақыру хат № ${number}. Расталған күні: ${issued}. Болу мерзімінің соңғы күні: ${until}.`,
  invitationCancelled: (day) => `Шақырудың күші жойылды: ${day}.`,
  grounds: 'Бас тарту негіздері:',
  evidence: 'Дәлелі:',
  complain: 'Шешімге шағым жасауға және сотқа жүгінуге құқығыңыз бар.',
  howToComplain: 'Қалай шағымдануға болады',
  earlier: 'Бұрынғы шешім',
  noLonger: 'Бұл бас тарту енді күшінде емес.',
  anewTitle: 'Өтінішіңіз шағым бойынша қайта қаралуда',
  anewText:
    'Бас тартылғандар туралы шешім жаңадан қабылданады. Бұрын берілген шақырулар күшінде қалады. Жаңа мерзім төменде көрсетілген.',
  anew: (complaint, due) => `№ ${complaint} шағым; жаңа мерзім – ${due}`,
  nextTitle: 'Енді не болады',
  next: (checkedWithin) => ({
    draft: null,
    submitted: `Қызметкер ${checkedWithin} ішінде құжаттардың толықтығын тексереді. Бірдеңе жетіспесе, Сізге хабарлап, қайтарады.`,
    'returned-incomplete':
      'Көрсетілген беттерді түзетіп, өтінішке қайта қол қойыңыз. Мерзім сол күннен бастап жаңадан есептеледі.',
    accepted: 'Құжаттар қабылданды. Шақырылушы арнайы есептер бойынша тексеріледі.',
    'under-examination': 'Қызметкер өтінішті қарап жатыр. Қажет болса, Сіз көрсеткен телефонға қоңырау шалады.',
    proposed: 'Қызметкер шешім ұсынды; оны басқарма бастығы қабылдайды.',
    decided:
      'Шешім туралы Сізге телефон арқылы немесе жеке қабылдауда хабарланады, растау не бас тарту электрондық поштаңызға жіберіледі.',
    'handed-over': null,
    'under-control': 'Шақырылушының келгені мен кеткенін көші-қон полициясы бақылайды.',
    closed: null,
    withdrawn: null,
    cancelled: null,
    expired: null,
  }),
  afterIssue: (registrationWithin, isLetter) => [
    {
      text: `${isLetter ? 'Расталған шақыру хатты' : 'Шақыруды'} өтініш берген бөлімшеңізден алыңыз. Жеке куәлігіңізді ала барыңыз.`,
      clause: '13',
    },
    isLetter
      ? { text: 'Шақыру хатты шақырылған адамға жіберіңіз: ол визаны сол бойынша алады.', clause: 'Annex 3' }
      : { text: 'Шақыруды шақырылған адамға жіберіңіз: ол визаны сол бойынша алады.', clause: 'Annex 2' },
    {
      text: `Ол Қазақстанға келгеннен кейін ${registrationWithin} ішінде көші-қон полициясында тіркелуін қамтамасыз етіңіз.`,
      clause: 'Annex 2, reverse',
    },
    {
      text: 'Тұруын, тамақтануын, медициналық шығыстарын және уақтылы кетуін қамтамасыз етіңіз.',
      clause: 'Annex 2, reverse',
    },
    { text: 'Ол кеткен соң бақылау талонын шақыруды берген органға қайтарыңыз.', clause: 'Annex 2, control slip' },
  ],
  due: 'Жауап мерзімі',
  duePassed: 'мерзім өткен',
  dueWhy: 'Бұл күн қалай есептелді?',
  daysCaption: 'Есептелген және есептелмеген күндер',
  daysHeadings: { day: 'Күні', count: 'Нешінші', why: 'Неге' },
  daySkipped: 'саналмайды',
  dayReasons: {
    'day-working': 'жұмыс күні',
    'day-worked-by-transfer': 'ауыстыру бойынша жұмыс күні',
    'day-weekend': 'демалыс күні',
    'day-holiday': 'мереке',
    'day-off': 'демалыс күні',
    'day-carried-over': 'мереке орнына демалыс',
    'day-off-by-transfer': 'ауыстырылған демалыс күні',
    'day-calendar': 'күнтізбелік күн',
  },
  papers: 'Құжаттар',
  notReady: 'дайындалып жатыр, бетті бір минуттан кейін жаңартыңыз',
  timeline: 'Өтініштің барысы',
  events: {
    'notice-given': 'Шешім туралы хабарланды',
    'records-checked': 'Арнайы есептер бойынша тексерілді',
    'match-resolved': 'Тексеру нәтижесі қаралды',
    'match-confirmed': 'Тексеру нәтижесі расталды',
    'match-sent-back': 'Тексеру нәтижесі қайта қарауға берілді',
    assigned: 'Орындаушы тағайындалды',
    'assignee-left': 'Жаңа орындаушы тағайындалады',
    'message-written': 'Хабарлама жазылды',
    'due-moved': 'Мерзім ауысты',
    'served-at-window': 'Терезеде іс бойынша қызмет көрсетілді',
  },
  messages: 'Хабарламалар',
  messagesUnread: (count) => `Қызметкерден ${count} жаңа хабарлама бар`,
  messagesOpen: 'Қызметкермен хат алмасу',
  unit: 'Өтінішті қарайтын бөлімше',
  telephone: 'Телефон:',
  unitMore: 'Жұмыс кестесі және басқа бөлімшелер',
  content: 'Сіз тапсырғандар',
  showContent: 'Өтініштегі жауаптарды көрсету',
  signedText: 'Қол қойылған мәтін мен қолтаңбаңызды сақтап қойып, кейін кез келген адам тексере алады.',
  signedContent: 'Қол қойылған мәтін',
  signature: 'Қолтаңба (CMS)',
  withdraw: 'Өтінішті қайтарып алу',
};

const ru: Words = {
  cabinet: 'Личный кабинет',
  title: (number) => `Заявление № ${number}`,
  submittedTitle: 'Заявление подано',
  number: 'Номер заявления',
  submittedText: 'Талон о принятии документов будет на этой странице и в Вашей электронной почте.',
  dueShort: (day) => `Срок ответа: ${day}`,
  returned: 'Заявление возвращено на дополнение: что говорит сотрудник',
  mend: 'Исправить и подписать заново',
  decision: 'Решение',
  decidedAt: 'Начальник управления миграционной полиции принял решение:',
  outcomes: { issue: 'приглашение выдано', refuse: 'отказано' },
  invitation: (number, issued, until) => `Приглашение № ${number}, выдано ${issued}; действительно до ${until}.`,
  letter: (number, issued, until) =>
    `Заверенное письмо-приглашение № ${number}, заверено ${issued}; последний день пребывания – ${until}.`,
  invitationCancelled: (day) => `Приглашение аннулировано ${day}.`,
  grounds: 'Основания для отказа:',
  evidence: 'Обоснование:',
  complain: 'Вы вправе обжаловать решение и обратиться в суд.',
  howToComplain: 'Как обжаловать',
  earlier: 'Прежнее решение',
  noLonger: 'Этот отказ больше не в силе.',
  anewTitle: 'Заявление рассматривается заново по жалобе',
  anewText:
    'Решение о тех, кому отказано, принимается заново. Выданные ранее приглашения остаются в силе. Новый срок указан ниже.',
  anew: (complaint, due) => `Жалоба № ${complaint}; новый срок – ${due}`,
  nextTitle: 'Что дальше',
  next: (checkedWithin) => ({
    draft: null,
    submitted: `Сотрудник в течение ${checkedWithin} проверит, все ли документы на месте. Если чего-то не хватает, заявление вернут Вам с объяснением.`,
    'returned-incomplete': 'Исправьте названные страницы и подпишите заявление заново. Срок начнётся с того дня снова.',
    accepted: 'Документы приняты. Приглашаемого проверяют по специальным учётам.',
    'under-examination':
      'Сотрудник рассматривает заявление. Если понадобится, он позвонит по указанному Вами телефону.',
    proposed: 'Сотрудник предложил решение; принимает его начальник управления.',
    decided:
      'О решении Вам сообщат по телефону или на личном приёме; подтверждение или отказ придёт на электронную почту.',
    'handed-over': null,
    'under-control': 'Въезд и выезд приглашаемого контролирует миграционная полиция.',
    closed: null,
    withdrawn: null,
    cancelled: null,
    expired: null,
  }),
  afterIssue: (registrationWithin, isLetter) => [
    {
      text: `Получите ${isLetter ? 'заверенное письмо-приглашение' : 'приглашение'} в подразделении, куда Вы обратились. Возьмите удостоверение личности.`,
      clause: '13',
    },
    isLetter
      ? { text: 'Отправьте письмо-приглашение тому, кого приглашаете: по нему оформляют визу.', clause: 'Annex 3' }
      : { text: 'Отправьте приглашение тому, кого приглашаете: по нему оформляют визу.', clause: 'Annex 2' },
    {
      text: `После приезда обеспечьте его регистрацию в миграционной полиции в течение ${registrationWithin}.`,
      clause: 'Annex 2, reverse',
    },
    { text: 'Обеспечьте проживание, питание, медицинские расходы и своевременный выезд.', clause: 'Annex 2, reverse' },
    {
      text: 'После его выезда верните контрольный талон органу, выдавшему приглашение.',
      clause: 'Annex 2, control slip',
    },
  ],
  due: 'Срок ответа',
  duePassed: 'срок прошёл',
  dueWhy: 'Как посчитан этот день?',
  daysCaption: 'Засчитанные и незасчитанные дни',
  daysHeadings: { day: 'День', count: 'По счёту', why: 'Почему' },
  daySkipped: 'не засчитан',
  dayReasons: {
    'day-working': 'рабочий день',
    'day-worked-by-transfer': 'рабочий день по переносу',
    'day-weekend': 'выходной',
    'day-holiday': 'праздник',
    'day-off': 'день отдыха',
    'day-carried-over': 'день отдыха за праздник',
    'day-off-by-transfer': 'перенесённый выходной',
    'day-calendar': 'календарный день',
  },
  papers: 'Документы',
  notReady: 'готовится, обновите страницу через минуту',
  timeline: 'Ход рассмотрения',
  events: {
    'notice-given': 'Сообщено о решении',
    'records-checked': 'Проверено по специальным учётам',
    'match-resolved': 'Рассмотрен результат проверки',
    'match-confirmed': 'Подтверждён результат проверки',
    'match-sent-back': 'Результат проверки возвращён на рассмотрение',
    assigned: 'Назначен исполнитель',
    'assignee-left': 'Будет назначен новый исполнитель',
    'message-written': 'Написано сообщение',
    'due-moved': 'Срок изменён',
    'served-at-window': 'Обслуживание по делу у окна',
  },
  messages: 'Сообщения',
  messagesUnread: (count) => `Новых сообщений от сотрудника: ${count}`,
  messagesOpen: 'Переписка с сотрудником',
  unit: 'Подразделение, которое рассматривает заявление',
  telephone: 'Телефон:',
  unitMore: 'График работы и другие подразделения',
  content: 'Что Вы подали',
  showContent: 'Показать ответы заявления',
  signedText: 'Подписанный текст и подпись можно сохранить: их и позже сможет проверить кто угодно.',
  signedContent: 'Подписанный текст',
  signature: 'Подпись (CMS)',
  withdraw: 'Отозвать заявление',
};

const en: Words = {
  cabinet: 'Personal cabinet',
  title: (number) => `Application No. ${number}`,
  submittedTitle: 'Application handed in',
  number: 'Number of the application',
  submittedText: 'The talon of acceptance of the documents will be on this page and in your e-mail.',
  dueShort: (day) => `Answer due on ${day}`,
  returned: 'The application was returned as incomplete: what the officer says',
  mend: 'Mend it and sign again',
  decision: 'Decision',
  decidedAt: 'The head of the migration police directorate decided on',
  outcomes: { issue: 'invitation issued', refuse: 'refused' },
  invitation: (number, issued, until) => `Invitation No. ${number}, issued on ${issued}, valid until ${until}.`,
  letter: (number, issued, until) =>
    `Certified invitation letter No. ${number}, certified on ${issued}; the last day of stay is ${until}.`,
  invitationCancelled: (day) => `The invitation was cancelled on ${day}.`,
  grounds: 'Grounds of refusal:',
  evidence: 'Reasons:',
  complain: 'You may complain about the decision and go to court.',
  howToComplain: 'How to complain',
  earlier: 'Earlier decision',
  noLonger: 'This refusal is no longer in force.',
  anewTitle: 'The application is considered again after a complaint',
  anewText:
    'Whoever was refused is decided anew. Invitations issued before stay in force. The new due date stands below.',
  anew: (complaint, due) => `Complaint No. ${complaint}; now due on ${due}`,
  nextTitle: 'What happens next',
  next: (checkedWithin) => ({
    draft: null,
    submitted: `Within ${checkedWithin} an officer checks that the documents are complete. If something is missing, the application comes back to you with an explanation.`,
    'returned-incomplete': 'Mend the pages named and sign the application again. The term starts anew on that day.',
    accepted: 'The documents are accepted. The invited person is checked against the special records.',
    'under-examination': 'An officer examines the application, and calls the telephone number you gave if need be.',
    proposed: 'The officer has proposed a decision; the head of the directorate makes it.',
    decided:
      'You are told of the decision by telephone or in person; the confirmation or the refusal is sent to your e-mail address.',
    'handed-over': null,
    'under-control': 'The migration police control the arrival and the departure of the invited person.',
    closed: null,
    withdrawn: null,
    cancelled: null,
    expired: null,
  }),
  afterIssue: (registrationWithin, isLetter) => [
    {
      text: `Collect the ${isLetter ? 'certified invitation letter' : 'invitation'} at the unit where you applied. Take your identity card along.`,
      clause: '13',
    },
    isLetter
      ? { text: 'Send the letter to the person whom you invite: the visa is issued on it.', clause: 'Annex 3' }
      : { text: 'Send the invitation to the person whom you invite: the visa is issued on it.', clause: 'Annex 2' },
    {
      text: `After arrival, see to the registration with the migration police within ${registrationWithin}.`,
      clause: 'Annex 2, reverse',
    },
    { text: 'See to accommodation, meals, medical expenses and departure in time.', clause: 'Annex 2, reverse' },
    {
      text: 'After departure, return the control slip to the body that issued the invitation.',
      clause: 'Annex 2, control slip',
    },
  ],
  due: 'Answer due',
  duePassed: 'the date has passed',
  dueWhy: 'How was this day counted?',
  daysCaption: 'Days counted and not counted',
  daysHeadings: { day: 'Day', count: 'Number', why: 'Why' },
  daySkipped: 'not counted',
  dayReasons: {
    'day-working': 'working day',
    'day-worked-by-transfer': 'working day by transfer',
    'day-weekend': 'weekend',
    'day-holiday': 'public holiday',
    'day-off': 'day off',
    'day-carried-over': 'day off in place of a holiday',
    'day-off-by-transfer': 'day off by transfer',
    'day-calendar': 'calendar day',
  },
  papers: 'Papers',
  notReady: 'being prepared; reload the page in a minute',
  timeline: 'Progress of the application',
  events: {
    'notice-given': 'Told of the decision',
    'records-checked': 'Checked against the special records',
    'match-resolved': 'Result of the check considered',
    'match-confirmed': 'Result of the check confirmed',
    'match-sent-back': 'Result of the check sent back',
    assigned: 'Officer assigned',
    'assignee-left': 'A new officer will be assigned',
    'message-written': 'Message written',
    'due-moved': 'Due date moved',
    'served-at-window': 'Served at a window about the case',
  },
  messages: 'Messages',
  messagesUnread: (count) => `New messages from an officer: ${count}`,
  messagesOpen: 'Messages with the officer',
  unit: 'The unit that considers the application',
  telephone: 'Telephone:',
  unitMore: 'Opening hours and other units',
  content: 'What you handed in',
  showContent: 'Show the answers of the application',
  signedText: 'Keep the signed text and your signature: anyone can verify them later.',
  signedContent: 'Signed text',
  signature: 'Signature (CMS)',
  withdraw: 'Withdraw the application',
};

export const words: Record<Language, Words> = { kk, ru, en };

export function isDayReason(reason: string): reason is DayReason {
  return Object.hasOwn(kk.dayReasons, reason);
}
