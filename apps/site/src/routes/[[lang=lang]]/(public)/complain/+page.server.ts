import { randomUUID } from 'node:crypto';
import { ComplaintTopic, complaintTopics, ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import { dayOfAct, type ComplaintAct } from '@shaqyru/domain/complaint/complaint-law';
import { editions } from '@shaqyru/domain/law/editions';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { inForce } from '@shaqyru/domain/law/parameter';
import { complaintExtension } from '@shaqyru/domain/law/parameters/complaint-extension';
import { complaintExtensionNotice } from '@shaqyru/domain/law/parameters/complaint-extension-notice';
import { complaintForwarding } from '@shaqyru/domain/law/parameters/complaint-forwarding';
import { complaintTerm } from '@shaqyru/domain/law/parameters/complaint-term';
import { complaintTermWithInquiry } from '@shaqyru/domain/law/parameters/complaint-term-with-inquiry';
import { bodyOf } from '@shaqyru/domain/offices/bodies';
import { departments } from '@shaqyru/domain/offices/offices';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { api } from '#lib/server/api.ts';
import { attempt } from '#lib/server/attempt.ts';
import { uploadToComplaint } from '#lib/server/complaint-files.ts';
import { env } from '#lib/server/env.ts';
import { problemText } from '@shaqyru/domain/application/problem';
import { words } from './words.ts';
import { problemErrors, readComplaint, typedIn, type FieldError } from './read-complaint-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const person = event.locals.session ? await attempt(api(event).sessions.current.query()) : null;
  const signedIn = person?.ok && person.value.kind === 'applicant' ? person.value : null;
  const caseNumber = event.url.searchParams.get('case') ?? '';
  return {
    person: signedIn ? (signedIn.organisation ?? signedIn.name) : null,
    by: signedIn?.organisation ? ('organisation' as const) : ('person' as const),
    caseNumber: /^[\d-]{1,40}$/.test(caseNumber) ? caseNumber : '',
    idempotencyKey: randomUUID(),
    hours: editions[env.SERVICE_EDITION].complaintHours,
    asked: editions[env.SERVICE_EDITION].complaintForm,
    rules: rulesOf(env.COMPLAINT_ACT),
    bodies: [
      ...departments.map(({ id }) => ({ value: id, label: bodyOf(id).name[language] })),
      { value: ministryId, label: bodyOf(ministryId).name[language] },
    ],
    topics: ComplaintTopic.options.map((value) => ({ value, label: complaintTopics[value][language] })),
  };
};

/** The numbers of the act under which complaints are considered here. */
function rulesOf(act: ComplaintAct) {
  const on = dayOfAct(act);
  return {
    term: inForce(complaintTerm, on).value,
    inquiry: inForce(complaintTermWithInquiry, on).value,
    extension: inForce(complaintExtension, on).value,
    notice: inForce(complaintExtensionNotice, on).value,
    forwarding: inForce(complaintForwarding, on).value,
  };
}

type Failed = { typed: ReturnType<typeof typedIn>; errors: (FieldError | { id?: undefined; text: string })[] };

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const w = words[language];
    const form = await event.request.formData();
    const typed = typedIn(form);
    const failed = (status: number, errors: Failed['errors']) => fail(status, { typed, errors });
    const read = readComplaint(typed, language);
    if (!read.ok) return failed(400, read.errors);
    const key = z.uuid().safeParse(form.get('idempotencyKey'));
    const sent = await attempt(
      api(event).complaints.lodge.mutate({ words: read.words, idempotencyKey: key.data ?? randomUUID() }),
    );
    if (!sent.ok) {
      if (sent.failure === 'too-many') return failed(429, [{ text: w.tooMany }]);
      return failed(503, [{ text: sent.failure === 'changed' ? w.changed : w.unavailable }]);
    }
    if (sent.value.outcome === 'invalid') return failed(400, problemErrors(sent.value.problems, language));
    const { number, code } = sent.value;
    const refused: string[] = [];
    for (const file of form.getAll('files')) {
      if (!(file instanceof File) || file.name === '') continue;
      const stored = await uploadToComplaint(event, { number, code }, { name: file.name, size: file.size, body: file });
      if (stored.outcome === 'failed') refused.push(file.name);
      if (stored.outcome === 'refused') refused.push(`${file.name}: ${problemText(stored.problem, language)}`);
    }
    const followed = await attempt(api(event).complaints.follow.query({ number, code }));
    const found = followed.ok && followed.value.outcome === 'found' ? followed.value.complaint : null;
    const due = found?.due ?? null;
    return {
      registered: {
        number,
        code,
        due: due && formatDate(due.dueOn, language),
        refused,
        files: (found?.files ?? []).map(({ id, name }) => ({ id, name })),
      },
    };
  },
};
