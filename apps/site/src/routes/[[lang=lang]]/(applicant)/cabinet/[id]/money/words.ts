import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Мемлекеттік баж',
  reversed: (receipt: string, day: string) =>
    `Банк № ${receipt} түбіртек бойынша төлемді ${day} кері қайтарып алды: баж төленбеген болып есептеледі. Баж төленгенше шақыру берілмейді.`,
  payAgain:
    'Сол соманы өз атыңыздан қайта төлеңіз: төлем банк үзінді көшірмесінен табылады. Жаңа түбіртекті бөлімшеге ала келіңіз немесе бұл туралы қызметкерге хабарлама жазыңыз.',
  write: 'Қызметкерге жазу',
  claimable: (receipt: string, amount: string) => `№ ${receipt} түбіртек бойынша ${amount} қайтаруды сұрай аласыз.`,
  claimUntil: (day: string) => `Өтініш ${day} қоса алғанға дейін беріледі.`,
  resubmit: 'Өтініш қайта тапсырылса, баж қайтарылмайды: түбіртек сол өтінішке жарайды.',
  claim: 'Бажды қайтаруды сұрау',
  noRight: 'Қайтаруды ұйым атынан қол қоюға құқығы бар адам сұрай алады.',
  refund: (number: string) => `Бажды қайтару туралы № ${number} өтініш`,
  claimedOn: 'Берілген күні',
  receipt: 'Түбіртек',
  amount: 'Қайтарылатын сома',
  account: 'Шот',
  accountEnd: (end: string) => `…${end}`,
  dueOn: 'Салық органы қайтаратын соңғы күн',
  overdue: 'мерзімі өтті',
  refusal: 'Неге бас тартылды',
  paid: 'Қайтарылған күні мен құжаты',
  why: 'Неге осылай?',
};

const ru: typeof kk = {
  title: 'Государственная пошлина',
  reversed: (receipt, day) =>
    `Банк отозвал платёж по квитанции № ${receipt} ${day}: пошлина считается неуплаченной. Пока она не уплачена, приглашение не выдаётся.`,
  payAgain:
    'Уплатите ту же сумму от своего имени заново: платёж найдётся в банковской выписке. Принесите новую квитанцию в подразделение или напишите об этом сотруднику.',
  write: 'Написать сотруднику',
  claimable: (receipt, amount) => `По квитанции № ${receipt} Вы можете вернуть ${amount}.`,
  claimUntil: (day) => `Заявление подаётся по ${day} включительно.`,
  resubmit: 'Если подать заявление заново, пошлина не возвращается: квитанция годится для него.',
  claim: 'Подать заявление о возврате',
  noRight: 'Заявить о возврате может тот, кто вправе подписывать от имени организации.',
  refund: (number) => `Заявление о возврате пошлины № ${number}`,
  claimedOn: 'День подачи',
  receipt: 'Квитанция',
  amount: 'Сумма возврата',
  account: 'Счёт',
  accountEnd: (end) => `…${end}`,
  dueOn: 'Последний день возврата налоговым органом',
  overdue: 'срок истёк',
  refusal: 'Почему отказано',
  paid: 'День возврата и документ',
  why: 'Почему так?',
};

const en: typeof kk = {
  title: 'State duty',
  reversed: (receipt, day) =>
    `The bank took the payment of receipt No. ${receipt} back on ${day}: the duty counts as not paid. Until it is paid, no invitation is issued.`,
  payAgain:
    'Pay the same amount again in your own name: the payment is found in the statement of the bank. Bring the new receipt to the unit, or write to the officer about it.',
  write: 'Write to the officer',
  claimable: (receipt, amount) => `You may claim ${amount} back for receipt No. ${receipt}.`,
  claimUntil: (day) => `The claim is made by ${day}, inclusive.`,
  resubmit: 'If you hand the application in again, the duty is not refunded: the receipt is good for it.',
  claim: 'Claim the refund',
  noRight: 'The refund is claimed by somebody who may sign for the organisation.',
  refund: (number) => `Claim for a refund of the duty No. ${number}`,
  claimedOn: 'Claimed on',
  receipt: 'Receipt',
  amount: 'To be refunded',
  account: 'Account',
  accountEnd: (end) => `…${end}`,
  dueOn: 'Last day of the refund by the tax body',
  overdue: 'overdue',
  refusal: 'Why it was refused',
  paid: 'Day and document of the refund',
  why: 'Why?',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
