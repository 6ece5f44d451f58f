import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnv } from '../env.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { officer } from '../testing/people.ts';

const needed = {
  APP_DATABASE_URL: 'postgres://app@localhost/shaqyru',
  FILES_DIRECTORY: '/files',
  TRUSTED_ROOTS_FILE: '/roots.pem',
  INTERMEDIATES_FILE: '/intermediates.pem',
  SEAL_DIRECTORY: '/seals',
  AUDIT_KEY_DIRECTORY: '/keys',
  AUDIT_ANCHOR_DIRECTORY: '/anchors',
};

describe('the limits of signing in', () => {
  it('are five attempts in a quarter of an hour where the deployment says nothing', () => {
    expect(readEnv(needed)).toMatchObject({
      SIGN_IN_PASSWORD_ATTEMPTS: 5,
      SIGN_IN_CODE_ATTEMPTS: 5,
      SIGN_IN_ADDRESS_ATTEMPTS: 50,
      SIGN_IN_EDS_ATTEMPTS: 120,
      SIGN_IN_WINDOW_MINUTES: 15,
      SIGN_IN_LOCK_MINUTES: 0,
      SIGN_IN_CODE_MINUTES: 5,
      SIGN_IN_FIRST_MINUTES: 15,
      SIGN_IN_EDS_MINUTES: 5,
    });
  });

  it.each<[string, Record<string, string>, RegExp | null]>([
    ['no attempt at all', { SIGN_IN_PASSWORD_ATTEMPTS: '0' }, /SIGN_IN_PASSWORD_ATTEMPTS/],
    ['half an attempt', { SIGN_IN_CODE_ATTEMPTS: '2.5' }, /SIGN_IN_CODE_ATTEMPTS/],
    ['a word', { SIGN_IN_WINDOW_MINUTES: 'long' }, /SIGN_IN_WINDOW_MINUTES/],
    ['a lock of more than a day', { SIGN_IN_LOCK_MINUTES: '1441' }, /SIGN_IN_LOCK_MINUTES/],
    ['a hundred an hour', { SIGN_IN_PASSWORD_ATTEMPTS: '25' }, null],
    ['more than a hundred an hour', { SIGN_IN_PASSWORD_ATTEMPTS: '26' }, /more than 100 failed attempts an hour/],
    ['as many, locked for an hour', { SIGN_IN_PASSWORD_ATTEMPTS: '26', SIGN_IN_LOCK_MINUTES: '60' }, null],
    [
      'ten codes in five minutes',
      { SIGN_IN_CODE_ATTEMPTS: '10', SIGN_IN_WINDOW_MINUTES: '5' },
      /SIGN_IN_CODE_ATTEMPTS/,
    ],
  ])('%s', (_what, settings, refusal) => {
    const read = () => readEnv({ ...needed, ...settings });
    if (refusal) expect(read).toThrow(refusal);
    else expect(read).not.toThrow();
  });
});

describe('a deployment with limits of its own', () => {
  let backend: TestBackend;
  beforeAll(async () => {
    backend = await startBackend({
      SIGN_IN_PASSWORD_ATTEMPTS: '2',
      SIGN_IN_WINDOW_MINUTES: '10',
      SIGN_IN_LOCK_MINUTES: '40',
      SIGN_IN_CODE_MINUTES: '2',
    });
    await officer(backend, 'examiner');
  });
  afterAll(() => backend.close());

  const tries = async (password: string) =>
    (await backend.caller(null)).sessions.password({ login: 'officer-0', password });

  it('waits for the code as long as it says', async () => {
    const now = new Date('2026-11-24T10:00:00+05:00');
    backend.setClock(now);
    expect(await tries('a long enough password')).toMatchObject({
      outcome: 'second-factor',
      expiresAt: new Date(now.getTime() + 2 * 60_000).toISOString(),
    });
    backend.setClock(null);
  });

  it('locks a login after the attempts that it allows, for as long as it says, also for the right password', async () => {
    for (let attempt = 0; attempt < 2; attempt += 1)
      expect(await tries('another password')).toMatchObject({ outcome: 'refused', problem: 'wrong' });
    const locked = await tries('a long enough password');
    expect(locked).toMatchObject({ outcome: 'refused', problem: 'too-many' });
    // Longer than the window, not longer than the lock.
    const wait = locked.outcome === 'refused' ? (locked.retryInSeconds ?? 0) : 0;
    expect(wait).toBeGreaterThan(10 * 60);
    expect(wait).toBeLessThanOrEqual(40 * 60);
  });
});
