import type { PostgresServer } from './postgres.mjs';

/**
 * One throw-away server for a whole run of tests, e.g. in vitest's globalSetup, shared by all its files; runs at the same
 * time have servers of their own. With TEST_DATABASE_URL or DATABASE_URL set, that server is used and left running: its user
 * must be able to create databases, and names must be unique, since others may use it.
 */
export function startTestServer(): Promise<PostgresServer>;

/**
 * Creates a database and returns its URL, with the user of `adminUrl`.
 * @param options.template copy this database, to which nobody may be connected meanwhile; several copies may be made at once
 * @throws DatabaseError 42P04 when the name exists
 */
export function createDatabase(
  adminUrl: string,
  name: string,
  options?: { template?: string | undefined },
): Promise<string>;

/** Drops the database if it exists, ending the connections to it. */
export function dropDatabase(adminUrl: string, name: string): Promise<void>;
