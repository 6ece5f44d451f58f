import type { INestApplication } from '@nestjs/common';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import type { Request } from 'express';
import { appRouter } from '../app-router.ts';
import { ReadSession } from '../sessions/read-session.ts';
import type { Context } from './context.ts';

/** The largest CSV of special records, with JSON's escapes. */
const largestBody = 12 * 1024 * 1024;

/** Mounts the router at /trpc. */
export function mountTrpc(app: INestApplication): void {
  const sessions = app.get(ReadSession);
  const get: Context['get'] = (useCase) => app.get(useCase);
  app.use(
    '/trpc',
    createExpressMiddleware({
      router: appRouter,
      // The web applications send queries by POST too: a name that is searched for must not stand in an address, which is logged.
      allowMethodOverride: true,
      maxBatchSize: 10,
      maxBodySize: largestBody,
      createContext: async ({ req }): Promise<Context> => {
        const token = bearerToken(req);
        return { get, token, actor: await sessions.actor(token), ip: clientAddress(req) };
      },
    }),
  );
}

export function bearerToken(request: Request): string | null {
  return /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** The reader's address, as our web applications hand it on; they alone can reach this server. */
export function clientAddress(request: Request): string {
  const forwarded = request.headers['x-forwarded-for'];
  const first = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(',')[0]?.trim();
  return (first || request.socket.remoteAddress || 'unknown').slice(0, 64);
}
