import { extensionNoticeDue } from '@shaqyru/domain/complaint/complaint-terms';
import { awaitsAnswer } from '@shaqyru/domain/complaint/complaint-workflow';
import type { ComplaintWarning } from '@shaqyru/domain/complaint/complaint-view';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Complaint } from './complaint.entity.ts';

type Watched = Pick<Complaint, 'status' | 'dueOn' | 'act' | 'extendedOn' | 'extensionToldAt'>;

/** What must be looked at today; `soonDays` before the answer is due it is said (the setting "complaint-warning"). */
export function warningsOf(complaint: Watched, today: PlainDate, soonDays: number): ComplaintWarning[] {
  const { status, dueOn } = complaint;
  if (!awaitsAnswer(status) || dueOn === null) return [];
  const tellBy = tellOfExtensionBy(complaint);
  return [
    ...(dueOn < today ? (['overdue'] as const) : dueOn <= addDays(today, soonDays) ? (['due-soon'] as const) : []),
    ...(tellBy === null
      ? []
      : tellBy < today
        ? (['tell-of-extension-late'] as const)
        : (['tell-of-extension'] as const)),
  ];
}

/** By when the person is to be told of the extension; null when there is none, or they were told. */
export function tellOfExtensionBy({ act, extendedOn, extensionToldAt }: Watched): PlainDate | null {
  return extendedOn === null || extensionToldAt !== null ? null : extensionNoticeDue(extendedOn, act).value;
}
