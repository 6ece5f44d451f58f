import type { OfficerProblems } from '@shaqyru/domain/account/officer-view';
import { QueryFailedError } from 'typeorm';

/** What the database said no to, in the domain's words; anything else is thrown on. */
export function readRefusal(error: unknown): 'last-administrator' | OfficerProblems {
  if (error instanceof QueryFailedError) {
    const { code, constraint } = error.driverError as { code?: string; constraint?: string };
    if (code === 'SH001') return 'last-administrator';
    if (constraint === 'officer_login_key') return [{ field: 'login', problem: 'login-taken' }];
    if (constraint === 'officer_of_one_person') return [{ field: 'iin', problem: 'iin-taken' }];
  }
  throw error;
}
