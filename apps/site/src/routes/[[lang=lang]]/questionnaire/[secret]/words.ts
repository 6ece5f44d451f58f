import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Шақырушы шетелдіктің сауалнамасы',
  errorTitle: 'Қате',
  errors: 'Мыналарды түзетіңіз',
  lead: (organisation: string) =>
    `${organisation} Сіздің атыңыздан туысыңызды немесе танысыңызды Қазақстанға шақыруға өтініш беруде. Заң бойынша сауалнаманы шақырушының өзі толтырады: өзіңіз туралы сұрақтарға жауап беріңіз.`,
  once: (until: string) =>
    `Беттің мерзімі: ${until}. Жауаптар бір рет жіберіледі; кейін оларды ұйым түзетеді. Осында жазғаныңызды осы ұйым және өтінішті қарайтын көші-қон полициясы көреді.`,
  paper:
    'Ұйым өтінішке Сіз қол қойған сауалнама мен келісімнің көшірмесін қоса береді: оны ұйымға қолыңыз қойылған күйінде беріңіз.',
  consentTitle: 'Келісім',
  consent: 'Дербес деректерімнің осы мемлекеттік қызметті көрсету үшін пайдаланылуына келісемін',
  send: 'Жіберу',
  sentTitle: 'Жіберілді',
  sent: 'Жауаптарыңыз бен келісіміңіз ұйымға берілді. Бұл бетті жабуға болады; сілтеме енді ашылмайды.',
  goneTitle: 'Бұл сілтеме ашылмайды',
  gone: 'Сілтеме пайдаланылған, ауыстырылған, мерзімі өткен немесе толық көшірілмеген. Сізге сілтеме берген ұйымнан жаңасын сұраңыз.',
};

const ru: typeof kk = {
  title: 'Анкета приглашающего иностранца',
  errorTitle: 'Ошибка',
  errors: 'Исправьте следующее',
  lead: (organisation) =>
    `${organisation} от Вашего имени обращается за приглашением в Казахстан Вашего родственника или знакомого. По закону анкету заполняет сам приглашающий: ответьте на вопросы о себе.`,
  once: (until) =>
    `Страница действует до: ${until}. Ответы отправляются один раз; потом их исправляет организация. Написанное здесь увидят эта организация и миграционная полиция, которая рассмотрит заявление.`,
  paper:
    'Организация приложит к заявлению скан подписанных Вами анкеты и согласия: передайте их ей с Вашей собственноручной подписью.',
  consentTitle: 'Согласие',
  consent: 'Согласен(на) на использование моих персональных данных для оказания этой государственной услуги',
  send: 'Отправить',
  sentTitle: 'Отправлено',
  sent: 'Ваши ответы и согласие переданы организации. Страницу можно закрыть; ссылка больше не откроется.',
  goneTitle: 'Эта ссылка не открывается',
  gone: 'Ссылка использована, заменена, устарела или скопирована не полностью. Попросите новую у организации, которая Вам её дала.',
};

const en: typeof kk = {
  title: 'Questionnaire of the inviting foreigner',
  errorTitle: 'Error',
  errors: 'Correct the following',
  lead: (organisation) =>
    `${organisation} applies on your behalf for an invitation to Kazakhstan for your relative or acquaintance. By law the inviting person fills in the questionnaire: please answer the questions about yourself.`,
  once: (until) =>
    `This page is good until ${until}. Answers are sent once; after that the organisation corrects them. What you write here is seen by that organisation and by the migration police who consider the application.`,
  paper:
    'The organisation attaches a scan of the questionnaire and consent that you signed: give them to it with your own signature.',
  consentTitle: 'Consent',
  consent: 'I consent to the use of my personal data for providing this state service',
  send: 'Send',
  sentTitle: 'Sent',
  sent: 'Your answers and your consent have been given to the organisation. You can close this page; the link opens no more.',
  goneTitle: 'This link does not open',
  gone: 'The link has been used, replaced or has run out, or was not copied whole. Ask the organisation that gave it to you for a new one.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
