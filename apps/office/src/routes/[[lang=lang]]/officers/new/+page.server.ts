import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import { error, fail } from '@sveltejs/kit';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { errorsOf, readLogin, readOfficer, typedOfficer, type FormError } from '../officer-form.ts';
import { bodiesOf, rolesFor, unitsOf } from '../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  const { language } = locals;
  const me = officerOf(locals);
  if (!isPermitted(me.role, 'officers.manage')) error(403, 'not permitted');
  const bodies = bodiesOf(me.departmentId, language);
  return { bodies, units: unitsOf(bodies, language), roles: rolesFor(language), idempotencyKey: randomUUID() };
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const typed = typedOfficer(form);
      const refuse = (errors: FormError[]) => fail(400, { typed, errors, added: null });
      const login = readLogin(typed, language);
      const read = readOfficer(typed, language);
      if ('error' in login || !read.fields) return refuse([...('error' in login ? [login.error] : []), ...read.errors]);
      const answer = await client.officers.add.mutate({
        ...read.fields,
        login: login.login,
        reason: read.reason,
        idempotencyKey: textOf(form, 'idempotencyKey'),
      });
      if (answer.outcome === 'invalid') return refuse(errorsOf(answer.problems, language));
      const { officerId, password } = answer;
      const added = { officerId, password, login: login.login };
      return { typed: null, errors: [] as FormError[], added };
    }),
} satisfies Actions;
