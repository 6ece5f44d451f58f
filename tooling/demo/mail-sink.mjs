// Where the demonstration's mails end: a real SMTP server that delivers nothing, and a page that shows what it received.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { LANGUAGES, listPage, mailPage, notFoundPage } from './mail-sink/pages.mjs';
import { openMailStore } from './mail-sink/store.mjs';

const HOST = '127.0.0.1';
const MAX_MESSAGE_BYTES = 10 * 1024 * 1024;
const MAX_RECIPIENTS = 50;
const MAX_CLIENTS = 50;
const MAX_KEPT = 500;
const MAX_KEPT_BYTES = 200 * 1024 * 1024;
/** The newest that the JSON answer holds. */
const MAX_ANSWERED = 50;

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
// The HTML of a mail: no script, no request to anywhere, an origin of its own; only its links may be opened, in new windows.
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'";

/**
 * @param {{ smtpPort: number, httpPort?: number, directory: string }} options
 * @returns {Promise<{ smtpPort: number, httpPort: number, close(): Promise<void> }>}
 */
export async function startMailSink({ smtpPort, httpPort = 3003, directory }) {
  const store = await openMailStore({ directory, maxCount: MAX_KEPT, maxBytes: MAX_KEPT_BYTES });
  const styles = await readFile(new URL('mail-sink/styles.css', import.meta.url));
  const smtp = createSmtpServer(store);
  const http = createHttpServer(store, styles);
  // A client that resets its connection is no reason to stop.
  smtp.on('error', (error) => console.warn(`mail sink: ${error.message}`));
  await listening(http, httpPort, 'page');
  try {
    await listening(smtp.server, smtpPort, 'SMTP');
  } catch (error) {
    http.close();
    throw error;
  }
  return {
    smtpPort: portOf(smtp.server),
    httpPort: portOf(http),
    async close() {
      const closed = [once(http, 'close'), new Promise((resolve) => smtp.close(() => resolve(undefined)))];
      http.close();
      http.closeAllConnections();
      await Promise.all(closed);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openMailStore>>} MailStore */

/** @param {MailStore} store */
function createSmtpServer(store) {
  return new SMTPServer({
    name: 'localhost',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_MESSAGE_BYTES,
    maxClients: MAX_CLIENTS,
    socketTimeout: 60_000,
    closeTimeout: 500,
    onRcptTo(_address, session, callback) {
      if (session.envelope.rcptTo.length < MAX_RECIPIENTS) return callback();
      callback(smtpError(452, `No more than ${MAX_RECIPIENTS} recipients`));
    },
    onData(stream, session, callback) {
      /** @type {Buffer[]} */
      const chunks = [];
      let size = 0;
      stream.on('data', (chunk) => {
        size += chunk.length;
        // Read to its end, as the protocol wants, but not kept.
        if (size <= MAX_MESSAGE_BYTES) chunks.push(chunk);
      });
      stream.on('error', callback);
      stream.on('end', () => {
        if (size > MAX_MESSAGE_BYTES) {
          callback(smtpError(552, `The message is larger than ${MAX_MESSAGE_BYTES} bytes`));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        store
          .add(Buffer.concat(chunks), {
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
          })
          .then(
            () => callback(),
            (error) => {
              console.error(`mail sink: a mail could not be kept: ${error.message}`);
              callback(smtpError(451, 'The message could not be kept; try again'));
            },
          );
      });
    },
  });
}

/**
 * @param {number} responseCode
 * @param {string} message
 */
function smtpError(responseCode, message) {
  return Object.assign(new Error(message), { responseCode });
}

/**
 * @param {MailStore} store
 * @param {Buffer} styles
 */
function createHttpServer(store, styles) {
  return createServer((request, response) => {
    answer(store, styles, request).then(
      ({ status = 200, type, policy = PAGE_POLICY, headers = {}, body }) => {
        response.writeHead(status, {
          'content-type': type,
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-store',
          ...headers,
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error) => {
        console.error(`mail sink: ${error.message}`);
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('500\n');
      },
    );
  });
}

/**
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {string} type
 * @property {string} [policy]
 * @property {Record<string, string>} [headers]
 * @property {string | Buffer} body
 */

/**
 * @param {MailStore} store
 * @param {Buffer} styles
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer(store, styles, request) {
  // Another name for this address would let a foreign page read the mails (DNS rebinding).
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) return plain(421, 'Unknown host');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET', { allow: 'GET, HEAD' });
  const url = URL.parse(request.url ?? '/', 'http://localhost');
  if (!url) return plain(400, 'Bad address');
  const language = LANGUAGES.find((one) => one === url.searchParams.get('lang')) ?? 'kk';

  if (url.pathname === '/') return page(listPage(language, store.list()));
  if (url.pathname === '/styles.css') return { type: 'text/css; charset=utf-8', body: styles };
  if (url.pathname === '/api/mails') return listAsJson(store, url.searchParams.get('to') ?? undefined);

  const [, id = '', part, index] =
    /^\/mails\/([\w-]+)(?:\/(html|source|attachments\/(\d+)))?$/.exec(url.pathname) ?? [];
  const mail = await store.find(id);
  if (!mail) return page(notFoundPage(language), 404);
  if (part === undefined) return page(mailPage(language, mail));
  if (part === 'source') {
    return { type: 'text/plain; charset=utf-8', body: mail.source };
  }
  if (part === 'html') {
    return {
      type: 'text/html; charset=utf-8',
      policy: MAIL_POLICY,
      body: `<!doctype html><meta charset="utf-8"><base target="_blank">${mail.html}`,
    };
  }
  const attachment = mail.attachments[Number(index)];
  if (!attachment) return page(notFoundPage(language), 404);
  return {
    type: 'application/octet-stream',
    headers: { 'content-disposition': `attachment; filename*=UTF-8''${encodeFilename(attachment.name)}` },
    body: attachment.content,
  };
}

/**
 * @param {MailStore} store
 * @param {string | undefined} to
 * @returns {Promise<Answer>}
 */
async function listAsJson(store, to) {
  const mails = [];
  for (const { id } of store.list(to).slice(0, MAX_ANSWERED)) {
    const mail = await store.find(id);
    // It may have been removed to make room meanwhile.
    if (!mail) continue;
    const { source: _source, ...shown } = mail;
    mails.push({
      ...shown,
      attachments: mail.attachments.map(({ name, type, content }, index) => ({
        name,
        type,
        size: content.length,
        href: `/mails/${id}/attachments/${index}`,
      })),
    });
  }
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(mails) };
}

/**
 * @param {string} body
 * @param {number} [status]
 * @returns {Answer}
 */
function page(body, status = 200) {
  return { status, type: 'text/html; charset=utf-8', body };
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
function plain(status, text, headers = {}) {
  return { status, headers, type: 'text/plain; charset=utf-8', body: `${text}\n` };
}

/** @param {string} name */
function encodeFilename(name) {
  // encodeURIComponent leaves these, which RFC 8187 does not allow; and it throws on half a surrogate pair.
  return encodeURIComponent((name || 'attachment').toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {string} what
 */
async function listening(server, port, what) {
  const ready = once(server, 'listening');
  server.listen(port, HOST);
  try {
    await ready;
  } catch (cause) {
    throw new Error(
      `The mail sink's ${what} cannot listen on ${HOST}:${port}: ${/** @type {Error} */ (cause).message}`,
      {
        cause,
      },
    );
  }
}

/** @param {import('node:net').Server} server */
function portOf(server) {
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}
