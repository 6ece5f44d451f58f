import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.ts';
import type { Env } from './env.ts';
import { mountTrpc } from './trpc/trpc.middleware.ts';
import { refuseForeignRequests } from './trpc/refuse-foreign-requests.ts';

/** The backend, ready to listen: for the server process and for the tests. */
export async function openBackend(env: Env): Promise<INestApplication> {
  const app = await NestFactory.create(AppModule.with(env), { bodyParser: false, bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.use(helmet());
  app.use(refuseForeignRequests);
  mountTrpc(app);
  app.enableShutdownHooks();
  return app;
}
