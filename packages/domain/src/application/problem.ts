import { z } from 'zod';
import { formatDate } from '../law/format-date.ts';
import { PlainDate } from '../law/plain-date.ts';
import { LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';

/** What can be wrong with an answer; each has its words in three languages. `{…}` stands for the problem's data. */
export const problemWords = {
  required: { kk: 'Бұл жолды толтырыңыз', ru: 'Заполните это поле', en: 'Fill in this field' },
  choose: { kk: 'Бір жауапты таңдаңыз', ru: 'Выберите один из ответов', en: 'Choose one of the answers' },
  'too-long': {
    kk: 'Мәтін тым ұзын: {maximum} таңбадан аспасын',
    ru: 'Слишком длинный текст: не более {maximum} знаков',
    en: 'The text is too long: at most {maximum} characters',
  },
  'too-short': {
    kk: 'Мәтін тым қысқа: кемінде {minimum} таңба жазыңыз',
    ru: 'Слишком короткий текст: не менее {minimum} знаков',
    en: 'The text is too short: at least {minimum} characters',
  },
  'not-asked': {
    kk: 'Қызметкер бұл жолды атаған жоқ: ол қол қойылған күйінде қалады',
    ru: 'Сотрудник не назвал эту строку: она остаётся такой, как подписана',
    en: 'The officer did not name this field: it stays as it was signed',
  },
  'not-a-date': {
    kk: 'Мұндай күн жоқ: күнін, айын және жылын жазыңыз, мысалы 27 3 1985',
    ru: 'Такой даты нет: укажите день, месяц и год, например 27 3 1985',
    en: 'There is no such date: give the day, month and year, for example 27 3 1985',
  },
  'register-of-another-kind': {
    kk: 'Бұл есептің түрі басқа: бір есептің түрі біреу ғана',
    ru: 'Этот учёт другого вида: у одного учёта вид один',
    en: 'This register is of another kind: a register has one kind only',
  },
  'record-number-taken': {
    kk: 'Бұл есепте мұндай нөмірлі жазба бар',
    ru: 'В этом учёте уже есть запись с таким номером',
    en: 'The register already has an entry of this number',
  },
  'date-in-future': { kk: 'Бұл күн әлі келген жоқ', ru: 'Эта дата ещё не наступила', en: 'This date is in the future' },
  'date-in-past': { kk: 'Бұл күн өтіп кетті', ru: 'Эта дата уже прошла', en: 'This date is in the past' },
  'date-too-early': {
    kk: 'Күнді тексеріңіз: ол тым ерте',
    ru: 'Проверьте дату: она слишком ранняя',
    en: 'Check the date: it is too early',
  },
  'not-an-email': {
    kk: 'Электрондық пошта мекенжайын толық жазыңыз, мысалы ayna@mail.kz',
    ru: 'Укажите адрес электронной почты полностью, например ayna@mail.kz',
    en: 'Give the whole e-mail address, for example ayna@mail.kz',
  },
  'not-a-phone': {
    kk: 'Телефон нөмірін кодымен жазыңыз, мысалы +7 701 123 45 67',
    ru: 'Укажите номер телефона с кодом, например +7 701 123 45 67',
    en: 'Give the telephone number with its code, for example +7 701 123 45 67',
  },
  'not-an-amount': {
    kk: 'Соманы теңгемен жазыңыз, мысалы 2162,50',
    ru: 'Укажите сумму в тенге, например 2162,50',
    en: 'Give the amount in tenge, for example 2162.50',
  },
  'latin-only': {
    kk: 'Паспорттағыдай латын әріптерімен жазыңыз',
    ru: 'Пишите латинскими буквами, как в паспорте',
    en: 'Use Latin letters, as in the passport',
  },
  'cyrillic-only': {
    kk: 'Орысша транскрипциясын кирилл әріптерімен жазыңыз',
    ru: 'Русскую транскрипцию пишите кириллицей',
    en: 'Write the Russian transcription in Cyrillic letters',
  },
  'not-an-iin': {
    kk: 'ЖСН – жеке басты куәландыратын құжаттағы он екі цифр: цифрларды тексеріңіз',
    ru: 'ИИН — двенадцать цифр из удостоверения личности: проверьте цифры',
    en: 'An IIN is the twelve digits on the identity document: check the digits',
  },
  'not-an-iin-or-bin': {
    kk: 'ЖСН немесе БСН – он екі цифр: цифрларды тексеріңіз',
    ru: 'ИИН или БИН — двенадцать цифр: проверьте цифры',
    en: 'An IIN or a BIN has twelve digits: check the digits',
  },
  'not-an-iban': {
    kk: 'Шот нөмірі KZ әріптерінен басталады, барлығы жиырма таңба: тексеріңіз',
    ru: 'Номер счёта начинается с KZ и состоит из двадцати знаков: проверьте его',
    en: 'An account number begins with KZ and has twenty characters: check it',
  },
  'receipt-of-case': {
    kk: 'Бұл түбіртек өтініште пайдаланылған: қайтаруды сол істің бетінен тіркеңіз',
    ru: 'Эта квитанция использована в заявлении: зарегистрируйте возврат со страницы того дела',
    en: 'This receipt is used in an application: register the refund from the page of that case',
  },
  'refund-registered': {
    kk: 'Бұл түбіртек бойынша қайтару туралы өтініш тіркелген',
    ru: 'По этой квитанции заявление о возврате уже зарегистрировано',
    en: 'A claim for refund of this receipt is registered already',
  },
  'iin-other-birth-date': {
    kk: 'Туған күні ЖСН-ге сәйкес келмейді',
    ru: 'Дата рождения не соответствует ИИН',
    en: 'The date of birth does not agree with the IIN',
  },
  'iin-of-other-name': {
    kk: 'Бұл ЖСН жүйеде басқа аты-жөнімен тіркелген: құжаттан қайта тексеріңіз',
    ru: 'Этот ИИН записан в системе на другие фамилию и имя: сверьте с документом',
    en: 'This IIN is known under another name: compare it with the document',
  },
  'bin-of-other-organisation': {
    kk: 'Бұл БСН жүйеде басқа ұйымға тіркелген: құжаттан қайта тексеріңіз',
    ru: 'Этот БИН записан в системе на другую организацию: сверьте с документом',
    en: 'This BIN is known as another organisation’s: compare it with the document',
  },
  'not-a-full-name': {
    kk: 'Тегін және атын арасына бос орын қойып жазыңыз',
    ru: 'Укажите фамилию и имя через пробел',
    en: 'Give the surname and the name with a space between',
  },
  'not-a-passport-number': {
    kk: 'Паспорт нөмірінде тек латын әріптері мен цифрлар болады',
    ru: 'В номере паспорта — только латинские буквы и цифры',
    en: 'A passport number has only Latin letters and digits',
  },
  'not-a-country': {
    kk: 'Тізімнен елді таңдаңыз',
    ru: 'Выберите страну из списка',
    en: 'Choose a country from the list',
  },
  'not-a-unit': {
    kk: 'Тізімнен көші-қон полициясының бөлімшесін таңдаңыз',
    ru: 'Выберите подразделение миграционной полиции из списка',
    en: 'Choose a migration police unit from the list',
  },
  'must-confirm': {
    kk: 'Жалғастыру үшін растаңыз',
    ru: 'Чтобы продолжить, подтвердите',
    en: 'Confirm this to go on',
  },
  'not-for-kazakhstanis': {
    kk: 'Шақыру Қазақстан азаматына берілмейді: шақырылушы — шетелдік немесе азаматтығы жоқ адам',
    ru: 'Гражданину Казахстана приглашение не выдаётся: приглашаемый — иностранец или лицо без гражданства',
    en: 'A citizen of Kazakhstan needs no invitation: the invited person is a foreigner or a stateless person',
  },
  'passport-dates-out-of-order': {
    kk: 'Паспорттың мерзімі берілген күнінен кейін бітуі керек',
    ru: 'Срок действия паспорта должен оканчиваться позже даты выдачи',
    en: 'The passport must expire after its date of issue',
  },
  'passport-expires-before-departure': {
    kk: 'Паспорттың мерзімі сапар біткенге дейін аяқталады: паспорт кету күніне дейін жарамды болуы керек',
    ru: 'Срок паспорта кончается раньше поездки: паспорт должен действовать до дня выезда',
    en: 'The passport expires before the visit ends: it must be valid until the day of departure',
  },
  'issued-before-birth': {
    kk: 'Құжат туған күннен бұрын берілуі мүмкін емес',
    ru: 'Документ не может быть выдан раньше дня рождения',
    en: 'A document cannot be issued before the day of birth',
  },
  'leaves-before-arriving': {
    kk: 'Кету күні келу күнінен бұрын болмауы керек',
    ru: 'День выезда не может быть раньше дня въезда',
    en: 'The day of departure cannot be before the day of arrival',
  },
  'visit-after-validity': {
    kk: 'Бүгін берілген шақыру {until} күнін қоса алғанда жарамды: сапар осы мерзімге сыюы керек',
    ru: 'Приглашение, выданное сегодня, действует по {until} включительно: поездка должна уложиться в этот срок',
    en: 'An invitation issued today is valid until {until}, inclusive: the visit must fit within it',
  },
  'no-invitee': {
    kk: 'Кемінде бір шақырылушыны қосыңыз',
    ru: 'Добавьте хотя бы одного приглашаемого',
    en: 'Add at least one invited person',
  },
  'too-many-invitees': {
    kk: 'Бір өтініште {maximum} адамнан артық болмауы керек',
    ru: 'В одном заявлении — не более {maximum} человек',
    en: 'At most {maximum} people in one application',
  },
  'same-invitee-twice': {
    kk: 'Бұл паспорт өтініште екі рет көрсетілген',
    ru: 'Этот паспорт указан в заявлении дважды',
    en: 'This passport is given twice in the application',
  },
  'same-passport-in-row': {
    kk: 'Бұл паспорт файлдың {row}-жолында да көрсетілген',
    ru: 'Этот паспорт указан и в строке {row} файла',
    en: 'This passport stands in row {row} of the file too',
  },
  'formula-in-cell': {
    kk: 'Ұяшықта мәннің орнына формула тұр: мәннің өзін жазыңыз',
    ru: 'В ячейке формула вместо значения: впишите само значение',
    en: 'The cell holds a formula instead of a value: write the value itself',
  },
  'receipt-too-small': {
    kk: 'Төленген сома аз: төлеу күніне {need} ₸ керек, түбіртекте {paid} ₸',
    ru: 'Уплачено меньше: на день уплаты нужно {need} ₸, в квитанции {paid} ₸',
    en: 'The amount is too small: {need} ₸ were due on the day of payment, the receipt says {paid} ₸',
  },
  'receipt-used': {
    kk: 'Бұл түбіртек басқа өтініште пайдаланылған: бір түбіртек бір рет қана қабылданады',
    ru: 'Эта квитанция уже использована в другом заявлении: одна квитанция принимается один раз',
    en: 'This receipt has been used for another application: a receipt is accepted once only',
  },
  'receipt-reversed': {
    kk: 'Банк бұл төлемді кері қайтарып алған: баж төленбеген болып есептеледі. Қайта төлеп, жаңа түбіртекті көрсетіңіз',
    ru: 'Банк отозвал этот платёж: пошлина считается неуплаченной. Уплатите её заново и укажите новую квитанцию',
    en: 'The bank took this payment back: the duty counts as not paid. Pay it again and give the new receipt',
  },
  'receipt-scan-missing': {
    kk: 'Түбіртектің көшірмесін тіркеңіз',
    ru: 'Приложите скан квитанции',
    en: 'Attach a scan of the receipt',
  },
  'passport-scan-missing': {
    kk: 'Паспорттың көшірмесін тіркеңіз',
    ru: 'Приложите скан паспорта',
    en: 'Attach a scan of the passport',
  },
  'not-a-number': {
    kk: 'Бүтін санды цифрмен жазыңыз, мысалы 2',
    ru: 'Укажите целое число цифрами, например 2',
    en: 'Give a whole number in digits, for example 2',
  },
  'not-a-year': {
    kk: 'Жылды төрт цифрмен жазыңыз, мысалы 2009',
    ru: 'Укажите год четырьмя цифрами, например 2009',
    en: 'Give the year in four digits, for example 2009',
  },
  'not-a-bin': {
    kk: 'Мұндай БСН жоқ: ұйымның 12 цифрлы нөмірін тексеріңіз',
    ru: 'Такого БИН нет: проверьте 12 цифр номера организации',
    en: 'There is no such BIN: check the 12 digits of the organisation’s number',
  },
  'bin-not-of-signer': {
    kk: 'Бұл БСН электрондық цифрлық қолтаңба куәлігіндегі ұйымға тиесілі емес',
    ru: 'Этот БИН не принадлежит организации из сертификата электронной цифровой подписи',
    en: 'This BIN is not that of the organisation in the certificate of the electronic digital signature',
  },
  'not-of-age': {
    kk: 'Шақырушы адам мен өкіл {age} жасқа толған болуы керек',
    ru: 'Приглашающему и представителю должно исполниться {age} лет',
    en: 'The inviting person and the representative must be at least {age} years old',
  },
  'not-a-foreigner': {
    kk: 'Бұл жол – Қазақстанға келген шетелдік үшін: Қазақстан азаматы өзі жүгінеді',
    ru: 'Этот путь – для иностранца, прибывшего в Казахстан: гражданин Казахстана обращается сам',
    en: 'This way is for a foreigner who came to Kazakhstan: a citizen of Kazakhstan applies in person',
  },
  'stay-not-over-six-months': {
    kk: 'Қабылдаушы ұйым арқылы {months} айдан астам мерзімге келген шетелдік қана шақыра алады',
    ru: 'Через принимающую организацию приглашает лишь иностранец, прибывший на срок более {months} месяцев',
    en: 'Only a foreigner who came for more than {months} months may invite through a host organisation',
  },
  'stay-over': {
    kk: 'Қазақстанда болу мерзімі өтіп кеткен',
    ru: 'Срок пребывания в Казахстане уже истёк',
    en: 'The permitted stay in Kazakhstan has ended',
  },
  'stay-dates-out-of-order': {
    kk: 'Болу мерзімі келген күннен кейін бітуі керек',
    ru: 'Срок пребывания должен оканчиваться позже дня прибытия',
    en: 'The permitted stay must end after the day of arrival',
  },
  'arrived-before-birth': {
    kk: 'Келген күн туған күннен бұрын болмауы керек',
    ru: 'День прибытия не может быть раньше дня рождения',
    en: 'The day of arrival cannot be before the day of birth',
  },
  'multiplicity-not-visits': {
    kk: 'Визаның еселігі болу еселігіне сай болуы керек: бір – 1, екі – 2, үш – 3, көп – 4 немесе одан көп рет',
    ru: 'Кратность визы должна соответствовать числу посещений: одна – 1, две – 2, три – 3, много – 4 и более',
    en: 'The visa multiplicity must fit the number of visits: one for 1, two for 2, three for 3, many for 4 or more',
  },
  'more-visits-than-days': {
    kk: 'Келу саны болу кезеңіндегі күндер санынан аспауы керек: {days}',
    ru: 'Посещений не может быть больше, чем дней в периоде пребывания: {days}',
    en: 'There cannot be more visits than days in the period of stay: {days}',
  },
  'inviter-consent-scan-missing': {
    kk: 'Шақырушы шетелдік қол қойған сауалнама-өтініш пен келісімнің көшірмесін тіркеңіз',
    ru: 'Приложите скан заявления-анкеты и согласия, подписанных приглашающим иностранцем',
    en: 'Attach a scan of the questionnaire and consent signed by the inviting foreigner',
  },
  'work-permit-scan-missing': {
    kk: 'Жұмысқа шақырғанда жұмысқа рұқсаттың көшірмесін тіркеңіз',
    ru: 'При приглашении на работу приложите копию разрешения на работу',
    en: 'When inviting to work, attach a copy of the work permit',
  },
  'file-empty': { kk: 'Файл бос', ru: 'Файл пуст', en: 'The file is empty' },
  'file-too-large': {
    kk: 'Файл тым үлкен: {maximum} МБ-тан аспасын',
    ru: 'Файл слишком большой: не более {maximum} МБ',
    en: 'The file is too large: at most {maximum} MB',
  },
  'file-not-accepted': {
    kk: 'Бұл файл PDF, JPEG немесе PNG емес: мазмұны атауына сай келмейді',
    ru: 'Это не PDF, JPEG или PNG: содержимое файла не соответствует его названию',
    en: 'This is not a PDF, JPEG or PNG: the content of the file is not what its name says',
  },
  'file-damaged': {
    kk: 'Файл бүлінген немесе толық емес: ашып көріп, қайта жүктеңіз',
    ru: 'Файл повреждён или неполон: откройте его, проверьте и загрузите ещё раз',
    en: 'The file is damaged or incomplete: open it to check, and upload it again',
  },
  'file-infected': {
    kk: 'Бұл файлдан вирус табылды, сондықтан ол қабылданбайды. Компьютеріңізді вирусқа тексеріп, құжатты қайта сканерлеңіз',
    ru: 'В этом файле найден вирус, поэтому он не принимается. Проверьте компьютер на вирусы и отсканируйте документ заново',
    en: 'A virus was found in this file, so it is not accepted. Check your computer for viruses and scan the document again',
  },
  'pdf-active': {
    kk: 'Бұл PDF-те бағдарлама, салынған файл немесе толтырылатын нысан бар. Құжатты PDF-ке қайта басып шығарыңыз (басып шығару – «PDF ретінде сақтау») немесе суретке түсіріп жүктеңіз',
    ru: 'В этом PDF есть программа, вложенный файл или интерактивная форма. Напечатайте документ в новый PDF (печать – «Сохранить как PDF») или загрузите его снимок',
    en: 'This PDF holds a program, an attached file or an interactive form. Print the document to a new PDF (print – “Save as PDF”) or upload a picture of it',
  },
  'pdf-encrypted': {
    kk: 'Бұл PDF құпиясөзбен немесе шектеумен қорғалған. Қорғанысын алып тастап немесе суретке түсіріп жүктеңіз',
    ru: 'Этот PDF защищён паролем или ограничениями. Снимите защиту или загрузите снимок документа',
    en: 'This PDF is protected by a password or by restrictions. Remove the protection or upload a picture of the document',
  },
  'picture-too-large': {
    kk: 'Сурет тым үлкен: {maximum} миллион нүктеден аспасын',
    ru: 'Изображение слишком большое: не более {maximum} миллионов точек',
    en: 'The picture is too large: at most {maximum} million pixels',
  },
  'too-many-files': {
    kk: 'Файлдар тым көп: {maximum} файлдан аспасын',
    ru: 'Слишком много файлов: не более {maximum}',
    en: 'Too many files: at most {maximum}',
  },
} as const satisfies Record<string, Text>;

export type ProblemId = keyof typeof problemWords;
const problemIds = Object.keys(problemWords) as [ProblemId, ...ProblemId[]];

/** A problem with one field: its path within the group ("passportNumber", "entries.0.organisation") and the clause where there is one. */
export const FieldProblem = z.object({
  field: z.string(),
  problem: z.enum(problemIds),
  data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  law: LawRef.optional(),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** The problem in words, with its data put in. */
export function problemText(problem: FieldProblem, language: keyof Text): string {
  return problemWords[problem.problem][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    valueText(problem.data?.[name] ?? '', language),
  );
}

/** A day as acts write it; a number as the language writes it, an amount of money in whole tenge or with both decimals. */
function valueText(value: string | number, language: keyof Text): string {
  const date = PlainDate.safeParse(value);
  if (date.success) return formatDate(date.data, language);
  if (typeof value === 'string') return value;
  const minimumFractionDigits = Number.isInteger(value) ? 0 : 2;
  return new Intl.NumberFormat(language, { minimumFractionDigits }).format(value);
}

export function isProblemId(value: string): value is ProblemId {
  return value in problemWords;
}
