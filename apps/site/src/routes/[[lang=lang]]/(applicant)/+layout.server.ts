import { tellSessionEnd } from '@shaqyru/ui/session-end/tell-session-end';
import { api } from '#lib/server/api.ts';
import { besideForm, toSignIn } from '#lib/server/applicant.ts';
import type { LayoutServerLoad } from './$types';

/** Whoever is not signed in is taken to sign in, and back. A page that a form was just posted to stands as it is. */
export const load: LayoutServerLoad = async (event) => {
  const session = event.locals.session ? await besideForm(event, api(event).sessions.current.query()) : null;
  if (session?.kind === 'applicant')
    return { person: session.organisation ?? session.name, sessionEnd: tellSessionEnd(session.expiresAt) };
  if (event.request.method !== 'POST') toSignIn(event);
  return { person: null, sessionEnd: null };
};
