import type { Language } from '@shaqyru/domain/law/text';
import type { VisitState } from '@shaqyru/domain/visit/follow-visit';

const kk = {
  title: 'Қонақтың келуі мен кетуі',
  states: {
    awaited: 'келуі күтілуде',
    present: 'Қазақстанда',
    left: 'кетті',
    complete: 'аяқталды',
    unused: 'шақыру пайдаланылмады',
    cancelled: 'шақырудың күші жойылған',
  } as Record<VisitState, string>,
  by: (step: string, day: string) => `${step}: ${day} дейін (қоса алғанда)`,
  noTerm: (step: string) => `${step}: мерзімі белгіленбеген, кеткен соң бірден қайтарыңыз`,
  overdue: 'мерзімі өтті',
  why: 'Неге осы күн?',
  notYet: 'әлі жоқ',
  replace: 'Шақыру жоғалды немесе бүлінді ме?',
  replaced: (number: string) => `Оның орнына № ${number} шақыру берілді: бұрынғы нөмірдің күші жойылды.`,
  cancelled: (day: string) => `Шақырудың күші жойылды: ${day}.`,
  ground: 'Негізі:',
  evidence: 'Не анықталды:',
  complain: 'Шағымдануға және сотқа жүгінуге құқығыңыз бар.',
  asked: (day: string) => `Ауыстыру сұралды: ${day}. Қызметкер сұрауды қарағанша бұрынғы шақыру жарамды.`,
  declined: (day: string) => `Ауыстырудан бас тартылды: ${day}.`,
  nowAsked: 'Сұрауыңыз тапсырылды. Нәтижесі туралы хат келеді.',
};

const ru: typeof kk = {
  title: 'Прибытие и убытие гостя',
  states: {
    awaited: 'ожидается',
    present: 'в Казахстане',
    left: 'выехал',
    complete: 'завершено',
    unused: 'приглашение не использовано',
    cancelled: 'приглашение аннулировано',
  },
  by: (step, day) => `${step}: по ${day} включительно`,
  noTerm: (step) => `${step}: срок не установлен, верните сразу после выезда`,
  overdue: 'срок прошёл',
  why: 'Почему этот день?',
  notYet: 'пока нет',
  replace: 'Приглашение утрачено или повреждено?',
  replaced: (number) => `Взамен выдано приглашение № ${number}: прежний номер недействителен.`,
  cancelled: (day) => `Приглашение аннулировано ${day}.`,
  ground: 'Основание:',
  evidence: 'Что установлено:',
  complain: 'Вы вправе обжаловать это решение и обратиться в суд.',
  asked: (day) => `Замена запрошена ${day}. Пока сотрудник не рассмотрел запрос, прежнее приглашение действительно.`,
  declined: (day) => `В замене отказано ${day}.`,
  nowAsked: 'Запрос подан. О результате придёт письмо.',
};

const en: typeof kk = {
  title: 'Arrival and departure of your visitor',
  states: {
    awaited: 'awaited',
    present: 'in Kazakhstan',
    left: 'departed',
    complete: 'complete',
    unused: 'invitation not used',
    cancelled: 'invitation cancelled',
  },
  by: (step, day) => `${step}: by ${day}, inclusive`,
  noTerm: (step) => `${step}: no term is set; return it at once after the departure`,
  overdue: 'the day has passed',
  why: 'Why this day?',
  notYet: 'not yet',
  replace: 'Is the invitation lost or damaged?',
  replaced: (number) => `The invitation No. ${number} was given in its place: the old number is void.`,
  cancelled: (day) => `The invitation was cancelled on ${day}.`,
  ground: 'Ground:',
  evidence: 'What was established:',
  complain: 'You may complain about this decision and go to court.',
  asked: (day) =>
    `A replacement was asked for on ${day}. The old invitation is good until an officer has considered the request.`,
  declined: (day) => `The replacement was declined on ${day}.`,
  nowAsked: 'Your request has been handed in. You will be told of the result by mail.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
