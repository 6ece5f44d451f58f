import { z } from 'zod';
import { ApplicationKind } from '../application/kind.ts';
import { PlainDate } from '../law/plain-date.ts';
import type { CaseStatus } from './status.ts';

/** The number of a case, as the talon of Annex 4 prints it: "01-2026-000341". */
export const CaseNumber = z
  .string()
  .trim()
  .regex(/^\d{2}-\d{4}-\d{6,9}$/);

/** How far the application has come, as far as it is told to whoever holds the talon: never what was decided. */
export const TalonState = z.enum(['received', 'returned', 'considered', 'ready', 'answered', 'withdrawn']);
export type TalonState = z.infer<typeof TalonState>;

/** Null where no talon has been given. */
export const talonStates: Record<CaseStatus, TalonState | null> = {
  draft: null,
  submitted: 'received',
  'returned-incomplete': 'returned',
  accepted: 'considered',
  'under-examination': 'considered',
  proposed: 'considered',
  decided: 'ready',
  'handed-over': 'answered',
  'under-control': 'answered',
  closed: 'answered',
  cancelled: 'answered',
  expired: 'answered',
  withdrawn: 'withdrawn',
};

/** Whoever holds the talon (clause 14) sees this by its number and code, and nothing of any person. */
export const TalonCheck = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-found') }),
  z.object({
    state: TalonState,
    number: z.string(),
    kind: ApplicationKind,
    /** The day of the last submission. */
    receivedOn: PlainDate,
    /** Null while no term runs. */
    dueOn: PlainDate.nullable(),
    /** Where the answer is handed out: a unit of Annex 1. */
    unitId: z.string(),
  }),
]);
export type TalonCheck = z.infer<typeof TalonCheck>;
