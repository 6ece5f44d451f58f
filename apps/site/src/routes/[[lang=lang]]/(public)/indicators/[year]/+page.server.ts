import { describeYear } from '../describe-year.ts';
import { readYear } from '../read-year.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  described: describeYear(await readYear(event, event.params.year), event.locals.language),
});
