import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Сіз туралы сақталған деректер',
  back: 'Жеке кабинетке оралу',
  lead: 'Қызмет сіз туралы (ұйым атынан кірсеңіз, ұйымыңыз туралы) не сақтайтынын білуге және оны бір файлмен жүктеп алуға құқығыңыз бар.',
  inside: 'Файлда не бар',
  insideList: [
    'сертификаттан алынған деректеріңіз, хат баптауларыңыз және жүйеге кірген уақыттарыңыз;',
    'барлық өтініштердің жауаптары, барысы мен мерзімі, шешім және шақырулар;',
    'көші-қон полициясымен жазысқан хабарламалар және сізге жіберілген хаттар туралы мәліметтер;',
    'түбіртектер, баж қайтару және шақыруды ауыстыру сұраулары;',
    'шақырылған адамдардың келуі, тіркелуі және кетуі;',
    'ісіңізді қашан және қандай лауазымды қызметкер ашқаны;',
    'кабинетке кіріп тұрып берген шағымдарыңыз бен олардың жауаптары.',
  ],
  outside: 'Файлда не жоқ',
  outsideList: [
    'тіркелген файлдар мен басып шығарылған құжаттардың өзі: олардың атауы мен бақылау сомасы ғана бар, өздерін әр өтініштің бетінен жүктеп аласыз;',
    'қызметкерлер мен ұйымдағы әріптестеріңіздің аты-жөні;',
    'қызметкерлердің өзара жазбалары мен арнайы есептің деректері.',
  ],
  care: 'Файлда жеке деректер бар: оны бөтен компьютерде қалдырмаңыз. Файл JSON түрінде, оны кез келген мәтін редакторымен ашуға болады. Жүктеу журналға жазылады, бір сағатта алты реттен артық жүктеуге болмайды.',
  download: 'Деректерді жүктеп алу (JSON)',
  privacy: 'Жеке деректер қалай қорғалады және қанша сақталады',
  failed: {
    'too-many': 'Соңғы бір сағатта файл алты рет жүктелді. Кейінірек қайта көріңіз.',
    unavailable: 'Жүйе жауап бермейді. Бірнеше минуттан кейін қайта көріңіз.',
  },
};

const ru: typeof kk = {
  title: 'Данные, которые о Вас хранятся',
  back: 'Вернуться в личный кабинет',
  lead: 'Вы вправе знать, что служба хранит о Вас (а если Вы вошли от имени организации – об организации), и получить это одним файлом.',
  inside: 'Что в файле',
  insideList: [
    'Ваши данные из сертификата, настройки писем и время входов в систему;',
    'ответы, ход и срок всех заявлений, решения и приглашения;',
    'переписка с миграционной полицией и сведения о письмах, отправленных Вам;',
    'квитанции, запросы о возврате пошлины и о замене приглашения;',
    'приезд, регистрация и выезд приглашённых;',
    'когда и сотрудник какой должности открывал Ваше дело;',
    'жалобы, поданные Вами из кабинета, и ответы на них.',
  ],
  outside: 'Чего в файле нет',
  outsideList: [
    'самих приложенных файлов и напечатанных документов: указаны их названия и контрольные суммы, а сами они скачиваются на странице каждого заявления;',
    'имён сотрудников и Ваших коллег по организации;',
    'записей сотрудников между собой и данных специального учёта.',
  ],
  care: 'В файле личные данные: не оставляйте его на чужом компьютере. Файл в формате JSON, его откроет любой текстовый редактор. Выгрузка отмечается в журнале; больше шести раз в час выгрузить нельзя.',
  download: 'Скачать данные (JSON)',
  privacy: 'Как защищены личные данные и сколько они хранятся',
  failed: {
    'too-many': 'За последний час файл выгружен шесть раз. Попробуйте позже.',
    unavailable: 'Система не отвечает. Попробуйте через несколько минут.',
  },
};

const en: typeof kk = {
  title: 'The data held about you',
  back: 'Back to the personal cabinet',
  lead: 'You have the right to know what the service holds about you (or, when you signed in for an organisation, about the organisation), and to take it away in one file.',
  inside: 'What is in the file',
  insideList: [
    'your data of the certificate, your settings of mails, and when you signed in;',
    'the answers, progress and due date of every application, the decisions and the invitations;',
    'the messages between you and the migration police, and which mails were sent to you;',
    'receipts, claims for a refund of the duty and requests to replace an invitation;',
    'arrival, registration and departure of the people you invited;',
    'when your case was opened, and by an officer of which post;',
    'the complaints that you made from the cabinet, and the answers to them.',
  ],
  outside: 'What is not',
  outsideList: [
    'the attached files and printed papers themselves: the file gives their names and checksums, and each is downloaded on the page of its application;',
    'the names of officers and of your colleagues in the organisation;',
    'what officers note for one another, and special records.',
  ],
  care: 'The file holds personal data: do not leave it on somebody else’s computer. It is JSON, which any text editor opens. The export is written into the log; it can be made six times in an hour.',
  download: 'Download the data (JSON)',
  privacy: 'How personal data are protected and how long they are kept',
  failed: {
    'too-many': 'The file was exported six times in the last hour. Please try later.',
    unavailable: 'The system does not answer. Please try again in a few minutes.',
  },
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
