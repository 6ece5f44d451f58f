// What each public page weighs over the wire: `node tooling/bench/page-weights.mjs [address of a running site]`. Walks the
// site's own sitemap. A page is its document and everything that the document asks for (style sheets, scripts, pictures,
// fonts and what the style sheets name), as a browser with an empty cache gets it, compressed. Ends with 1 when a page is
// heavier than the budget or has a script. "--all" prints every page; otherwise pages of one template (the offices) are
// one line each for the lightest and the heaviest.
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import process from 'node:process';

const budget = 25 * 1024;
const site = new URL(process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? 'http://localhost:3000');
const all = process.argv.includes('--all');
const patience = 20_000;

/** Bytes of the body as they come, and the text in them. Throws when the site does not answer with 200. */
function get(address) {
  const send = address.protocol === 'https:' ? secure : plain;
  return new Promise((resolve, reject) => {
    const sent = send(
      address,
      { headers: { 'accept-encoding': 'br, gzip', accept: '*/*' }, timeout: patience },
      (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const body = Buffer.concat(parts);
          if (answer.statusCode !== 200) reject(new Error(`${address} answers ${answer.statusCode}`));
          else resolve({ bytes: body.length, body, encoding: answer.headers['content-encoding'] });
        });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`${address} does not answer`)));
    sent.on('error', reject);
    sent.end();
  });
}

async function textOf({ body, encoding }) {
  if (!encoding) return body.toString('utf8');
  const { brotliDecompressSync, gunzipSync } = await import('node:zlib');
  return (encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString('utf8');
}

const assets = new Map();

/** The bytes of an asset with those of what it names itself; each asked for once in all. */
function weighAsset(address) {
  const known = assets.get(address.href);
  if (known) return known;
  const weighed = get(address).then(async (answer) => {
    if (!address.pathname.endsWith('.css')) return answer.bytes;
    const named = [...(await textOf(answer)).matchAll(/url\(["']?(?!data:)([^)"']+)/g)].map(
      ([, url]) => new URL(url, address),
    );
    const bytes = await Promise.all(named.map(weighAsset));
    return answer.bytes + bytes.reduce((sum, each) => sum + each, 0);
  });
  assets.set(address.href, weighed);
  return weighed;
}

async function weigh(address) {
  const document = await get(address);
  const html = await textOf(document);
  const linked = [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /rel="(?:stylesheet|icon|modulepreload|preload)"/.test(tag))
    .map((tag) => /href="([^"]+)"/.exec(tag)?.[1]);
  const scripts = [...html.matchAll(/<script\b(?![^>]*application\/ld\+json)[^>]*>/g)].map(
    ([tag]) => /src="([^"]+)"/.exec(tag)?.[1] ?? '',
  );
  const sources = [...html.matchAll(/<(?:img|source|iframe|video|audio)\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src);
  const urls = [...linked, ...scripts, ...sources].filter(Boolean).filter((url) => !url.startsWith('data:'));
  const weights = await Promise.all(
    [...new Set(urls)].map((url) => weighAsset(new URL(url.replaceAll('&amp;', '&'), address))),
  );
  const rest = weights.reduce((sum, each) => sum + each, 0);
  return {
    path: address.pathname,
    document: document.bytes,
    rest,
    total: document.bytes + rest,
    scripts: scripts.length,
  };
}

const sitemap = await textOf(await get(new URL('/sitemap.xml', site)));
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
const pages = [];
for (const path of paths) pages.push(await weigh(new URL(path, site)));

/** The pages of an office, a department's or a unit's, in one language; undefined for any other page. */
function template({ path }) {
  const office = /^(\/(?:ru|en))?\/offices\/[^/]+(\/[^/]+)?$/.exec(path);
  return office ? `${office[1] ?? ''} ${office[2] ? 'units' : 'departments'}` : undefined;
}
const groups = Map.groupBy(pages, (page) => (all ? undefined : template(page)) ?? page.path);
const rows = [...groups.values()].flatMap((group) => {
  const sorted = group.toSorted((a, b) => a.total - b.total);
  return group.length > 1 ? [sorted[0], { ...sorted.at(-1), of: group.length }] : sorted;
});

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
console.log('| page | document, KB | the rest, KB | all, KB | scripts |');
console.log('|---|---:|---:|---:|---:|');
for (const { path, document, rest, total, scripts, of } of rows) {
  const name = of ? `${path} (the heaviest of ${of})` : path;
  console.log(`| ${name} | ${kilobytes(document)} | ${kilobytes(rest)} | ${kilobytes(total)} | ${scripts} |`);
}
const heaviest = pages.toSorted((a, b) => b.total - a.total)[0];
console.log(
  `\n${pages.length} pages; the heaviest is ${heaviest.path} with ${kilobytes(heaviest.total)} KB; budget ${kilobytes(budget)} KB.`,
);
if (pages.some(({ total, scripts }) => total > budget || scripts > 0)) process.exitCode = 1;
