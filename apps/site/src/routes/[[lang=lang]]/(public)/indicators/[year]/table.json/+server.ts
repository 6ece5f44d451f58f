import { readYear } from '../../read-year.ts';
import type { RequestHandler } from './$types';

/** What the page is made of, for machines: the shape is `PublishedYear` of the domain. */
export const GET: RequestHandler = async (event) => {
  const published = await readYear(event, event.params.year);
  return new Response(JSON.stringify(published, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="indicators-${published.year}.json"`,
      'cache-control': 'public, max-age=3600',
    },
  });
};
