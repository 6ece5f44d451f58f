import type { DataSourceOptions } from 'typeorm';

/** At most so long for one statement: a request that hangs helps nobody. */
const statementTimeout = 15_000;

/** The product's connections, as the application's role. */
export function appDataSourceOptions(url: string, entities: readonly (new () => object)[]): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    synchronize: false,
    poolSize: 20,
    extra: {
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: statementTimeout,
      lock_timeout: 10_000,
      // A burst waits for its turn rather than being turned away; the web applications give up later than this.
      connectionTimeoutMillis: 20_000,
    },
  };
}
