import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, signIn } from '../testing/people.ts';

let backend: TestBackend;

beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.close());

it('whoever signs out is signed out once, and the log says so', async () => {
  const { api, token, actor } = await signIn(backend, aigul);
  expect(await api.sessions.end()).toEqual({ ended: true });
  expect(await (await backend.caller(token)).sessions.current()).toEqual({ kind: 'anonymous' });
  expect(await api.sessions.end()).toEqual({ ended: false });
  const written = await backend.database.sql(
    `SELECT subject_kind, subject_id FROM audit_entry WHERE action = 'session.end'`,
  );
  expect(written).toEqual([{ subject_kind: 'applicant', subject_id: actor.id }]);
});
