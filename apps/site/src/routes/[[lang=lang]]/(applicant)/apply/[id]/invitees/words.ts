import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  back: 'Өтініштің беттері',
  title: 'Шақырылушы адамдар',
  lead: (maximum: number) =>
    `Шақыратын әр адамды бөлек қосыңыз, балаларды да. Бір өтініште ${maximum} адамға дейін болады; баж әр адам үшін төленеді.`,
  none: 'Әзірге ешкім қосылмаған.',
  expected: (expected: number, count: number) => `Сіз ${expected} адам шақыратыныңызды айттыңыз. Қосылғаны: ${count}.`,
  fromSheet: 'Көп адамды кестемен (Excel, CSV) қосу',
  scans: (count: number) => `Паспорт көшірмелерін бірден жүктеу (${count} адамда жоқ)`,
  count: (count: number) => `Барлығы: ${count}`,
  showWrong: (count: number) => `Түзетілетіндерін ғана көрсету (${count})`,
  showAll: 'Бәрін көрсету',
  previous: 'Алдыңғы',
  next: 'Келесі',
  adopted: (added: number, replaced: number) =>
    `Тізім өтінішке енгізілді. Қосылды: ${added}${replaced > 0 ? `, алмастырылды: ${replaced}` : ''}. Енді паспорт көшірмелерін тіркеңіз.`,
  add: 'Шақырылушыны қосу',
  addAnother: 'Тағы біреуін қосу',
  change: 'Өзгерту',
  remove: 'Алып тастау',
  goOn: 'Жалғастыру',
  toMend: 'түзету керек',
  returned: 'қызметкер түзетуді сұрады',
  full: (maximum: number) =>
    `Бір өтінішке ${maximum} адамнан артық қосуға болмайды: қалғандарына бөлек өтініш беріңіз.`,
  removeTitle: (name: string) => `${name} өтініштен алып тасталсын ба?`,
  removeText: 'Осы адам туралы жауаптар мен оның паспортының көшірмелері өшіріледі. Бұл әрекетті қайтару мүмкін емес.',
  removeConfirm: 'Иә, алып тастау',
  removeCancel: 'Жоқ, қалдыру',
  changedElsewhere:
    'Өтініш осы арада басқа терезеде өзгерді. Ештеңе өшірілген жоқ. Қазіргі күйін қарап, қажет болса, қайта басыңыз.',
};

const ru: typeof kk = {
  back: 'Страницы заявления',
  title: 'Приглашаемые',
  lead: (maximum) =>
    `Добавьте каждого приглашаемого отдельно, в том числе детей. В одном заявлении – до ${maximum} человек; пошлина уплачивается за каждого.`,
  none: 'Пока никто не добавлен.',
  expected: (expected, count) => `Вы ответили, что приглашаете (человек): ${expected}. Добавлено: ${count}.`,
  fromSheet: 'Добавить многих таблицей (Excel, CSV)',
  scans: (count) => `Загрузить сканы паспортов сразу (нет у ${count})`,
  count: (count) => `Всего: ${count}`,
  showWrong: (count) => `Показать только тех, кого нужно исправить (${count})`,
  showAll: 'Показать всех',
  previous: 'Назад',
  next: 'Дальше',
  adopted: (added, replaced) =>
    `Список внесён в заявление. Добавлено: ${added}${replaced > 0 ? `, заменено: ${replaced}` : ''}. Теперь приложите сканы паспортов.`,
  add: 'Добавить приглашаемого',
  addAnother: 'Добавить ещё одного',
  change: 'Изменить',
  remove: 'Убрать',
  goOn: 'Продолжить',
  toMend: 'нужно исправить',
  returned: 'сотрудник просит исправить',
  full: (maximum) => `В одном заявлении – не более ${maximum} человек: для остальных подайте отдельное заявление.`,
  removeTitle: (name) => `Убрать из заявления: ${name}?`,
  removeText: 'Ответы об этом человеке и сканы его паспорта будут удалены. Отменить это нельзя.',
  removeConfirm: 'Да, убрать',
  removeCancel: 'Нет, оставить',
  changedElsewhere:
    'Заявление тем временем изменилось в другом окне. Ничего не удалено. Посмотрите, каково оно теперь, и при необходимости нажмите ещё раз.',
};

const en: typeof kk = {
  back: 'Pages of the application',
  title: 'Invited people',
  lead: (maximum) =>
    `Add each invited person by themselves, children too. An application holds up to ${maximum} people; the duty is paid for each.`,
  none: 'Nobody has been added yet.',
  expected: (expected, count) => `You said that you invite ${expected} people. Added: ${count}.`,
  fromSheet: 'Add many people from a table (Excel, CSV)',
  scans: (count) => `Upload the scans of passports at once (missing for ${count})`,
  count: (count) => `Altogether: ${count}`,
  showWrong: (count) => `Show only those to mend (${count})`,
  showAll: 'Show all',
  previous: 'Previous',
  next: 'Next',
  adopted: (added, replaced) =>
    `The list was put into the application. Added: ${added}${replaced > 0 ? `, replaced: ${replaced}` : ''}. Now attach the scans of the passports.`,
  add: 'Add an invited person',
  addAnother: 'Add another',
  change: 'Change',
  remove: 'Remove',
  goOn: 'Continue',
  toMend: 'to mend',
  returned: 'the officer asks you to mend it',
  full: (maximum) => `An application holds at most ${maximum} people: apply separately for the others.`,
  removeTitle: (name) => `Remove ${name} from the application?`,
  removeText: 'The answers about this person and the scans of their passport will be deleted. This cannot be undone.',
  removeConfirm: 'Yes, remove',
  removeCancel: 'No, keep',
  changedElsewhere:
    'The application has meanwhile changed in another window. Nothing was deleted. Look at its present state and press again if you still want to.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
