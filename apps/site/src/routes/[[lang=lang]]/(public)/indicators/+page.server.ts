import { api } from '#lib/server/api.ts';
import { describeYear } from './describe-year.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const published = await api(event).indicators.published.query({ year: null });
  return { described: describeYear(published, event.locals.language) };
};
