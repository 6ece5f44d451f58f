import { isPermitted } from '@shaqyru/domain/account/role';
import { problemText, type FieldProblem } from '@shaqyru/domain/application/problem';
import { countriesSorted, countryName } from '@shaqyru/domain/countries/countries';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { recordKinds } from '@shaqyru/domain/special-records/record-kind';
import { EditReason, type Edited, type RecordChange } from '@shaqyru/domain/special-records/special-record';
import { readDateParts } from '@shaqyru/ui/date-field/date-parts';
import { error, fail, redirect } from '@sveltejs/kit';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { readContent } from '../read-content.ts';
import { words } from '../words.ts';

type ChangedField = RecordChange['fields'][number]['field'];

export const load: PageServerLoad = async (event) => {
  const { locals, params, url } = event;
  const { language } = locals;
  const officer = officerOf(locals);
  if (!isPermitted(officer.role, 'special-records.read')) error(403, 'not permitted');
  const w = words[language];
  const { record, version, changes } = await api(event).specialRecords.read.query({ recordId: params.id });
  const moment = (at: string) => formatMoment(at, timeZoneOf(officer), language);
  const labels: Record<ChangedField, string> = {
    name: w.name,
    birthDate: w.birthDate,
    citizenship: w.citizenship,
    passportNumber: w.passport,
    reason: w.reason,
  };
  const readable = (field: ChangedField, value: string | null) => {
    if (value === null) return '—';
    if (field === 'birthDate') return formatDay(plainDate(value), language);
    return field === 'citizenship' ? countryName(value, language) : value;
  };
  return {
    record,
    version,
    shown: {
      kind: record.kind && {
        title: recordKinds[record.kind].title[language],
        clause: recordKinds[record.kind].law.clause,
      },
      birthDate: readable('birthDate', record.birthDate),
      citizenship: readable('citizenship', record.citizenship),
      closedAt: record.closedAt && moment(record.closedAt),
    },
    changes: changes.map(({ id, act, at, by, reason, fields }) => ({
      id,
      what: w.acts[act],
      when: `${moment(at)}, ${by}`,
      why: reason ?? w.byImport,
      fields: fields.map(({ field, before, after }) => ({
        label: labels[field],
        before: readable(field, before),
        after: readable(field, after),
      })),
    })),
    countries: countriesSorted(language).map(({ code, name }) => ({ value: code, label: name })),
    mayEdit: isPermitted(officer.role, 'special-records.edit'),
    done: url.searchParams.has('done'),
  };
};

/** Sent back with all that was typed; `elsewhere` says that the record is another one now. */
function sendBack(event: RequestEvent, form: FormData, problems: FieldProblem[], elsewhere: string | null = null) {
  return fail(elsewhere === null ? 400 : 409, {
    typed: typedOf(form),
    birthDate: readDateParts(form, 'birthDate'),
    elsewhere,
    errors: problems.map((problem) => ({ id: problem.field, text: problemText(problem, event.locals.language) })),
  });
}

function answered(event: RequestEvent, form: FormData, answer: Edited) {
  const w = words[event.locals.language];
  if (answer.outcome === 'invalid') return sendBack(event, form, answer.problems);
  if (answer.outcome === 'unchanged') return sendBack(event, form, [], w.unchanged);
  if (answer.outcome === 'changed-elsewhere') return sendBack(event, form, [], w.changedElsewhere);
  redirect(303, `${path(event.locals.language, `/special-records/${answer.recordId}`)}?done=saved`);
}

/** The page's other reasons have the same bounds. */
function reasonOf(form: FormData, field: string): { reason: string; problems: FieldProblem[] } {
  const read = EditReason.safeParse(textOf(form, field));
  if (read.success) return { reason: read.data, problems: [] };
  return { reason: '', problems: [{ field, problem: 'too-short', data: { minimum: 10 } }] };
}

export const actions = {
  change: (event) =>
    submission(event, async (form, client) => {
      const { content, problems } = readContent(form);
      const { reason, problems: ofReason } = reasonOf(form, 'editReason');
      if (!content || ofReason.length > 0) return sendBack(event, form, [...problems, ...ofReason]);
      const at = { recordId: event.params.id, version: Number(textOf(form, 'version')) || 0 };
      return answered(event, form, await client.specialRecords.change.mutate({ ...at, content, reason }));
    }),
  close: (event) =>
    submission(event, async (form, client) => {
      const { reason, problems } = reasonOf(form, 'closeReason');
      if (problems.length > 0) return sendBack(event, form, problems);
      const at = { recordId: event.params.id, version: Number(textOf(form, 'version')) || 0 };
      const closed = textOf(form, 'closed') === 'yes';
      return answered(event, form, await client.specialRecords.close.mutate({ ...at, closed, reason }));
    }),
} satisfies Actions;
