import { z } from 'zod';
import type { PlainDate } from '../law/plain-date.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import type { ComplaintFact, IndicatorFacts, Period, ServiceFact, ServiceOffered, SurveyAnswer } from './facts.ts';
import type { LeftOut } from './indicator-words.ts';

export const IndicatorId = z.enum(['1.1', '2.1', '3.1', '3.2', '4.1', '5.1']);
export type IndicatorId = z.infer<typeof IndicatorId>;

/** A share with what it is made of. */
export type IndicatorValue = {
  readonly numerator: number;
  readonly denominator: number;
  /** Rounded to two decimals; null when there is nothing to divide by. */
  readonly percent: number | null;
  /** What was met and not counted, and why. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
};

export type Indicator = {
  readonly id: IndicatorId;
  /** The section of Annex 5 it stands in. */
  readonly section: Text;
  readonly title: Text;
  readonly law: LawRef;
  readonly numerator: Text;
  readonly denominator: Text;
  readonly better: 'higher' | 'lower';
};

const annex = clause('Annex 5');
const answered: Text = {
  kk: 'осы сұраққа жауап бергендер',
  ru: 'ответившие на этот вопрос',
  en: 'those who answered the question',
};

/** The six indicators of quality and efficiency by which the results are measured (clause 18), in the order of Annex 5. */
export const indicators: readonly Indicator[] = [
  {
    id: '1.1',
    section: { kk: 'Уақтылылығы', ru: 'Своевременность', en: 'Timeliness' },
    title: {
      kk: 'Құжаттарды тапсырған сәттен бастап қызметті белгіленген мерзімде ұсыну жағдайларының үлесі',
      ru: 'Доля случаев предоставления услуги в установленный срок с момента сдачи документов',
      en: 'Share of cases served within the set term from handing in the documents',
    },
    law: annex,
    numerator: { kk: 'мерзімінде көрсетілген қызметтер', ru: 'услуги, оказанные в срок', en: 'cases served in time' },
    denominator: {
      kk: 'көрсетілген қызметтер және мерзімі өткен істер',
      ru: 'оказанные услуги и дела с истекшим сроком',
      en: 'cases served, and cases whose term ran out',
    },
    better: 'higher',
  },
  {
    id: '2.1',
    section: { kk: 'Сапасы', ru: 'Качество', en: 'Quality' },
    title: {
      kk: 'Қызмет көрсету үдерісінің сапасына қанағаттанған тұтынушылардың үлесі',
      ru: 'Доля потребителей, удовлетворённых качеством процесса предоставления услуги',
      en: 'Share of consumers satisfied with the quality of the process',
    },
    law: annex,
    numerator: { kk: 'қанағаттанғандар', ru: 'удовлетворённые', en: 'those satisfied' },
    denominator: answered,
    better: 'higher',
  },
  {
    id: '3.1',
    section: { kk: 'Қолжетімділігі', ru: 'Доступность', en: 'Accessibility' },
    title: {
      kk: 'Қызмет көрсету сапасына және оны көрсету туралы ақпаратқа қанағаттанған тұтынушылардың үлесі',
      ru: 'Доля потребителей, удовлетворённых качеством и информацией о порядке предоставления услуги',
      en: 'Share of consumers satisfied with the quality of, and information about, the procedure',
    },
    law: annex,
    numerator: { kk: 'қанағаттанғандар', ru: 'удовлетворённые', en: 'those satisfied' },
    denominator: answered,
    better: 'higher',
  },
  {
    id: '3.2',
    section: { kk: 'Қолжетімділігі', ru: 'Доступность', en: 'Accessibility' },
    title: {
      kk: 'Ақпаратына электрондық форматта қол жеткізуге болатын қызметтердің үлесі',
      ru: 'Доля услуг, информация о которых доступна в электронном формате',
      en: 'Share of services whose information is available electronically',
    },
    law: annex,
    numerator: {
      kk: 'ақпараты электрондық түрде жарияланған қызметтер',
      ru: 'услуги с информацией в электронном виде',
      en: 'services with information online',
    },
    denominator: { kk: 'барлық қызметтер', ru: 'все услуги', en: 'all services' },
    better: 'higher',
  },
  {
    id: '4.1',
    section: { kk: 'Шағымдану үдерісі', ru: 'Процесс обжалования', en: 'Complaints' },
    title: {
      kk: 'Қызмет көрсетілген тұтынушылардың жалпы санына негізді шағымдардың үлесі',
      ru: 'Доля обоснованных жалоб к общему количеству обслуженных потребителей',
      en: 'Share of well-founded complaints to the total of consumers served',
    },
    law: annex,
    numerator: { kk: 'негізді шағымдар', ru: 'обоснованные жалобы', en: 'well-founded complaints' },
    denominator: { kk: 'қызмет көрсетілген тұтынушылар', ru: 'обслуженные потребители', en: 'consumers served' },
    better: 'lower',
  },
  {
    id: '5.1',
    section: { kk: 'Сыпайылық', ru: 'Вежливость', en: 'Politeness' },
    title: {
      kk: 'Персоналдың сыпайылығына қанағаттанған тұтынушылардың үлесі',
      ru: 'Доля потребителей, удовлетворённых вежливостью персонала',
      en: 'Share of consumers satisfied with the politeness of the staff',
    },
    law: annex,
    numerator: { kk: 'қанағаттанғандар', ru: 'удовлетворённые', en: 'those satisfied' },
    denominator: answered,
    better: 'higher',
  },
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** Throws RangeError when Annex 5 has no such indicator. */
export function getIndicator(id: IndicatorId): Indicator {
  const indicator = byId.get(id);
  if (!indicator) throw new RangeError(`Annex 5 has no indicator ${id}`);
  return indicator;
}

/** Per cent, rounded to two decimals; null when there is nothing to divide by. */
export function shareOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : Math.round((numerator * 10_000) / denominator) / 100;
}

/** Counts both sides of a share in one pass. */
class Tally {
  numerator = 0;
  denominator = 0;
  readonly leftOut: Partial<Record<LeftOut, number>> = {};

  leave(why: LeftOut): void {
    this.leftOut[why] = (this.leftOut[why] ?? 0) + 1;
  }

  count(good: boolean): void {
    this.denominator += 1;
    if (good) this.numerator += 1;
  }

  value(): IndicatorValue {
    const { numerator, denominator, leftOut } = this;
    return { numerator, denominator, percent: shareOf(numerator, denominator), leftOut };
  }
}

function isWithin(date: PlainDate, { from, to }: Period): boolean {
  return from <= date && date <= to;
}

/**
 * 1.1: of the cases served in the period and those whose term ran out in it unserved, the share served by the due date. A
 * case still within its term at the end of the period says nothing yet.
 */
export function servedInTime(cases: Iterable<ServiceFact>, period: Period): IndicatorValue {
  const tally = new Tally();
  for (const { acceptedOn, dueOn, servedOn, withdrawn } of cases) {
    if (acceptedOn === null || dueOn === null) tally.leave('not-accepted');
    else if (servedOn !== null && servedOn <= period.to) {
      // A case that ran out of its term before the period was counted then, unserved.
      if (isWithin(servedOn, period) && (dueOn >= period.from || servedOn <= dueOn)) tally.count(servedOn <= dueOn);
      else tally.leave('outside-period');
    } else if (withdrawn) tally.leave('withdrawn');
    else if (dueOn > period.to) tally.leave('still-within-term');
    else if (isWithin(dueOn, period)) tally.count(false);
    else tally.leave('outside-period');
  }
  return tally.value();
}

function satisfied(
  survey: Iterable<SurveyAnswer>,
  question: 'quality' | 'information' | 'politeness',
  period: Period,
): IndicatorValue {
  const tally = new Tally();
  for (const answer of survey) {
    const given = answer[question];
    if (!isWithin(answer.on, period)) tally.leave('outside-period');
    else if (given === null) tally.leave('not-answered');
    else tally.count(given);
  }
  return tally.value();
}

/** 2.1: of those who answered in the period. */
export function satisfiedWithQuality(survey: Iterable<SurveyAnswer>, period: Period): IndicatorValue {
  return satisfied(survey, 'quality', period);
}

/** 3.1: of those who answered in the period. */
export function satisfiedWithInformation(survey: Iterable<SurveyAnswer>, period: Period): IndicatorValue {
  return satisfied(survey, 'information', period);
}

/** 3.2: of all services given. */
export function informationOnline(services: Iterable<ServiceOffered>): IndicatorValue {
  const tally = new Tally();
  for (const service of services) tally.count(service.informationOnline);
  return tally.value();
}

/** 4.1: complaints of the period found well-founded, to the consumers served in it. */
export function wellFoundedComplaints(
  complaints: Iterable<ComplaintFact>,
  cases: Iterable<ServiceFact>,
  period: Period,
): IndicatorValue {
  const tally = new Tally();
  for (const { servedOn } of cases) {
    if (servedOn === null) tally.leave('not-served');
    else if (isWithin(servedOn, period)) tally.count(false);
    else tally.leave('outside-period');
  }
  for (const { on, wellFounded } of complaints) {
    if (!isWithin(on, period)) tally.leave('outside-period');
    else if (wellFounded === null) tally.leave('not-considered');
    else if (wellFounded) tally.numerator += 1;
  }
  return tally.value();
}

/** 5.1: of those who answered in the period. */
export function satisfiedWithPoliteness(survey: Iterable<SurveyAnswer>, period: Period): IndicatorValue {
  return satisfied(survey, 'politeness', period);
}

const compute: Readonly<Record<IndicatorId, (facts: IndicatorFacts, period: Period) => IndicatorValue>> = {
  '1.1': ({ cases }, period) => servedInTime(cases, period),
  '2.1': ({ survey }, period) => satisfiedWithQuality(survey, period),
  '3.1': ({ survey }, period) => satisfiedWithInformation(survey, period),
  '3.2': ({ services }) => informationOnline(services),
  '4.1': ({ complaints, cases }, period) => wellFoundedComplaints(complaints, cases, period),
  '5.1': ({ survey }, period) => satisfiedWithPoliteness(survey, period),
};

/** One indicator over a period. */
export function indicatorValue(id: IndicatorId, facts: IndicatorFacts, period: Period): IndicatorValue {
  return compute[id](facts, period);
}

/** What the order of the MIA approves every year (clause 19), per cent; null until it is approved. */
export type ApprovedValues = { readonly normative: number | null; readonly nextYearTarget: number | null };

/** A row of Annex 5. */
export type IndicatorRow = Indicator & ApprovedValues & { readonly current: IndicatorValue };

/** The table of Annex 5: normative value, target for next year, current value in the reporting year. */
export function indicatorTable(
  facts: IndicatorFacts,
  period: Period,
  approved: Readonly<Partial<Record<IndicatorId, ApprovedValues>>>,
): readonly IndicatorRow[] {
  return indicators.map((indicator) => ({
    ...indicator,
    ...(approved[indicator.id] ?? { normative: null, nextYearTarget: null }),
    current: indicatorValue(indicator.id, facts, period),
  }));
}
