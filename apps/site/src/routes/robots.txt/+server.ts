import { env } from '#lib/server/env.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
  const origin = env.SITE_URL?.replace(/\/$/, '') ?? url.origin;
  // The pages below /verify/ are not listed here: a crawler must be able to read their "noindex".
  const rules = env.DEMO
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', ...['', '/ru', '/en'].flatMap((p) => [`Disallow: ${p}/apply`, `Disallow: ${p}/cabinet`])];
  return new Response([...rules, '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
