import { hash } from '@node-rs/argon2';

/** Argon2id with the OWASP minimum of memory and passes. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}
