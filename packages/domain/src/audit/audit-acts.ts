import { caseActions, type CaseAction } from '../case/workflow.ts';
import { complaintActions, type ComplaintAction } from '../complaint/complaint-workflow.ts';
import type { Text } from '../law/text.ts';

/**
 * Acts that are written into the audit log besides the steps of a case and of a complaint. What is not named here, with its
 * words in all three languages, cannot be written down: it does not compile.
 */
const ownActs = {
  'session.open': { kk: 'Жүйеге кірді', ru: 'Вход в систему', en: 'Signed in' },
  'session.extend': { kk: 'Жұмыс уақыты ұзартылды', ru: 'Сеанс продлён', en: 'Session extended' },
  'session.end': { kk: 'Жүйеден шықты', ru: 'Выход из системы', en: 'Signed out' },
  'session.end-own': { kk: 'Өз сеансын аяқтады', ru: 'Завершён свой сеанс', en: 'Own session ended' },
  'officer.create': { kk: 'Қызметкер енгізілді', ru: 'Заведён сотрудник', en: 'Officer entered' },
  'officer.read': { kk: 'Қызметкердің жазбасы ашылды', ru: 'Открыта запись сотрудника', en: 'Officer’s record opened' },
  'officer.add': { kk: 'Қызметкер қосылды', ru: 'Добавлен сотрудник', en: 'Officer added' },
  'officer.change': { kk: 'Қызметкер өзгертілді', ru: 'Изменён сотрудник', en: 'Officer changed' },
  'officer.disable': { kk: 'Қызметкер өшірілді', ru: 'Отключён сотрудник', en: 'Officer disabled' },
  'officer.enable': { kk: 'Қызметкер қайта қосылды', ru: 'Сотрудник включён снова', en: 'Officer enabled again' },
  'officer.reset-password': {
    kk: 'Қызметкерге жаңа құпиясөз берілді',
    ru: 'Сотруднику выдан новый пароль',
    en: 'Officer given a new password',
  },
  'officer.reset-second-factor': {
    kk: 'Қызметкердің аутентификаторы алып тасталды',
    ru: 'Снят аутентификатор сотрудника',
    en: 'Officer’s authenticator taken away',
  },
  'officer.first-sign-in': {
    kk: 'Өз құпиясөзін қойып, жүйеге кірді',
    ru: 'Задан свой пароль, выполнен вход',
    en: 'Own password set, signed in',
  },
  'officer.change-own-password': {
    kk: 'Құпиясөзін өзі ауыстырды',
    ru: 'Сменён свой пароль',
    en: 'Own password changed',
  },
  'officer.enter-administrator': {
    kk: 'Әкімші сервердегі бұйрықпен енгізілді',
    ru: 'Администратор заведён командой на сервере',
    en: 'Administrator entered by the command on the server',
  },
  'officer-notices.save': {
    kk: 'Өзіне келетін хаттардың баптаулары өзгертілді',
    ru: 'Изменены настройки своих писем',
    en: 'Settings of own mails changed',
  },
  'setting.set': { kk: 'Баптау өзгертілді', ru: 'Изменена настройка', en: 'Setting changed' },

  'case.read': { kk: 'Іс ашылды', ru: 'Открыто дело', en: 'Case opened' },
  'case.read-visits': {
    kk: 'Келу туралы мәліметтер ашылды',
    ru: 'Открыты сведения о пребывании',
    en: 'Visits of a case opened',
  },
  'case.read-cancellations': {
    kk: 'Күшін жою негіздері ашылды',
    ru: 'Открыты основания аннулирования',
    en: 'Cancellations of a case opened',
  },
  'case.read-replacements': {
    kk: 'Шақыруды ауыстыру сұраулары ашылды',
    ru: 'Открыты обращения о замене приглашения',
    en: 'Requests for replacement opened',
  },
  'case.read-signed': {
    kk: 'Қол қойылған мәтін ашылды',
    ru: 'Открыт подписанный текст',
    en: 'Signed content opened',
  },
  'case.review-decision': {
    kk: 'Қол қоятын шешім мәтіні ашылды',
    ru: 'Открыт текст решения для подписи',
    en: 'Decision opened to be signed',
  },
  'case.review-cancellation': {
    kk: 'Қол қоятын күшін жою мәтіні ашылды',
    ru: 'Открыт текст аннулирования для подписи',
    en: 'Cancellation opened to be signed',
  },
  'statement.import': {
    kk: 'Банк үзінді көшірмесі жүктелді',
    ru: 'Загружена банковская выписка',
    en: 'Statement of the bank imported',
  },
  'statement.read-entry': {
    kk: 'Үзінді көшірменің жазбасы ашылды',
    ru: 'Открыта запись выписки',
    en: 'Entry of a statement opened',
  },
  'receipt.match': {
    kk: 'Төлем түбіртекпен сәйкестендірілді',
    ru: 'Платёж сопоставлен с квитанцией',
    en: 'Payment matched with a receipt',
  },
  'receipt.reverse': {
    kk: 'Кері қайтарылған төлем анықталды',
    ru: 'Отзыв отнесён к платежу',
    en: 'Reversal put to its payment',
  },
  'receipt.take-reversal-back': {
    kk: 'Кері қайтару төлемнен ажыратылды',
    ru: 'Отзыв отделён от платежа',
    en: 'Reversal taken from a payment',
  },
  'receipt.tell-apart': {
    kk: 'Төлем мен түбіртек ажыратылды',
    ru: 'Платёж и квитанция признаны разными',
    en: 'Payment and receipt told apart',
  },
  'refund.register': {
    kk: 'Бажды қайтару туралы өтініш тіркелді',
    ru: 'Зарегистрировано заявление о возврате пошлины',
    en: 'Claim for a refund registered',
  },
  'refund.read': {
    kk: 'Бажды қайтару туралы өтініш ашылды',
    ru: 'Открыто заявление о возврате пошлины',
    en: 'Claim for a refund opened',
  },
  'refund.confirm': {
    kk: 'Бажды қайтару негізі расталды',
    ru: 'Подтверждено основание возврата пошлины',
    en: 'Ground of a refund confirmed',
  },
  'refund.refuse': {
    kk: 'Бажды қайтарудан бас тартылды',
    ru: 'Отказано в возврате пошлины',
    en: 'Refund refused',
  },
  'refund.record-payment': {
    kk: 'Бажды қайтару төленгені жазылды',
    ru: 'Отмечена выплата возврата',
    en: 'Payment of a refund recorded',
  },

  'own-data.export': {
    kk: 'Өзі туралы деректерді жүктеп алды',
    ru: 'Выгружены данные о себе',
    en: 'Own data exported',
  },
  'notice-settings.save': {
    kk: 'Хат баптаулары өзгертілді',
    ru: 'Изменены настройки писем',
    en: 'Settings of mails changed',
  },
  'attachment.read': { kk: 'Файл ашылды', ru: 'Открыт файл', en: 'File opened' },
  'paper.read': { kk: 'Қағаз ашылды', ru: 'Открыт документ', en: 'Paper opened' },
  'complaint.read': { kk: 'Шағым ашылды', ru: 'Открыта жалоба', en: 'Complaint opened' },
  'complaint.read-file': {
    kk: 'Шағымның файлы немесе қағазы ашылды',
    ru: 'Открыт файл или документ жалобы',
    en: 'File or paper of a complaint opened',
  },
  'complaint.review-answer': {
    kk: 'Қол қоятын жауап мәтіні ашылды',
    ru: 'Открыт текст ответа для подписи',
    en: 'Answer opened to be signed',
  },

  'case.read-messages': { kk: 'Хабарламалар ашылды', ru: 'Открыта переписка', en: 'Messages opened' },
  'case.read-notes': { kk: 'Қызметкерлердің жазбалары ашылды', ru: 'Открыты записи сотрудников', en: 'Notes opened' },

  'worklist.search': { kk: 'Істер ізделді', ru: 'Поиск дел', en: 'Cases searched' },
  'complaint.search': { kk: 'Шағымдар ізделді', ru: 'Поиск жалоб', en: 'Complaints searched' },
  'special-records.list': {
    kk: 'Арнайы есеп қаралды',
    ru: 'Просмотрен специальный учёт',
    en: 'Special records looked through',
  },
  'special-records.look-up': {
    kk: 'Шақырылушылар арнайы есеппен салыстырылды',
    ru: 'Приглашаемые сверены со специальным учётом',
    en: 'Invited persons compared with special records',
  },
  'violations.look-up': {
    kk: 'Бұрынғы бұзушылықтар ізделді',
    ru: 'Поиск прежних нарушений',
    en: 'Earlier violations looked up',
  },

  'case.begin': { kk: 'Өтініш басталды', ru: 'Заявление начато', en: 'Application begun' },
  'case.save-answers': { kk: 'Жауаптар сақталды', ru: 'Сохранены ответы', en: 'Answers saved' },
  'case.remove-invitee': {
    kk: 'Шақырылушы өтініштен алынды',
    ru: 'Приглашаемый убран из заявления',
    en: 'Invited person removed from the application',
  },
  'invitee-sheet.upload': {
    kk: 'Шақырылушылар тізімі жүктелді',
    ru: 'Загружен список приглашаемых',
    en: 'Sheet of invited people uploaded',
  },
  'invitee-sheet.correct': {
    kk: 'Шақырылушылар тізімі түзетілді',
    ru: 'Список приглашаемых исправлен',
    en: 'Sheet of invited people corrected',
  },
  'invitee-sheet.adopt': {
    kk: 'Тізімдегі адамдар өтінішке қосылды',
    ru: 'Люди из списка внесены в заявление',
    en: 'People of the sheet put into the application',
  },
  'invitee-sheet.discard': {
    kk: 'Шақырылушылар тізімінен бас тартылды',
    ru: 'Список приглашаемых отброшен',
    en: 'Sheet of invited people discarded',
  },
  'attachment.add': { kk: 'Файл тіркелді', ru: 'Файл приложен', en: 'File attached' },
  'file.refuse-infected': {
    kk: 'Вирусы бар файл қабылданбады',
    ru: 'Файл с вирусом не принят',
    en: 'File with a virus refused',
  },
  'file.infected': {
    kk: 'Қабылданған файлдан вирус табылды',
    ru: 'В принятом файле найден вирус',
    en: 'Virus found in a file taken in before',
  },
  'attachment.remove': { kk: 'Файл алынды', ru: 'Файл убран', en: 'File removed' },
  'questionnaire.make-link': {
    kk: 'Сауалнама сілтемесі жасалды',
    ru: 'Создана ссылка на анкету',
    en: 'Link to the questionnaire made',
  },
  'questionnaire.fill-in': {
    kk: 'Сауалнаманы шетелдік толтырды',
    ru: 'Анкета заполнена иностранцем',
    en: 'Questionnaire filled in by the foreigner',
  },
  'intake.incomplete': {
    kk: 'Қағаз құжаттар толық болмады',
    ru: 'Бумажные документы неполны',
    en: 'Papers handed in were incomplete',
  },

  'case.comment': {
    kk: 'Ұйымның қызметкері пікір жазды',
    ru: 'Сотрудник организации написал комментарий',
    en: 'Comment among the organisation’s people',
  },
  'case.hand-over-to-sign': {
    kk: 'Ұйымның өтініші қол қоюға берілді',
    ru: 'Заявление организации передано на подпись',
    en: 'Organisation’s application handed over to be signed',
  },
  'case.take-back': {
    kk: 'Қол қоюға берілген өтініш қайтарып алынды',
    ru: 'Переданное на подпись заявление взято обратно',
    en: 'Application taken back from the signer',
  },
  'case.served-at-window': {
    kk: 'Іс терезедегі талон бойынша ашылды',
    ru: 'Дело открыто у окна по талону',
    en: 'Case opened at a window, for a ticket',
  },
  'case.message': { kk: 'Хабарлама жазылды', ru: 'Написано сообщение', en: 'Message written' },
  'case.messages-noted': {
    kk: 'Хабарламалар оқылды деп белгіленді',
    ru: 'Сообщения отмечены прочитанными',
    en: 'Messages marked as read',
  },
  'case.note': { kk: 'Қызметкер жазба қалдырды', ru: 'Сотрудник оставил запись', en: 'Note written by an officer' },
  'case.notice-given': { kk: 'Өтініш берушіге хабарланды', ru: 'Заявитель уведомлён', en: 'Applicant told' },
  'case.records-checked': {
    kk: 'Арнайы есеп бойынша тексерілді',
    ru: 'Проверено по специальному учёту',
    en: 'Checked against special records',
  },
  'case.match-resolved': { kk: 'Сәйкестік шешілді', ru: 'Совпадение разобрано', en: 'Match resolved' },
  'case.match-confirmed': {
    kk: 'Сәйкестік расталды',
    ru: 'Совпадение подтверждено',
    en: 'Match confirmed',
  },
  'case.match-sent-back': {
    kk: 'Сәйкестік бойынша қорытынды қайтарылды',
    ru: 'Вывод о совпадении возвращён',
    en: 'Conclusion on a match sent back',
  },
  'case.assigned': { kk: 'Іс орындаушыға берілді', ru: 'Дело передано исполнителю', en: 'Case assigned' },
  'case.assignee-left': {
    kk: 'Іс орындаушысыз қалды',
    ru: 'Дело осталось без исполнителя',
    en: 'Case left without its officer',
  },
  'case.visitor-arrived': { kk: 'Келуі белгіленді', ru: 'Отмечен приезд', en: 'Arrival recorded' },
  'case.visitor-registered': { kk: 'Тіркелуі белгіленді', ru: 'Отмечена регистрация', en: 'Registration recorded' },
  'case.visitor-departed': { kk: 'Кетуі белгіленді', ru: 'Отмечен выезд', en: 'Departure recorded' },
  'case.slip-returned': {
    kk: 'Бақылау талоны қайтарылды',
    ru: 'Возвращён контрольный талон',
    en: 'Control slip returned',
  },
  'case.visit-corrected': { kk: 'Белгі түзетілді', ru: 'Отметка исправлена', en: 'Record of a visit corrected' },
  'case.violation-recorded': { kk: 'Бұзушылық жазылды', ru: 'Записано нарушение', en: 'Violation recorded' },
  'case.invitation-cancelled': {
    kk: 'Бір шақырудың күші жойылды',
    ru: 'Аннулировано одно приглашение',
    en: 'One invitation cancelled',
  },
  'case.replacement-asked': {
    kk: 'Шақыруды ауыстыру сұралды',
    ru: 'Запрошена замена приглашения',
    en: 'Replacement asked for',
  },
  'case.replacement-declined': {
    kk: 'Шақыруды ауыстырудан бас тартылды',
    ru: 'В замене приглашения отказано',
    en: 'Replacement declined',
  },
  'case.invitation-replaced': { kk: 'Шақыру ауыстырылды', ru: 'Приглашение заменено', en: 'Invitation replaced' },
  'case.payment-reversed': {
    kk: 'Банктің төлемді кері қайтарып алғаны белгілі болды',
    ru: 'Стало известно, что банк отозвал платёж',
    en: 'A payment was found to be taken back by the bank',
  },
  'case.due-moved': {
    kk: 'Күнтізбе өзгергендіктен мерзім ауысты',
    ru: 'Срок изменён из-за изменения календаря',
    en: 'Due date moved by a change of the calendar',
  },
  'case.reprinted': { kk: 'Қағаз қайта басылды', ru: 'Документ напечатан повторно', en: 'Paper printed again' },
  'complaint.attach': { kk: 'Шағымға файл тіркелді', ru: 'К жалобе приложен файл', en: 'File attached to a complaint' },

  'crossings.import': {
    kk: 'Шекарадан өту деректері жүктелді',
    ru: 'Загружены пересечения границы',
    en: 'Border crossings imported',
  },
  'special-records.import': {
    kk: 'Арнайы есепке жүктелді',
    ru: 'Загрузка в специальный учёт',
    en: 'Special records imported',
  },
  'special-records.read': {
    kk: 'Арнайы есептегі жазба ашылды',
    ru: 'Открыта запись специального учёта',
    en: 'Special record opened',
  },
  'special-records.added': {
    kk: 'Арнайы есепке жазба қосылды',
    ru: 'Запись внесена в специальный учёт',
    en: 'Special record added',
  },
  'special-records.changed': {
    kk: 'Арнайы есептегі жазба өзгертілді',
    ru: 'Запись специального учёта изменена',
    en: 'Special record changed',
  },
  'special-records.closed': {
    kk: 'Арнайы есептегі жазба жабылды',
    ru: 'Запись специального учёта закрыта',
    en: 'Special record closed',
  },
  'special-records.reopened': {
    kk: 'Арнайы есептегі жазба қайта ашылды',
    ru: 'Запись специального учёта открыта вновь',
    en: 'Special record reopened',
  },
  'special-records.waiting': {
    kk: 'Растауды күтетін сәйкестіктер қаралды',
    ru: 'Просмотрены совпадения, ожидающие подтверждения',
    en: 'Matches awaiting confirmation looked through',
  },
  'indicators.enter-order': {
    kk: 'Көрсеткіштер туралы бұйрық енгізілді',
    ru: 'Внесён приказ о показателях',
    en: 'Order on indicators entered',
  },
  'counter.sit-down': { kk: 'Терезеге отырды', ru: 'Занял окно', en: 'Sat down at a window' },
  'counter.leave-window': { kk: 'Терезеден тұрды', ru: 'Оставил окно', en: 'Left a window' },
  'counter.add-window': { kk: 'Терезе қосылды', ru: 'Добавлено окно', en: 'Window added' },
  'counter.remove-window': { kk: 'Терезе алынды', ru: 'Убрано окно', en: 'Window removed' },
  'counter.add-device': { kk: 'Құрылғы қосылды', ru: 'Добавлено устройство', en: 'Machine added' },
  'counter.remove-device': { kk: 'Құрылғы алынды', ru: 'Убрано устройство', en: 'Machine removed' },

  'calendar.add': {
    kk: 'Күнтізбеге мереке немесе ауыстырылған күн енгізілді',
    ru: 'В календарь внесён праздник или перенос',
    en: 'Holiday or transferred day entered',
  },
  'calendar.withdraw': {
    kk: 'Күнтізбедегі жазба алынып тасталды',
    ru: 'Запись календаря отменена',
    en: 'Entry of the calendar withdrawn',
  },
  'audit.search': { kk: 'Журнал қаралды', ru: 'Просмотрен журнал', en: 'Audit log looked through' },
  'audit.verify': { kk: 'Журнал тізбегі тексерілді', ru: 'Проверена цепь журнала', en: 'Chain of the log verified' },
  'retention.run': {
    kk: 'Мерзімі өткен деректерді жою іске қосылды',
    ru: 'Запущено удаление данных с истёкшим сроком',
    en: 'Erasure of what is past its term started',
  },
  'retention.erase': {
    kk: 'Мерзімі өткен деректер жойылды',
    ru: 'Удалены данные с истёкшим сроком',
    en: 'What was past its term was erased',
  },
  'queue.retry': { kk: 'Тапсырма қайталанды', ru: 'Задание повторено', en: 'Job tried again' },
  'queue.drop': { kk: 'Тапсырма алынып тасталды', ru: 'Задание снято', en: 'Job dropped' },
} as const satisfies Record<string, Text>;

/** Every kind of act that the audit log holds. */
export type AuditAct = keyof typeof ownActs | `case.${CaseAction}` | `complaint.${ComplaintAction}`;

export const auditActs: Record<AuditAct, Text> = {
  ...named('case', caseActions),
  ...named('complaint', complaintActions),
  ...ownActs,
};

export function isAuditAct(value: string): value is AuditAct {
  return Object.hasOwn(auditActs, value);
}

function named<P extends string, A extends string>(prefix: P, acts: Record<A, Text>): Record<`${P}.${A}`, Text> {
  const entries = Object.entries<Text>(acts).map(([act, text]) => [`${prefix}.${act}`, text] as const);
  return Object.fromEntries(entries) as Record<`${P}.${A}`, Text>;
}

/** What an act was done to. */
export const auditSubjects = {
  case: { kk: 'іс', ru: 'дело', en: 'case' },
  complaint: { kk: 'шағым', ru: 'жалоба', en: 'complaint' },
  applicant: { kk: 'өтініш беруші', ru: 'заявитель', en: 'applicant' },
  officer: { kk: 'қызметкер', ru: 'сотрудник', en: 'officer' },
  setting: { kk: 'баптау', ru: 'настройка', en: 'setting' },
  unit: { kk: 'бөлімше', ru: 'подразделение', en: 'unit' },
  worklist: { kk: 'істер тізімі', ru: 'список дел', en: 'worklist' },
  'complaint-journal': { kk: 'шағымдар журналы', ru: 'журнал жалоб', en: 'journal of complaints' },
  'special-records': { kk: 'арнайы есеп', ru: 'специальный учёт', en: 'special records' },
  'special-record': { kk: 'арнайы есептегі жазба', ru: 'запись специального учёта', en: 'special record' },
  'special-records-import': { kk: 'арнайы есепке жүктеу', ru: 'загрузка учёта', en: 'import of special records' },
  'bank-statement': { kk: 'банк үзінді көшірмесі', ru: 'банковская выписка', en: 'statement of the bank' },
  'statement-entry': { kk: 'үзінді көшірменің жазбасы', ru: 'запись выписки', en: 'entry of a statement' },
  refund: { kk: 'бажды қайтару', ru: 'возврат пошлины', en: 'refund of the duty' },
  'border-crossings': { kk: 'шекарадан өту', ru: 'пересечения границы', en: 'border crossings' },
  'target-order': { kk: 'бұйрық', ru: 'приказ', en: 'order' },
  'counter-window': { kk: 'терезе', ru: 'окно', en: 'window' },
  'counter-device': { kk: 'құрылғы', ru: 'устройство', en: 'machine' },
  'calendar-addition': { kk: 'күнтізбе жазбасы', ru: 'запись календаря', en: 'entry of the calendar' },
  'audit-log': { kk: 'журнал', ru: 'журнал', en: 'audit log' },
  'retention-run': { kk: 'жою жұмысы', ru: 'удаление', en: 'erasure' },
  job: { kk: 'тапсырма', ru: 'задание', en: 'job' },
} as const satisfies Record<string, Text>;
export type AuditSubject = keyof typeof auditSubjects;
