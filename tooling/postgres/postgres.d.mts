export type PostgresServer = {
  /** `postgres://…` of the superuser, who owns everything, on the database "postgres" at 127.0.0.1. */
  url: string;
  /** Fast shutdown: open transactions are rolled back, what was committed stays. Stopping twice is no error. */
  stop(): Promise<void>;
};

/**
 * Starts the server whose data lie in `directory`, creating them on the first call. A server still running there, because
 * its parent was killed, is taken over as it is: then `port` and `settings` have no effect; believe only `url`.
 *
 * In `directory` lie `data/`, `password` (mode 0600, made at random on the first call) and `postgres.log`. Run by root, the
 * server and its data get the account `nobody`; the folder itself may lie anywhere, under a private home too.
 *
 * @throws Error when `port` is taken, the data are not readable, or no PostgreSQL is packaged for this machine.
 */
export function startPostgres(options: {
  directory: string;
  /** Any free one when left out. */
  port?: number | undefined;
  /** Server parameters beside the usual ones, e.g. `{ fsync: 'off' }`. */
  settings?: Record<string, string> | undefined;
}): Promise<PostgresServer>;

/** Stops whatever server runs on the data of `directory`, even one started by another process; nothing if none does. */
export function stopPostgres(directory: string): Promise<void>;
