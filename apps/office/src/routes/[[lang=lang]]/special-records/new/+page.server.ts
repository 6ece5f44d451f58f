import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import { problemsOf } from '@shaqyru/domain/application/field';
import { problemText } from '@shaqyru/domain/application/problem';
import { countriesSorted } from '@shaqyru/domain/countries/countries';
import { RecordKind, recordKinds } from '@shaqyru/domain/special-records/record-kind';
import { EditReason, RegisterName } from '@shaqyru/domain/special-records/special-record';
import { readDateParts } from '@shaqyru/ui/date-field/date-parts';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { readContent } from '../read-content.ts';

export const load: PageServerLoad = ({ locals }) => {
  const { language } = locals;
  if (!isPermitted(officerOf(locals).role, 'special-records.edit')) error(403, 'not permitted');
  return {
    kinds: RecordKind.options.map((kind) => ({ value: kind, label: recordKinds[kind].title[language] })),
    countries: countriesSorted(language).map(({ code, name }) => ({ value: code, label: name })),
    idempotencyKey: randomUUID(),
  };
};

const Entry = z.object({
  register: RegisterName,
  kind: RecordKind,
  externalId: z.string().trim().min(1).max(100),
  editReason: EditReason,
});

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const entry = Entry.safeParse({
        register: textOf(form, 'register'),
        kind: textOf(form, 'kind'),
        externalId: textOf(form, 'externalId'),
        editReason: textOf(form, 'editReason'),
      });
      const { content, problems } = readContent(form);
      const key = z.uuid().safeParse(form.get('idempotencyKey'));
      const sendBack = (found: typeof problems) =>
        fail(400, {
          typed: typedOf(form),
          birthDate: readDateParts(form, 'birthDate'),
          errors: found.map((problem) => ({ id: problem.field, text: problemText(problem, language) })),
        });
      if (!entry.success || !content || !key.success)
        return sendBack([...(entry.success ? [] : problemsOf(entry.error)), ...problems]);
      const { editReason, ...placed } = entry.data;
      const answer = await client.specialRecords.add.mutate({
        ...placed,
        content,
        reason: editReason,
        idempotencyKey: key.data,
      });
      if (answer.outcome === 'invalid') return sendBack(answer.problems);
      if (answer.outcome !== 'done') error(409, 'not added');
      redirect(303, `${path(language, `/special-records/${answer.recordId}`)}?done=saved`);
    }),
} satisfies Actions;
