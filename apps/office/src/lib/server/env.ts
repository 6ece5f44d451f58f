import process from 'node:process';
import { z } from 'zod';

/** Everything the office reads from its environment; read here only, once, at start. A wrong value ends the process. */
const Env = z.object({
  BACKEND_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:3100'),
  /** Where a browser finds NCALayer on the officer's own computer. */
  NCALAYER_URL: z.url({ protocol: /^wss?$/ }).default('wss://127.0.0.1:13579'),
  /** The public site, where the text of the standard stands; clauses are not links without it. */
  SITE_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** "1": fictional people, a note on every page that says so. */
  DEMO: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
});

export const env = Env.parse(process.env);
