import type { Fields } from '@shaqyru/domain/application/field';
import { problemText } from '@shaqyru/domain/application/problem';
import { readForm } from '@shaqyru/domain/application/read-form';
import { fail } from '@sveltejs/kit';
import { fieldsOf } from '#lib/answers/group-answers.ts';
import { readTyped, typedOf } from '#lib/answers/typed-answers.ts';
import { formatInstant } from '#lib/format-instant.ts';
import { api } from '#lib/server/api.ts';
import { attempt } from '#lib/server/attempt.ts';
import type { Actions, PageServerLoad } from './$types';

/** The foreigner's own pages; no two of their questions have the same name. */
const [inviter, employment] = (['inviter', 'employment'] as const).map((group) =>
  fieldsOf('private-host-organisation', group),
) as [Fields, Fields];
const fields = { ...inviter, ...employment };

export const load: PageServerLoad = async (event) => {
  const { params, locals, setHeaders } = event;
  // The address is the key: it goes to no other site, and no cache keeps the page. With "no-referrer" browsers would send the
  // form without its origin, and it would be refused.
  setHeaders({ 'referrer-policy': 'same-origin', 'cache-control': 'private, no-store' });
  const opened = await attempt(api(event).questionnaires.open.query({ secret: params.secret }));
  const typed = typedOf(fields, {});
  if (!opened.ok) return { state: 'failed' as const, failure: opened.failure, typed };
  if (opened.value.state === 'not-found') return { state: 'gone' as const, typed };
  const { organisation, expiresAt } = opened.value;
  return { state: 'open' as const, organisation, until: formatInstant(expiresAt, locals.language), typed };
};

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const consent = form.get('consent') === 'yes';
    const shown = { typed: readTyped(fields, form), consent, problems: [], failure: null, sent: false, gone: false };
    const sent = await attempt(
      api(event).questionnaires.fillIn.mutate({
        secret: event.params.secret,
        inviter: readForm(inviter, form),
        employment: readForm(employment, form),
        consent,
      }),
    );
    if (!sent.ok) return fail(503, { ...shown, failure: sent.failure });
    if (sent.value.outcome === 'not-found') return fail(410, { ...shown, gone: true });
    if (sent.value.outcome === 'filled-in') return { ...shown, typed: {}, sent: true };
    const problems = sent.value.problems.map((problem) => ({
      field: problem.field,
      text: problemText(problem, language),
    }));
    return fail(400, { ...shown, problems });
  },
};
