import { env } from '#lib/server/env.ts';
import { findEverywhere } from './find-everywhere.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals: { language } }) => {
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
  return { query, found: findEverywhere(query, env.SERVICE_EDITION, language) };
};
