import { isPermitted, OfficerRole, officerRoles } from '@shaqyru/domain/account/role';
import type { FieldChange } from '@shaqyru/domain/account/officer-view';
import type { Language } from '@shaqyru/domain/law/text';
import { error, fail, redirect } from '@sveltejs/kit';
import { formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { errorsOf, readOfficer, readReason, typedOfficer, type FormError, type TypedOfficer } from '../officer-form.ts';
import { bodiesOf, bodyName, rolesFor, unitName, unitsOf } from '../places.ts';
import { words } from '../words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const timeZone = 'Asia/Almaty';

export const load: PageServerLoad = async (event) => {
  const { locals, params, url } = event;
  const { language } = locals;
  const me = officerOf(locals);
  if (!isPermitted(me.role, 'officers.manage')) error(403, 'not permitted');
  const officer = await api(event).officers.read.query({ officerId: params.id });
  const w = words[language];
  const bodies = bodiesOf(me.departmentId, language);
  return {
    done: url.searchParams.has('done'),
    officer: {
      ...officer,
      oneTimeUntil: officer.oneTimeUntil && formatMoment(officer.oneTimeUntil, timeZone, language),
    },
    place: [...(officer.unitId ? [unitName(officer.unitId, language)] : []), bodyName(officer.departmentId, language)],
    role: officerRoles[officer.role][language],
    bodies,
    units: unitsOf(bodies, language),
    roles: rolesFor(language),
    history: officer.history.map(({ at, byName, action, changes, reason }) => ({
      at: { datetime: at, text: formatMoment(at, timeZone, language) },
      by: byName,
      what: w.actions[action],
      changes: changes.map((change) => describeChange(change, language)),
      reason,
    })),
  };
};

function describeChange({ field, before, after }: FieldChange, language: Language) {
  const w = words[language];
  const show = (value: string | null): string => {
    if (value === null) return w.none;
    if (field === 'departmentId') return bodyName(value, language);
    if (field === 'unitId') return unitName(value, language);
    const role = OfficerRole.safeParse(value);
    return field === 'role' && role.success ? officerRoles[role.data][language] : value;
  };
  return {
    field: w.fields[field],
    before: show(before),
    after: show(after),
    own: field === 'name' || field === 'post',
  };
}

const nothing = {
  form: 'change' as 'change' | 'act',
  typed: null as TypedOfficer | null,
  what: '',
  reason: '',
  errors: [] as FormError[],
  password: null as string | null,
};
const targetOf = (event: RequestEvent, form: FormData) => ({
  officerId: event.params.id,
  version: Number(textOf(form, 'version')) || 0,
});
const done = (event: RequestEvent) =>
  redirect(303, `${path(event.locals.language, `/officers/${event.params.id}`)}?done`);
const acts = ['disable', 'enable', 'password', 'second-factor'] as const;

export const actions = {
  change: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const typed = typedOfficer(form);
      const refuse = (errors: FormError[], status = 400) => fail(status, { ...nothing, typed, errors });
      const read = readOfficer(typed, language);
      if (!read.fields) return refuse(read.errors);
      const answer = await client.officers.change.mutate({
        ...read.fields,
        ...targetOf(event, form),
        reason: read.reason,
      });
      if (answer.outcome === 'done') return done(event);
      if (answer.outcome === 'invalid') return refuse(errorsOf(answer.problems, language));
      return refuse([{ id: 'name', text: words[language].unchanged[answer.outcome] }], 409);
    }),
  act: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const w = words[language];
      const reason = textOf(form, 'actReason');
      const what = acts.find((one) => one === textOf(form, 'what'));
      const refuse = (errors: FormError[], status = 400) =>
        fail(status, { ...nothing, form: 'act' as const, what: what ?? '', reason, errors });
      const problem = readReason(reason, language).error;
      const errors = [
        ...(what ? [] : [{ id: 'what', text: w.chooseAct }]),
        ...(problem ? [{ ...problem, id: 'actReason' }] : []),
      ];
      if (!what || errors.length > 0) return refuse(errors);
      const target = { ...targetOf(event, form), reason };
      const answer =
        what === 'disable' || what === 'enable'
          ? await client.officers.setActive.mutate({ ...target, active: what === 'enable' })
          : await client.officers.reset.mutate({ ...target, what });
      if (answer.outcome === 'reset') return { ...nothing, form: 'act' as const, password: answer.password };
      if (answer.outcome === 'done') return done(event);
      if (answer.outcome === 'invalid') {
        return refuse(errorsOf(answer.problems, language).map((one) => ({ ...one, id: 'what' })));
      }
      return refuse([{ id: 'what', text: w.unchanged[answer.outcome] }], 409);
    }),
} satisfies Actions;
