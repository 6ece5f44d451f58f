import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  back: 'Өтінішке оралу',
  title: 'Бажды қайтару туралы өтініш',
  errors: 'Мыналарды түзетіңіз',
  amount: (amount: string, receipt: string) => `№ ${receipt} түбіртек бойынша қайтарылады: ${amount}.`,
  why: 'Сома мен мерзім қалай есептелді?',
  who: (name: string) =>
    `Өтініш мына атқа жазылады: ${name}. Бажды басқа адам төлесе, қайтару туралы жазбаша өтінішті сол адам өтініш берілген бөлімшеге жеке куәлігімен және түбіртектің түпнұсқасымен тапсырады.`,
  what: 'Негізін көші-қон полициясы басқармасының бастығы растайды, ақшаны салық органы көрсетілген шотқа қайтарады.',
  resubmit:
    'Өтініш қайтарылған: баждың қайтарылуын сұрасаңыз, бұл түбіртекпен оны қайта тапсыруға болмайды. Қайта тапсырғыңыз келсе, қайтаруды сұрамаңыз.',
  send: 'Өтінішті беру',
  'nothing-due': 'Енді қайтарылатын сома жоқ: өтініш осы арада өзгерді немесе банк төлемді кері қайтарып алды.',
};

const ru: typeof kk = {
  back: 'Вернуться к заявлению',
  title: 'Заявление о возврате пошлины',
  errors: 'Исправьте следующее',
  amount: (amount, receipt) => `По квитанции № ${receipt} возвращается: ${amount}.`,
  why: 'Как посчитаны сумма и срок?',
  who: (name) =>
    `Заявление подаётся от имени: ${name}. Если пошлину уплатил другой человек, письменное заявление о возврате подаёт он сам в подразделение, куда Вы обратились, с удостоверением личности и подлинником квитанции.`,
  what: 'Основание подтверждает начальник управления миграционной полиции, деньги возвращает налоговый орган на указанный счёт.',
  resubmit:
    'Заявление возвращено: если заявить о возврате пошлины, подать его заново с этой квитанцией нельзя. Если хотите подать его заново, о возврате не заявляйте.',
  send: 'Подать заявление',
  'nothing-due': 'Возвращать больше нечего: заявление тем временем изменилось или банк отозвал платёж.',
};

const en: typeof kk = {
  back: 'Back to the application',
  title: 'Claim for a refund of the duty',
  errors: 'Please correct the following',
  amount: (amount, receipt) => `For receipt No. ${receipt} there comes back: ${amount}.`,
  why: 'How were the amount and the term computed?',
  who: (name) =>
    `The claim is made in the name of ${name}. If somebody else paid the duty, that person hands a written claim in to the unit where you applied, with the identity card and the original receipt.`,
  what: 'The head of the migration police directorate confirms the ground; the tax body refunds the money to the account named.',
  resubmit:
    'The application was returned: once the refund is claimed, it cannot be handed in again with this receipt. If you want to hand it in again, do not claim the refund.',
  send: 'Make the claim',
  'nothing-due':
    'Nothing comes back any more: the application has changed meanwhile, or the bank took the payment back.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
