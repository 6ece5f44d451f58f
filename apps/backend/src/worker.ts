import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.ts';
import { readEnv } from './env.ts';
import { startWorking } from './jobs/work.ts';

// The worker is the same application without a door: it takes jobs from the queue until it is told to stop.
const app = await NestFactory.createApplicationContext(AppModule.with(readEnv()), { bufferLogs: true });
app.useLogger(app.get(Logger));
app.enableShutdownHooks();
await startWorking(app);
process.send?.('ready');
