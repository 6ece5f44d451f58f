import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Шетелдікке арналған сілтеме',
  errorTitle: 'Қате',
  back: 'Шақырушы шетелдік беті',
  lead: 'Сауалнама-өтінішті шақырушы шетелдіктің өзі толтырады. Сілтеме бойынша ол ЭЦҚ-сыз өзі туралы сұрақтарға жауап береді және дербес деректерін пайдалануға келісім береді. Өтініштің басқа беттерін ол көрмейді.',
  rules: [
    'Сілтеме 14 күн жарамды және жауаптар жіберілгенше ғана ашылады.',
    'Жаңа сілтеме жасалса, бұрынғысы жарамсыз болады.',
    'Сілтемені тек шақырушы шетелдіктің өзіне беріңіз: оны кім ашса, сол толтыра алады.',
  ],
  states: {
    none: 'Сілтеме әлі жасалған жоқ.',
    waiting: (until: string) => `Сілтеме жасалған, жауап күтілуде. Ол мына уақытқа дейін жарамды: ${until}.`,
    expired: (until: string) => `Сілтеменің мерзімі өтті: ${until}.`,
    'filled-in': (at: string) => `Шетелдік сауалнамасын толтырып, келісімін берді: ${at}.`,
  },
  organisationFirst: 'Алдымен «Қабылдаушы ұйым» бетін толтырыңыз: шетелдікке кім шақырып отырғаны көрсетіледі.',
  toOrganisation: 'Қабылдаушы ұйым беті',
  make: 'Сілтеме жасау',
  makeAgain: 'Жаңа сілтеме жасау',
  made: 'Сілтеме дайын',
  madeOnce: 'Оны қазір көшіріп алыңыз: екінші рет көрсетілмейді.',
  link: 'Сілтеме',
  toAnswers: 'Жауаптарды көру',
};

const ru: typeof kk = {
  title: 'Ссылка для иностранца',
  errorTitle: 'Ошибка',
  back: 'Страница приглашающего иностранца',
  lead: 'Заявление-анкету заполняет сам приглашающий иностранец. По ссылке он без ЭЦП отвечает на вопросы о себе и даёт согласие на использование своих персональных данных. Других страниц заявления он не видит.',
  rules: [
    'Ссылка действует 14 дней и открывается, пока ответы не отправлены.',
    'Если сделать новую ссылку, прежняя перестаёт действовать.',
    'Передайте ссылку только самому приглашающему иностранцу: кто её откроет, тот и сможет заполнить.',
  ],
  states: {
    none: 'Ссылка ещё не сделана.',
    waiting: (until) => `Ссылка сделана, ожидается ответ. Она действует до: ${until}.`,
    expired: (until) => `Срок ссылки истёк: ${until}.`,
    'filled-in': (at) => `Иностранец заполнил анкету и дал согласие: ${at}.`,
  },
  organisationFirst:
    'Сначала заполните страницу «Принимающая организация»: иностранцу будет показано, кто его приглашает ответить.',
  toOrganisation: 'Страница принимающей организации',
  make: 'Сделать ссылку',
  makeAgain: 'Сделать новую ссылку',
  made: 'Ссылка готова',
  madeOnce: 'Скопируйте её сейчас: второй раз она не показывается.',
  link: 'Ссылка',
  toAnswers: 'Посмотреть ответы',
};

const en: typeof kk = {
  title: 'Link for the foreigner',
  errorTitle: 'Error',
  back: 'Page of the inviting foreigner',
  lead: 'The inviting foreigner fills in the questionnaire in person. With the link, and without an EDS, they answer the questions about themselves and consent to the use of their personal data. They see no other page of the application.',
  rules: [
    'The link is good for 14 days and opens until the answers are sent.',
    'When you make a new link, the one before stops working.',
    'Give the link to the inviting foreigner only: whoever opens it can fill in.',
  ],
  states: {
    none: 'No link has been made yet.',
    waiting: (until) => `The link has been made and waits for answers. It is good until ${until}.`,
    expired: (until) => `The link ran out: ${until}.`,
    'filled-in': (at) => `The foreigner filled in the questionnaire and consented: ${at}.`,
  },
  organisationFirst: 'First fill in the page “Host organisation”: the foreigner is shown who asks.',
  toOrganisation: 'Page of the host organisation',
  make: 'Make a link',
  makeAgain: 'Make a new link',
  made: 'The link is ready',
  madeOnce: 'Copy it now: it is not shown a second time.',
  link: 'Link',
  toAnswers: 'See the answers',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
