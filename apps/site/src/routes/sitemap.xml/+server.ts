import { languages } from '@shaqyru/domain/law/text';
import { path } from '#lib/path.ts';
import { publicPages } from '#lib/public-pages.ts';
import { env } from '#lib/server/env.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
  const origin = env.SITE_URL?.replace(/\/$/, '') ?? url.origin;
  const alternates = (to: `/${string}`) =>
    languages
      .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${origin}${path(language, to)}"/>`)
      .join('');
  const urls = publicPages.flatMap((to) =>
    languages.map((language) => `<url><loc>${origin}${path(language, to)}</loc>${alternates(to)}</url>`),
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`,
    { headers: { 'content-type': 'application/xml', 'cache-control': 'public, max-age=3600' } },
  );
};
