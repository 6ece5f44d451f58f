import { complaintWords } from '../complaint/complaint-words.ts';
import { refundWords } from '../duty/refund-words.ts';
import { officeWords } from '../offices/office-words.ts';
import { routeWords } from '../routes/route-words.ts';
import { visitWords } from '../visit/visit-words.ts';
import type { LawRef, Reason } from './reason.ts';
import type { Text } from './text.ts';

/**
 * The words of every rule that stands in a `because`. `{name}` is a datum of the reason: a day is written as acts write it,
 * a datum whose name ends in Tiyn as money, any other as it is. `{name}` alone may also be a datum of three (nameKk, nameRu, nameEn).
 */
export const ruleWords = {
  'term-working-days': {
    kk: 'Мерзімі – {days} жұмыс күні; ол {from} күнінен кейінгі күннен бастап есептеледі.',
    ru: 'Срок – {days} рабочих дней; он считается со дня, следующего после {from}.',
    en: 'The term is {days} working days, counted from the day after {from}.',
  },
  'term-calendar-days': {
    kk: 'Мерзімі – {days} күнтізбелік күн; ол {from} күнінен кейінгі күннен бастап есептеледі.',
    ru: 'Срок – {days} календарных дней; он считается со дня, следующего после {from}.',
    en: 'The term is {days} calendar days, counted from the day after {from}.',
  },
  'day-working': {
    kk: '{date} – жұмыс күні, есепке алынды.',
    ru: '{date} – рабочий день, засчитан.',
    en: '{date}: a working day, counted.',
  },
  'day-worked-by-transfer': {
    kk: '{date} – ауыстыру бойынша жұмыс күні (демалыс күні: {dayOff}), есепке алынды.',
    ru: '{date} – рабочий день в связи с переносом (день отдыха: {dayOff}), засчитан.',
    en: '{date}: a working day by transfer (day off: {dayOff}), counted.',
  },
  'day-calendar': {
    kk: '{date} – күнтізбелік күн, есепке алынды.',
    ru: '{date} – календарный день, засчитан.',
    en: '{date}: a calendar day, counted.',
  },
  'day-weekend': {
    kk: '{date} – демалыс күні, есепке алынбады.',
    ru: '{date} – выходной день, не засчитан.',
    en: '{date}: a day off of the week, not counted.',
  },
  'day-holiday': {
    kk: '{date} – мереке күні ({name}), есепке алынбады.',
    ru: '{date} – праздничный день ({name}), не засчитан.',
    en: '{date}: a public holiday ({name}), not counted.',
  },
  'day-off': {
    kk: '{date} – демалыс күні ({name}), есепке алынбады.',
    ru: '{date} – день отдыха ({name}), не засчитан.',
    en: '{date}: a day off ({name}), not counted.',
  },
  'day-carried-over': {
    kk: '{date} – демалыс күніне сәйкес келген мерекенің ({name}, {holiday}) орнына демалыс, есепке алынбады.',
    ru: '{date} – день отдыха за праздник, совпавший с выходным ({name}, {holiday}), не засчитан.',
    en: '{date}: off in place of a holiday that fell on a day off ({name}, {holiday}), not counted.',
  },
  'day-off-by-transfer': {
    kk: '{date} – ауыстырылған демалыс күні ({workedOn} күні жұмыс істеледі), есепке алынбады.',
    ru: '{date} – перенесённый день отдыха (рабочий день: {workedOn}), не засчитан.',
    en: '{date}: a day off by transfer (worked on {workedOn}), not counted.',
  },
  'duty-mci': {
    kk: 'Баж төленген {paidOn} күнгі айлық есептік көрсеткіш – {mciTiyn}.',
    ru: 'Месячный расчётный показатель на день уплаты, {paidOn}, – {mciTiyn}.',
    en: 'The monthly calculation index on the day of payment, {paidOn}, is {mciTiyn}.',
  },
  'duty-mci-of-earlier-year': {
    kk: '{year} жылға арналған айлық есептік көрсеткіш енгізілмеген; {from} күнінен қолданылатын мәні алынды.',
    ru: 'Месячный расчётный показатель на {year} год не внесён; взято значение, действующее с {from}.',
    en: 'The monthly calculation index of {year} is not recorded; the value in force from {from} is used.',
  },
  'duty-share': {
    kk: 'Мемлекеттік баж – айлық есептік көрсеткіштің {percent} пайызы: {shareTiyn}.',
    ru: 'Государственная пошлина – {percent} процентов месячного расчётного показателя: {shareTiyn}.',
    en: 'The state duty is {percent} per cent of the monthly calculation index: {shareTiyn}.',
  },
  'duty-per-invitee': {
    kk: 'Баж әрбір шақырылушы адам үшін төленеді. Шақырылушы адамдар саны: {invitees}, барлығы {dutyTiyn}.',
    ru: 'Пошлина уплачивается за каждого приглашаемого. Приглашаемых: {invitees}, всего {dutyTiyn}.',
    en: 'The duty is paid for each invited person. Invited persons: {invitees}, in all {dutyTiyn}.',
  },
  'receipt-covers-duty': {
    kk: 'Түбіртек бойынша {amountTiyn} төленген, қажетті сома – {needTiyn}.',
    ru: 'По квитанции уплачено {amountTiyn}, требуется {needTiyn}.',
    en: 'The receipt shows {amountTiyn} paid; {needTiyn} is needed.',
  },
  'receipt-overpaid': {
    kk: 'Артық төленген {overpaidTiyn} өтініш бойынша {years} жыл ішінде қайтарылады.',
    ru: 'Излишне уплаченные {overpaidTiyn} возвращаются по заявлению, поданному в течение {years} лет.',
    en: 'The {overpaidTiyn} overpaid is refunded on a claim made within {years} years.',
  },
  'receipt-too-small': {
    kk: 'Түбіртек бойынша {amountTiyn} төленген, ал {needTiyn} қажет: {missingTiyn} жетпейді.',
    ru: 'По квитанции уплачено {amountTiyn}, а требуется {needTiyn}: не хватает {missingTiyn}.',
    en: 'The receipt shows {amountTiyn} paid, but {needTiyn} is needed: {missingTiyn} is missing.',
  },
  'receipt-paid-in-future': {
    kk: 'Түбіртектегі төлем күні – {paidOn}, бұл күн әлі келген жоқ. Баж құжаттар қабылданғанға дейін төленеді.',
    ru: 'В квитанции указан день уплаты {paidOn}, он ещё не наступил. Пошлина уплачивается до приёма документов.',
    en: 'The receipt is dated {paidOn}, which has not come yet. The duty is paid before the documents are received.',
  },
  'receipt-too-old': {
    kk: 'Түбіртектегі төлем күні – {paidOn}; {first} күніне дейінгі айлық есептік көрсеткіш белгісіз.',
    ru: 'В квитанции указан день уплаты {paidOn}; месячный расчётный показатель до {first} не внесён.',
    en: 'The receipt is dated {paidOn}; the monthly calculation index before {first} is not recorded.',
  },
  'ground-barred-oralman': {
    kk: 'Шақырылушы адам – оралман, бұл негіз оған қолданылмайды.',
    ru: 'Приглашаемый – оралман, это основание к нему не применяется.',
    en: 'The invited person is an oralman; the ground does not apply.',
  },
  'ground-barred-born-or-former-citizen': {
    kk: 'Шақырылушы адам Қазақстан Республикасында немесе Қазақ КСР-інде туған не бұрын оның азаматы болған, бұл негіз оған қолданылмайды.',
    ru: 'Приглашаемый родился в Республике Казахстан или Казахской ССР либо ранее состоял в её гражданстве, это основание к нему не применяется.',
    en: 'The invited person was born in, or formerly a citizen of, the Republic of Kazakhstan or the Kazakh SSR; the ground does not apply.',
  },
  'ground-barred-family-member': {
    kk: 'Шақырылушы адам – оралманның, Қазақстанда туған адамның немесе оның бұрынғы азаматының отбасы мүшесі, бұл негіз оған қолданылмайды.',
    ru: 'Приглашаемый – член семьи оралмана, уроженца или бывшего гражданина Казахстана, это основание к нему не применяется.',
    en: 'The invited person is a family member of an oralman, of a person born in Kazakhstan or of its former citizen; the ground does not apply.',
  },
  'ground-not-barred': {
    kk: 'Негізді ({ground}-тармақ) қолдануға тыйым салатын жағдай жоқ.',
    ru: 'Обстоятельств, исключающих это основание (пункт {ground}), нет.',
    en: 'Nothing bars the ground of clause {ground}.',
  },
  ...refundWords,
  ...routeWords,
  ...officeWords,
  ...complaintWords,
  ...visitWords,
} as const satisfies Readonly<Record<string, Text>>;

/** Every rule that may stand in a `because`. */
export type RuleId = keyof typeof ruleWords;

/** A reason whose rule has its words. */
export function reason(rule: RuleId, law: LawRef, data: Reason['data']): Reason {
  return { rule, law, data };
}
