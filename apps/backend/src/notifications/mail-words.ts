import type { MoneyAct } from '@shaqyru/domain/case/case-view';
import type { Text } from '@shaqyru/domain/law/text';

/** What happened, for the subject line and for the text. */
export type MailEvent =
  | 'submitted'
  | 'returned-incomplete'
  | 'accepted'
  | 'message-waiting'
  | 'due-moved'
  | MoneyAct
  | 'handed-over-to-sign'
  | 'decided-issue'
  | 'decided-refuse'
  | 'decided-both'
  | 'reopened'
  | AfterIssueMail;

export type AfterIssueMail =
  'invitation-cancelled' | 'invitation-replaced' | 'replacement-declined' | 'registration-due' | 'departure-due';

/** `{date}` is the last day of what the mail reminds of, `{was}` the due date before it moved, `{complaint}` the number of a complaint, `{within}` the term of registration (Annex 2, reverse). */
export const mailEvents: Record<MailEvent, { subject: Text; text: Text }> = {
  submitted: {
    subject: { kk: 'Өтінішіңіз тапсырылды', ru: 'Ваше заявление подано', en: 'Your application has been submitted' },
    text: {
      kk: 'Өтінішіңіз бен электрондық қолтаңбаңыз қабылданды. Құжаттарды қабылдау туралы талон мен қарау мерзімі жеке кабинетіңізде.',
      ru: 'Ваше заявление и электронная подпись получены. Талон о принятии документов и срок рассмотрения — в вашем личном кабинете.',
      en: 'Your application and your electronic signature have been received. The talon of acceptance of documents and the due date are in your personal cabinet.',
    },
  },
  'returned-incomplete': {
    subject: {
      kk: 'Өтінішіңіз толықтыруға қайтарылды',
      ru: 'Ваше заявление возвращено на дополнение',
      en: 'Your application has been returned as incomplete',
    },
    text: {
      kk: 'Көші-қон полициясының қызметкері өтініште не жетіспейтінін көрсетті. Жеке кабинетіңізде толықтырып, қайта қол қойып тапсырыңыз. Жаңа мерзім сол күннен бастап есептеледі.',
      ru: 'Сотрудник миграционной полиции указал, чего не хватает в заявлении. Дополните его в личном кабинете, подпишите и подайте снова. Новый срок считается с этого дня.',
      en: 'An officer of the migration police has said what is missing in the application. Please complete it in your personal cabinet, sign it and submit it again. A new term is counted from that day.',
    },
  },
  accepted: {
    subject: {
      kk: 'Құжаттарыңыз қабылданды',
      ru: 'Ваши документы приняты',
      en: 'Your documents have been accepted',
    },
    text: {
      kk: 'Көші-қон полициясының қызметкері құжаттарды тексеріп, қабылдады. Қарау мерзімі өзгерген жоқ: ол жеке кабинетіңізде.',
      ru: 'Сотрудник миграционной полиции проверил и принял документы. Срок рассмотрения не изменился: он указан в личном кабинете.',
      en: 'An officer of the migration police has checked and accepted the documents. The due date has not changed: you find it in your personal cabinet.',
    },
  },
  'message-waiting': {
    subject: {
      kk: 'Өтінішіңіз бойынша хабарлама бар',
      ru: 'Вам сообщение по заявлению',
      en: 'There is a message on your application',
    },
    text: {
      kk: 'Көші-қон полициясының қызметкері сізге хабарлама жазды. Оны жеке кабинетіңізде оқып, сол жерде жауап бере аласыз. Хабарламаның мәтіні электрондық поштаға жіберілмейді.',
      ru: 'Сотрудник миграционной полиции написал Вам сообщение. Прочитать его и ответить можно в личном кабинете. Текст сообщения по электронной почте не отправляется.',
      en: 'An officer of the migration police has written you a message. You can read it and answer in your personal cabinet. The text of the message is not sent by e-mail.',
    },
  },
  'handed-over-to-sign': {
    subject: {
      kk: 'Ұйымыңыздың өтініші қолтаңбаңызды күтіп тұр',
      ru: 'Заявление Вашей организации ждёт подписи',
      en: 'An application of your organisation waits for your signature',
    },
    text: {
      kk: 'Әріптесіңіз Қазақстан Республикасына шақыру туралы өтінішті дайындап, қол қоюға Сізге берді. Оны ұйымның ЭЦҚ кілтімен кіріп, жеке кабинетте тексеріп, қол қоя аласыз. Қол қою құқығы сертификаттан оқылады.',
      ru: 'Ваш коллега подготовил заявление о приглашении в Республику Казахстан и передал его Вам на подпись. Войдите с ключом ЭЦП организации, проверьте заявление в личном кабинете и подпишите. Право подписи читается из сертификата.',
      en: 'A colleague has prepared an application for an invitation to the Republic of Kazakhstan and handed it over to you to be signed. Sign in with the EDS key of the organisation, check the application in the personal cabinet and sign it. The right to sign is read from the certificate.',
    },
  },
  'due-moved': {
    subject: {
      kk: 'Өтінішіңізді қарау мерзімі ауысты',
      ru: 'Изменён срок рассмотрения Вашего заявления',
      en: 'Your application is due on another day',
    },
    text: {
      kk: 'Жұмыс күндерінің күнтізбесі өзгерді, сондықтан өтінішіңізді қарау мерзімі қайта есептелді. Бұрынғы мерзім: {was}. Жаңа мерзім: {date}. Қандай акт бойынша екені жеке кабинетіңізде көрсетілген.',
      ru: 'Изменился календарь рабочих дней, поэтому срок рассмотрения Вашего заявления пересчитан. Прежний срок: {was}. Новый срок: {date}. По какому акту, указано в личном кабинете.',
      en: 'The calendar of working days has changed, so the due date of your application was counted again. It was {was} and is now {date}. Your personal cabinet says by which act.',
    },
  },
  'payment-reversed': {
    subject: {
      kk: 'Банк мемлекеттік бажды кері қайтарып алды',
      ru: 'Банк отозвал платёж государственной пошлины',
      en: 'The bank took the state duty back',
    },
    text: {
      kk: 'Өтініш бойынша төленген мемлекеттік бажды банк кері қайтарып алды, сондықтан ол төленбеген болып есептеледі. Баж төленгенше шақыру берілмейді. Не істеу керегі жеке кабинетіңізде жазылған.',
      ru: 'Банк отозвал платёж государственной пошлины по заявлению, поэтому она считается неуплаченной. Пока пошлина не уплачена, приглашение не выдаётся. Что делать, написано в личном кабинете.',
      en: 'The bank took the state duty paid for the application back, so it counts as not paid. Until it is paid, no invitation is issued. Your personal cabinet says what to do.',
    },
  },
  'refund-claimed': {
    subject: {
      kk: 'Бажды қайтару туралы өтініш тіркелді',
      ru: 'Заявление о возврате пошлины зарегистрировано',
      en: 'The claim for a refund has been registered',
    },
    text: {
      kk: 'Мемлекеттік бажды қайтару туралы өтініш тіркелді. Негізін көші-қон полициясы басқармасының бастығы растайды, ақшаны салық органы қайтарады. Сомасы мен мерзімі жеке кабинетіңізде.',
      ru: 'Заявление о возврате государственной пошлины зарегистрировано. Основание подтверждает начальник управления миграционной полиции, деньги возвращает налоговый орган. Сумма и срок — в вашем личном кабинете.',
      en: 'The claim for a refund of the state duty has been registered. The head of the migration police directorate confirms its ground, and the tax body refunds the money. The amount and the term are in your personal cabinet.',
    },
  },
  'refund-confirmed': {
    subject: {
      kk: 'Бажды қайтару негізі расталды',
      ru: 'Основание возврата пошлины подтверждено',
      en: 'The ground of the refund has been confirmed',
    },
    text: {
      kk: 'Мемлекеттік бажды қайтару негізі расталды, өтініш салық органында. Салық органы ақшаны {date} қоса алғанға дейін қайтарады. Сомасы мен негізі жеке кабинетіңізде.',
      ru: 'Основание возврата государственной пошлины подтверждено, заявление в налоговом органе. Налоговый орган возвращает деньги по {date} включительно. Сумма и основание — в вашем личном кабинете.',
      en: 'The ground of the refund of the state duty has been confirmed; the claim is with the tax body, which refunds the money by {date}, inclusive. The amount and the ground are in your personal cabinet.',
    },
  },
  'refund-refused': {
    subject: {
      kk: 'Бажды қайтарудан бас тартылды',
      ru: 'В возврате пошлины отказано',
      en: 'The refund has been refused',
    },
    text: {
      kk: 'Мемлекеттік бажды қайтару туралы өтініштен бас тартылды. Себебі жеке кабинетіңізде жазылған.',
      ru: 'В возврате государственной пошлины отказано. Причина указана в личном кабинете.',
      en: 'The claim for a refund of the state duty has been refused. The reason is in your personal cabinet.',
    },
  },
  'refund-paid': {
    subject: { kk: 'Баж қайтарылды', ru: 'Пошлина возвращена', en: 'The duty has been refunded' },
    text: {
      kk: 'Салық органы мемлекеттік бажды өтініште көрсетілген шотқа қайтарды. Сомасы мен құжаты жеке кабинетіңізде.',
      ru: 'Налоговый орган вернул государственную пошлину на счёт, указанный в заявлении. Сумма и документ — в вашем личном кабинете.',
      en: 'The tax body has refunded the state duty to the account named in the claim. The amount and the document are in your personal cabinet.',
    },
  },
  'decided-issue': {
    subject: { kk: 'Кіруге рұқсат берілді', ru: 'Въезд разрешён', en: 'Entry is permitted' },
    text: {
      kk: 'Өтініш бойынша шешім қабылданды: кіруге рұқсат берілді, шақыру ресімделді. Растау мен шақыру жеке кабинетіңізде.',
      ru: 'По заявлению принято решение: въезд разрешён, приглашение оформлено. Подтверждение и приглашение — в вашем личном кабинете.',
      en: 'The application has been decided: entry is permitted and the invitation has been issued. The confirmation and the invitation are in your personal cabinet.',
    },
  },
  'decided-refuse': {
    subject: {
      kk: 'Шақыруды ресімдеуден бас тартылды',
      ru: 'В оформлении приглашения отказано',
      en: 'The invitation has been refused',
    },
    text: {
      kk: 'Өтініш бойынша шешім қабылданды: шақыруды ресімдеуден бас тартылды. Негіздері мен шағымдану тәртібі көрсетілген дәлелді бас тарту жеке кабинетіңізде.',
      ru: 'По заявлению принято решение: в оформлении приглашения отказано. Мотивированный отказ с основаниями и порядком обжалования — в вашем личном кабинете.',
      en: 'The application has been decided: the invitation is refused. The reasoned refusal, with its grounds and how to complain, is in your personal cabinet.',
    },
  },
  'invitation-cancelled': {
    subject: { kk: 'Шақырудың күші жойылды', ru: 'Приглашение аннулировано', en: 'The invitation is cancelled' },
    text: {
      kk: 'Көші-қон полициясы басқармасының бастығы берілген шақырудың күшін жойды. Оның негізі мен шағымдану тәртібі жеке кабинетіңізде.',
      ru: 'Начальник управления миграционной полиции аннулировал выданное приглашение. Основание и порядок обжалования — в вашем личном кабинете.',
      en: 'The head of the migration police directorate has cancelled an issued invitation. The ground, and how to complain, are in your personal cabinet.',
    },
  },
  'invitation-replaced': {
    subject: { kk: 'Шақыру ауыстырылды', ru: 'Приглашение заменено', en: 'The invitation has been replaced' },
    text: {
      kk: 'Жоғалған немесе бүлінген шақырудың орнына жаңасы ресімделді. Бұрынғы нөмірдің күші жойылды. Жаңа шақыру жеке кабинетіңізде.',
      ru: 'Взамен утраченного или повреждённого приглашения оформлено новое. Прежний номер недействителен. Новое приглашение — в вашем личном кабинете.',
      en: 'A new invitation has been made in place of the lost or damaged one. The old number is void. The new invitation is in your personal cabinet.',
    },
  },
  'replacement-declined': {
    subject: {
      kk: 'Шақыруды ауыстырудан бас тартылды',
      ru: 'В замене приглашения отказано',
      en: 'The invitation was not replaced',
    },
    text: {
      kk: 'Шақыруды ауыстыру туралы өтінішіңіз қабылданбады. Себебі жеке кабинетіңізде. Түбіртекті жаңа өтініште қайта көрсетуге болады.',
      ru: 'Ваш запрос о замене приглашения отклонён. Причина указана в личном кабинете. Квитанцию можно указать в новом запросе.',
      en: 'Your request to replace an invitation was declined. The reason is in your personal cabinet. The receipt may be used in a new request.',
    },
  },
  'registration-due': {
    subject: {
      kk: 'Қонағыңыздың тіркелу мерзімі жақын',
      ru: 'Приближается срок регистрации вашего гостя',
      en: 'The registration of your visitor is due soon',
    },
    text: {
      kk: 'Шақырған адамыңыз көші-қон полициясында {date} қоса алғанға дейін тіркелуге тиіс: шекарадан өткеннен кейін {within} ішінде. Тіркелген болса, бұл хатты елемеңіз.',
      ru: 'Приглашённый вами человек должен быть зарегистрирован в миграционной полиции по {date} включительно: в течение {within} после пересечения границы. Если он зарегистрирован, не обращайте внимания на это письмо.',
      en: 'The person whom you invited is to be registered with the migration police by {date}, inclusive: within {within} after crossing the border. If that has been done, please disregard this mail.',
    },
  },
  'departure-due': {
    subject: {
      kk: 'Қонағыңыздың кететін күні жақын',
      ru: 'Приближается срок выезда вашего гостя',
      en: 'The departure of your visitor is due soon',
    },
    text: {
      kk: 'Шақырған адамыңыз Қазақстаннан {date} қоса алғанға дейін кетуге тиіс. Ол кеткен соң бақылау талонын шақыруды берген органға қайтарыңыз.',
      ru: 'Приглашённый вами человек должен выехать из Казахстана по {date} включительно. После его выезда верните контрольный талон органу, выдавшему приглашение.',
      en: 'The person whom you invited is to leave Kazakhstan by {date}, inclusive. After the departure, return the control slip to the body that issued the invitation.',
    },
  },
  reopened: {
    subject: {
      kk: 'Іс шағым бойынша қайта қаралады',
      ru: 'Дело возобновлено по жалобе',
      en: 'Your case is considered again',
    },
    text: {
      kk: '№ {complaint} шағым негізді деп танылып, бас тарту туралы шешім қайта қаралады. Бұрын берілген шақырулар күшінде қалады. Жаңа шешім {date} күніне дейін қабылданады: мерзім қайта ашылған күннен бастап жаңадан есептеледі.',
      ru: 'Жалоба № {complaint} признана обоснованной, решение об отказе принимается заново. Выданные ранее приглашения остаются в силе. Новое решение будет принято не позднее {date}: срок считается заново со дня возобновления.',
      en: 'The complaint No. {complaint} was found well-founded, and the refusal is decided anew. Invitations issued before stay in force. The new decision is due on {date}: the term is counted anew from the day of the reopening.',
    },
  },
  'decided-both': {
    subject: {
      kk: 'Өтінішіңіз бойынша шешім қабылданды',
      ru: 'По вашему заявлению принято решение',
      en: 'Your application has been decided',
    },
    text: {
      kk: 'Өтініш бойынша шешім қабылданды: шақырылушылардың бір бөлігіне кіруге рұқсат берілді, қалғандарына бас тартылды. Растау, шақырулар және дәлелді бас тарту жеке кабинетіңізде.',
      ru: 'По заявлению принято решение: части приглашаемых въезд разрешён, остальным отказано. Подтверждение, приглашения и мотивированный отказ — в вашем личном кабинете.',
      en: 'The application has been decided: entry is permitted to some of the invited people and refused to the others. The confirmation, the invitations and the reasoned refusal are in your personal cabinet.',
    },
  },
};

export const mailWords = {
  number: { kk: 'Өтініш нөмірі', ru: 'Номер заявления', en: 'Application number' },
  cabinet: { kk: 'Жеке кабинетте ашу', ru: 'Открыть в личном кабинете', en: 'Open in the personal cabinet' },
  survey: {
    kk: 'Үш сұраққа жауап беру',
    ru: 'Ответить на три вопроса',
    en: 'Answer three questions',
  },
  surveyWhy: {
    kk: 'Қызмет қалай көрсетілді? Бір минут кетеді, жауабыңыздың кімдікі екені көрсетілмейді.',
    ru: 'Как Вас обслужили? Это займёт одну минуту, чей это ответ, указано не будет.',
    en: 'How were you served? It takes a minute, and nobody is told whose answer it is.',
  },
  optional: {
    kk: 'Бұл хатты алғыңыз келмесе, одан бас тарта аласыз.',
    ru: 'От этих писем можно отказаться.',
    en: 'You may turn these mails off.',
  },
  always: {
    kk: 'Бұл хат әрқашан жіберіледі ({clause}).',
    ru: 'Это письмо отправляется всегда ({clause}).',
    en: 'This mail is always sent ({clause}).',
  },
  settings: {
    kk: 'Хаттардың мекенжайы мен тілін өзгерту',
    ru: 'Изменить адрес и язык писем',
    en: 'Change the address and the language of the mails',
  },
  byColleague: {
    kk: 'Мекенжайыңызды өтінішті берген әріптесіңіз жазды.',
    ru: 'Ваш адрес указал коллега, передавший заявление.',
    en: 'Your address was given by the colleague who handed the application over.',
  },
  noReply: {
    kk: 'Бұл хатты жүйе жіберді, оған жауап бермеңіз.',
    ru: 'Это письмо отправлено системой, отвечать на него не нужно.',
    en: 'This mail was sent by the system; please do not reply to it.',
  },
  service: {
    kk: 'Қазақстан Республикасына шақыруларды ресімдеу',
    ru: 'Оформление приглашений в Республику Казахстан',
    en: 'Invitations to the Republic of Kazakhstan',
  },
} as const satisfies Record<string, Text>;
