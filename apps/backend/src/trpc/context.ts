import type { Actor } from '../database/actor.ts';

/** A use case as the container knows it. */
export type Token<T> = abstract new (...args: never[]) => T;

/** What every procedure is given. `get` is the container's look-up. */
export type Context = {
  get<T>(useCase: Token<T>): T;
  actor: Actor;
  /** The caller's session secret, or null. */
  token: string | null;
  /** The reader's address as the web application passes it on; for limits only, never stored with a case. */
  ip: string;
};
