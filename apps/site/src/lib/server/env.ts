import process from 'node:process';
import { ComplaintAct } from '@shaqyru/domain/complaint/complaint-law';
import { Edition, defaultEdition } from '@shaqyru/domain/law/editions';
import { z } from 'zod';

/** Everything the site reads from its environment; read here only, once, at start. A wrong value ends the process. */
const Env = z.object({
  BACKEND_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:3100'),
  /** Where a browser finds NCALayer on the reader's own computer. */
  NCALAYER_URL: z.url({ protocol: /^wss?$/ }).default('wss://127.0.0.1:13579'),
  /** Where the demonstration asks which of its keys to sign with. */
  NCALAYER_PAGE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:13580'),
  /** The site's address as printed in sitemap.xml and in the links to other languages; the request's own when absent. */
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The edition of the standard that this deployment operates. */
  SERVICE_EDITION: Edition.default(defaultEdition),
  /** Under which act complaints are considered; the same as the backend's. */
  COMPLAINT_ACT: ComplaintAct.default('law-of-2007'),
  /** "1": fictional people, a note on every page that says so. */
  DEMO: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
});

export const env = Env.parse(process.env);
