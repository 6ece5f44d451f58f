import { env } from '#lib/server/env.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
  language: locals.language,
  to: locals.to,
  origin: env.SITE_URL?.replace(/\/$/, '') ?? url.origin,
  signedIn: locals.session !== undefined,
  edition: env.SERVICE_EDITION,
  demo: env.DEMO,
});
