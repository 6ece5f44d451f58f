import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, signIn } from '../testing/people.ts';

let backend: TestBackend;

beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.close());

/** So many minutes after signing in. */
async function signedIn() {
  const began = new Date();
  backend.setClock(began);
  const { token, api } = await signIn(backend, aigul);
  const at = (minutes: number) => backend.setClock(new Date(began.getTime() + minutes * 60_000));
  const minutesOf = (instant: string) => Math.round((Date.parse(instant) - began.getTime()) / 60_000);
  const end = async () => {
    const current = await (await backend.caller(token)).sessions.current();
    return current.kind === 'anonymous' ? null : minutesOf(current.expiresAt);
  };
  const extend = async () => {
    const extended = await api.sessions.extend();
    return extended.outcome === 'ended' ? null : minutesOf(extended.expiresAt);
  };
  return { at, end, extend };
}

describe('a session', () => {
  it('lasts an hour, and an hour again from when the person says to be still there', async () => {
    const { at, end, extend } = await signedIn();
    expect(await end()).toBe(60);
    at(58);
    expect(await extend()).toBe(118);
    expect(await end()).toBe(118);
    at(119);
    expect(await end()).toBeNull();
  });

  it('that has ended is not brought back', async () => {
    const { at, end, extend } = await signedIn();
    at(60);
    expect([await extend(), await end()]).toEqual([null, null]);
  });

  it('ends a day after signing in, however often it is extended', async () => {
    const { at, extend } = await signedIn();
    let end: number | null = 60;
    for (let minute = 50; minute < 24 * 60; minute += 50) {
      at(minute);
      end = await extend();
    }
    expect(end).toBe(24 * 60);
    at(24 * 60);
    expect(await extend()).toBeNull();
  });
});
