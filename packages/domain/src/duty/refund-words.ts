import type { Text } from '../law/text.ts';

export const refundWords = {
  'duty-replacement': {
    kk: 'Жоғалған немесе бүлінген шақырудың орнына жаңасы берілгені үшін де сондай баж төленеді: {dutyTiyn}.',
    ru: 'За выдачу приглашения взамен утраченного или испорченного уплачивается такая же пошлина: {dutyTiyn}.',
    en: 'For an invitation in place of a lost or damaged one the same duty is paid: {dutyTiyn}.',
  },
  'refund-overpaid': {
    kk: 'Баж артық төленген: {refundTiyn} қайтарылады.',
    ru: 'Пошлина уплачена в большем размере: возвращается {refundTiyn}.',
    en: 'More than the duty was paid: {refundTiyn} is refunded.',
  },
  'refund-not-accepted': {
    kk: 'Өтініш қайтарылған немесе оны қабылдаудан бас тартылған: {refundTiyn} қайтарылады.',
    ru: 'Заявление возвращено или не принято: возвращается {refundTiyn}.',
    en: 'The application was returned or not accepted: {refundTiyn} is refunded.',
  },
  'refund-gave-up': {
    kk: 'Төлеуші өтініш бергенге дейін бас тартқан: {refundTiyn} қайтарылады.',
    ru: 'Плательщик отказался от обращения до подачи заявления: возвращается {refundTiyn}.',
    en: 'The payer gave up before applying: {refundTiyn} is refunded.',
  },
  'refund-not-on-refusal': {
    kk: 'Өтініш мәні бойынша қаралып, қызмет көрсетуден бас тартылған: баж қайтарылмайды.',
    ru: 'Заявление рассмотрено по существу и в услуге отказано: пошлина не возвращается.',
    en: 'The application was considered and the service refused: the duty is not refunded.',
  },
  'refund-not-after-service': {
    kk: 'Өтініш қаралуға қабылданған: баж қайтарылмайды.',
    ru: 'Заявление принято к рассмотрению: пошлина не возвращается.',
    en: 'The application was accepted for consideration: the duty is not refunded.',
  },
  'refund-not-overpaid': {
    kk: 'Түбіртектегі {amountTiyn} төленуге тиіс {needTiyn} сомасынан аспайды: қайтарылатын сома жоқ.',
    ru: 'Уплачено {amountTiyn}, что не больше причитающихся {needTiyn}: возвращать нечего.',
    en: 'The {amountTiyn} paid is not more than the {needTiyn} due: there is nothing to refund.',
  },
  'refund-payment-reversed': {
    kk: 'Банк төлемді кері қайтарып алған: баж төленбеген, қайтарылатын сома жоқ.',
    ru: 'Банк отозвал платёж: пошлина не уплачена, возвращать нечего.',
    en: 'The bank took the payment back: the duty is not paid, and there is nothing to refund.',
  },
  'refund-claim-until': {
    kk: 'Қайтару туралы өтініш төленген күннен бастап {years} жыл ішінде, {claimUntil} күнін қоса алғанда беріледі.',
    ru: 'Заявление о возврате подаётся в течение {years} лет со дня уплаты, по {claimUntil} включительно.',
    en: 'The refund is claimed within {years} years of the payment, until and including {claimUntil}.',
  },
  'refund-claimed-too-late': {
    kk: 'Қайтару туралы өтініш {claimedOn} күні берілген: мерзімі {claimUntil} күні біткен.',
    ru: 'Заявление о возврате подано {claimedOn}: срок истёк {claimUntil}.',
    en: 'The refund was claimed on {claimedOn}: the term had ended on {claimUntil}.',
  },
  'refund-paid-by': {
    kk: 'Салық органы өтініш берілген күннен бастап {days} жұмыс күні ішінде, {paidBy} күнінен кешіктірмей қайтарады.',
    ru: 'Налоговый орган возвращает сумму в течение {days} рабочих дней со дня заявления, не позднее {paidBy}.',
    en: 'The tax body refunds within {days} working days of the claim, by {paidBy}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
