import { z } from 'zod';
import { clause, type Explained } from '../law/reason.ts';
import { reason } from '../law/rule-words.ts';
import type { Text } from '../law/text.ts';

/** The levels of the migration police, the lowest first: each is the superior of those before it within the same body. */
export const Level = z.enum(['officer', 'directorate-head', 'department-management', 'ministry']);
export type Level = z.infer<typeof Level>;

export const levels: Readonly<Record<Level, Text>> = {
  officer: { kk: 'инспектор', ru: 'инспектор', en: 'inspector' },
  'directorate-head': {
    kk: 'көші-қон полициясы басқармасының бастығы',
    ru: 'начальник управления миграционной полиции',
    en: 'head of the migration police directorate',
  },
  'department-management': {
    kk: 'ішкі істер департаментінің басшылығы',
    ru: 'руководство департамента внутренних дел',
    en: 'management of the internal affairs department',
  },
  ministry: { kk: 'Ішкі істер министрлігі', ru: 'Министерство внутренних дел', en: 'the Ministry of Internal Affairs' },
};

/** What a complaint is about: how the applicant was served (clause 22), or the result of the service (clause 23). */
export const ComplaintSubject = z.enum(['conduct', 'result']);
export type ComplaintSubject = z.infer<typeof ComplaintSubject>;

export const complaintSubjects: Readonly<Record<ComplaintSubject, Text>> = {
  conduct: { kk: 'дөрекі қызмет көрсету', ru: 'некорректное обслуживание', en: 'incorrect service' },
  result: { kk: 'қызмет нәтижесі', ru: 'результат услуги', en: 'the result of the service' },
};

/** A person in the hierarchy; the ministry stands above every department. */
export type Standing = { readonly id: string; readonly level: Level; readonly departmentId: string };

/** The lowest level that considers a complaint about someone of a level. The ministry has none above it: it considers by another hand. */
export function levelThatConsiders(concerned: Level): Level {
  const next = Level.options[Level.options.indexOf(concerned) + 1];
  return next ?? 'ministry';
}

/**
 * Whether someone may consider a complaint (clause 22): superior management only; never a person whom the complaint is
 * about, never a subordinate or an equal of one. Of several people concerned, the candidate must be above each.
 */
export function mayConsider(
  candidate: Standing,
  complaint: { readonly about: ComplaintSubject; readonly concerned: readonly Standing[] },
): Explained<boolean> {
  const law = clause(complaint.about === 'conduct' ? '22' : '23');
  const no = (rule: 'complaint-not-same-person' | 'complaint-not-subordinate' | 'complaint-not-superior') => ({
    value: false,
    because: [reason(rule, clause('22'), {})],
  });
  const { concerned } = complaint;
  if (concerned.some(({ id }) => id === candidate.id)) return no('complaint-not-same-person');
  if (concerned.some((person) => isSuperior(person, candidate))) return no('complaint-not-subordinate');
  if (!concerned.every((person) => isAbove(candidate, person))) return no('complaint-not-superior');
  const rule = complaint.about === 'conduct' ? 'complaint-superior-considers' : 'complaint-court';
  return { value: true, because: [reason(rule, law, {})] };
}

function rank(level: Level): number {
  return Level.options.indexOf(level);
}

function isSuperior(superior: Standing, other: Standing): boolean {
  const sameBody = superior.departmentId === other.departmentId || superior.level === 'ministry';
  return sameBody && rank(superior.level) > rank(other.level);
}

/** Above, or in the ministry about another of the ministry: there is no higher management within the service. */
function isAbove(candidate: Standing, person: Standing): boolean {
  return isSuperior(candidate, person) || (candidate.level === 'ministry' && person.level === 'ministry');
}
