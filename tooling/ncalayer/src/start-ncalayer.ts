import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { openDesk } from './desk.ts';
import { readQuestion } from './protocol.ts';
import { servePage } from './serve-page.ts';
import { makeTlsCertificate } from './tls-certificate.ts';

export type NcalayerSettings = {
  /** Directory of the test authority, whose `keys/` are offered. */
  directory: string;
  /** Where web pages connect, as to the real NCALayer; default 13579. 0 takes a free one. */
  port?: number;
  /** Where the person chooses; default 13580. */
  pagePort?: number;
  /** Speaks `wss` with a certificate made at the start, which the browser must be told to trust; default `ws`. */
  secure?: boolean;
};

export type RunningNcalayer = { url: string; pageUrl: string; close(): Promise<void> };

const largestMessage = 16 * 1024 * 1024;
/** What the real program of the time answers on connecting. */
const version = '1.4';

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Speaks NCALayer's protocol on this machine only, with the keys of a test authority. Nothing is signed unless the person
 * chooses a key on the program's own page.
 */
export const startNcalayer = async (settings: NcalayerSettings): Promise<RunningNcalayer> => {
  const desk = openDesk(settings.directory);
  const page = servePage(desk);
  const server = settings.secure === true ? createHttpsServer(await makeTlsCertificate()) : createHttpServer();
  const sockets = new WebSocketServer({ server, maxPayload: largestMessage });

  const answer = async (socket: WebSocket, origin: string, text: string, gone: AbortSignal): Promise<void> => {
    const question = readQuestion(text);
    if (question.kind === 'answered') return socket.send(JSON.stringify(question.answer));
    const messages = await desk.ask(origin, question.request, gone);
    if (gone.aborted) return;
    socket.send(JSON.stringify(messages === undefined ? question.cancelled : question.signed(messages)));
  };

  sockets.on('connection', (socket, request) => {
    const gone = new AbortController();
    socket.on('close', () => gone.abort());
    socket.on('error', () => socket.terminate());
    socket.on('message', (data, isBinary) => {
      const text = isBinary ? '' : data.toString();
      answer(socket, request.headers.origin ?? '—', text, gone.signal).catch(() => socket.terminate());
    });
    socket.send(JSON.stringify({ result: { version } }));
  });

  const port = await listen(server, settings.port ?? 13579);
  const pagePort = await listen(page, settings.pagePort ?? 13580).catch(async (error: unknown) => {
    await stop(server);
    throw error;
  });
  return {
    url: `${settings.secure === true ? 'wss' : 'ws'}://127.0.0.1:${port}`,
    pageUrl: `http://127.0.0.1:${pagePort}`,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      await Promise.all([stop(server), stop(page)]);
    },
  };
};
