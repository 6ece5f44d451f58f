import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Жеке кабинет',
  caption: 'Менің өтініштерім',
  none: 'Сізде әзірге өтініш жоқ.',
  noneText:
    'Бастаған өтінішіңіз осында тұрады: оны кез келген уақытта жалғастыра аласыз. Тапсырылғаннан кейін барысы мен мерзімі де осында көрінеді.',
  application: 'Өтініш',
  invitees: 'Шақырылушылар',
  status: 'Күйі',
  due: 'Жауап мерзімі',
  draft: 'Тапсырылмаған өтініш',
  updated: (day: string) => `Өзгертілген күні: ${day}`,
  toContinue: 'толтыруды жалғастырыңыз',
  toMend: 'түзетіп, қайта қол қойыңыз',
  passed: 'мерзім өткен',
  begin: 'Жаңа өтініш бастау',
  withdrawn: 'Өтініш қайтарып алынды.',
  unread: (count: number) => `${count} жаңа хабарлама`,
  complaints: 'Менің шағымдарым',
  complaint: 'Шағым',
  registered: (day: string) => `Тіркелген күні: ${day}`,
  complain: 'Шағым беру',
};

const ru: typeof kk = {
  title: 'Личный кабинет',
  caption: 'Мои заявления',
  none: 'У Вас пока нет заявлений.',
  noneText:
    'Начатое заявление будет стоять здесь: его можно продолжить в любое время. После подачи здесь же видны ход и срок.',
  application: 'Заявление',
  invitees: 'Приглашаемые',
  status: 'Состояние',
  due: 'Срок ответа',
  draft: 'Неподанное заявление',
  updated: (day) => `Изменено: ${day}`,
  toContinue: 'продолжите заполнение',
  toMend: 'исправьте и подпишите заново',
  passed: 'срок прошёл',
  begin: 'Начать новое заявление',
  withdrawn: 'Заявление отозвано.',
  unread: (count) => `новых сообщений: ${count}`,
  complaints: 'Мои жалобы',
  complaint: 'Жалоба',
  registered: (day) => `Зарегистрирована: ${day}`,
  complain: 'Подать жалобу',
};

const en: typeof kk = {
  title: 'Personal cabinet',
  caption: 'My applications',
  none: 'You have no applications yet.',
  noneText:
    'An application that you begin stands here: you can go on with it at any time. When it is handed in, its progress and due date are shown here too.',
  application: 'Application',
  invitees: 'Invited people',
  status: 'State',
  due: 'Answer due',
  draft: 'Application not handed in',
  updated: (day) => `Changed on ${day}`,
  toContinue: 'go on filling it in',
  toMend: 'mend it and sign again',
  passed: 'the date has passed',
  begin: 'Begin a new application',
  withdrawn: 'The application was withdrawn.',
  unread: (count) => `new messages: ${count}`,
  complaints: 'My complaints',
  complaint: 'Complaint',
  registered: (day) => `Registered on ${day}`,
  complain: 'Make a complaint',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
