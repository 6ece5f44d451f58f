import type { Text } from '@shaqyru/domain/law/text';

/** What happened, for the subject line and for the text. */
export type MailEvent =
  'submitted' | 'returned-incomplete' | 'accepted' | 'decided-issue' | 'decided-refuse' | 'decided-both';

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
