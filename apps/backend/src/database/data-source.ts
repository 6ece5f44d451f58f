import { DataSource, type MixedList, type EntitySchema } from 'typeorm';

/** At most so long for one statement: a request that hangs helps nobody. */
const statementTimeout = 15_000;

/** The product's connections, as the application's role. Entities are given by the features' modules. */
export function appDataSource(
  url: string,
  entities: MixedList<string | (new () => object) | EntitySchema>,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as never,
    synchronize: false,
    poolSize: 20,
    extra: {
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: statementTimeout,
      lock_timeout: 10_000,
      connectionTimeoutMillis: 5_000,
    },
  });
}
