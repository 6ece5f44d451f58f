import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Desk } from './desk.ts';
import { emptyPage, gonePage, pageHeaders, requestPage } from './page.ts';

const largestForm = 4096;

const readForm = async (request: IncomingMessage): Promise<URLSearchParams | undefined> => {
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type !== 'application/x-www-form-urlencoded') return undefined;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > largestForm) return undefined;
    parts.push(part as Buffer);
  }
  return new URLSearchParams(Buffer.concat(parts).toString());
};

/** The page signs, so only itself may post to it: not another site, not a name that someone points at this machine. */
const isOwn = (request: IncomingMessage): boolean => {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${request.socket.localPort}`);
  if (!hosts.includes(request.headers.host ?? '')) return false;
  return request.method === 'GET' || request.headers.origin === `http://${request.headers.host}`;
};

export const servePage = (desk: Desk): Server => {
  const html = (response: ServerResponse, status: number, body: string) =>
    response.writeHead(status, pageHeaders).end(body);

  const show = async (response: ServerResponse): Promise<void> => {
    const [first, ...more] = desk.waiting();
    if (first === undefined) html(response, 200, emptyPage());
    else html(response, 200, requestPage(first, await desk.choices(first.request), more.length));
  };

  const decide = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = await readForm(request);
    const id = form?.get('id') ?? '';
    const done = request.url === '/sign' ? await desk.sign(id, form?.get('key') ?? '') : desk.cancel(id);
    if (done) response.writeHead(303, { location: '/' }).end();
    else html(response, 409, gonePage());
  };

  /** A request that came between the page's reading and its listening would otherwise wait unseen. */
  const sendEvents = (response: ServerResponse, shown: string | null): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': \n\n');
    const change = () => response.write('event: change\ndata:\n\n');
    response.on('close', desk.onChange(change));
    if (shown !== null && shown !== (desk.waiting()[0]?.id ?? '')) change();
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = URL.parse(request.url ?? '/', 'http://localhost');
    if (!isOwn(request)) response.writeHead(403).end();
    else if (request.method === 'GET' && request.url === '/') await show(response);
    else if (request.method === 'GET' && address?.pathname === '/events') {
      sendEvents(response, address.searchParams.get('shown'));
    } else if (request.method === 'POST' && (request.url === '/sign' || request.url === '/cancel')) {
      await decide(request, response);
    } else response.writeHead(404).end();
  };

  const server = createServer((request, response) => {
    respond(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.requestTimeout = 10_000;
  return server;
};
