import type { OfficerIdentity } from '@shaqyru/domain/account/session';
import { error } from '@sveltejs/kit';

/** Whoever reads this page. After a form that failed there may be nobody any more: the session has ended meanwhile. */
export function officerOf(locals: App.Locals): OfficerIdentity {
  return locals.officer ?? error(401, 'not signed in');
}
