import { z } from 'zod';
import type { OfficerRole } from '../account/role.ts';
import type { Text } from '../law/text.ts';
import type { ComplaintSubject, Level, Standing } from './who-considers.ts';

/** What a complaint is about, as the person who complains says it. */
export const ComplaintTopic = z.enum(['result', 'delay', 'conduct', 'other']);
export type ComplaintTopic = z.infer<typeof ComplaintTopic>;

export const complaintTopics: Record<ComplaintTopic, Text> = {
  result: { kk: 'қызмет нәтижесі', ru: 'результат услуги', en: 'the result of the service' },
  delay: { kk: 'мерзімнің бұзылуы', ru: 'нарушение срока', en: 'a delay' },
  conduct: { kk: 'қызметкердің әрекеті', ru: 'поведение сотрудника', en: 'the conduct of an officer' },
  other: { kk: 'басқа мәселе', ru: 'иное', en: 'something else' },
};

/** Conduct is considered by the superior management (clause 22), everything else above whoever decided (clause 23). */
export function subjectOf(topic: ComplaintTopic): ComplaintSubject {
  return topic === 'conduct' ? 'conduct' : 'result';
}

export const ministryId = 'ministry';

/** Where an officer stands in the hierarchy (clause 22). */
export function levelOf(officer: { role: OfficerRole; departmentId: string }): Level {
  if (officer.departmentId === ministryId) return 'ministry';
  if (officer.role === 'management') return 'department-management';
  return officer.role === 'head' ? 'directorate-head' : 'officer';
}

/**
 * Those above whom it is considered. Of conduct nobody may have been named: it is then some officer of the body, and only
 * the superiors of its officers are above whoever it was.
 */
export function concernedOf(
  topic: ComplaintTopic,
  named: readonly { id: string; role: OfficerRole; departmentId: string }[],
  departmentId: string,
): Standing[] {
  if (named.length === 0 && topic === 'conduct') return [{ id: '', level: 'officer', departmentId }];
  return named.map((officer) => ({ id: officer.id, level: levelOf(officer), departmentId: officer.departmentId }));
}
