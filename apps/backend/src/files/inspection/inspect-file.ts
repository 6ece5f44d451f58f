import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pLimit from 'p-limit';
import type { Inspection, InspectionRequest } from './inspection.ts';

const patience = 20_000;
const idle = 30_000;
/** So many files a process: what a file may have left behind in it does not last. */
const filesOfProcess = 40;

/**
 * Looks into a file in another process, one after another. One that takes too long or too much memory, or brings the process
 * down, is refused as damaged; nobody else's file is.
 */
@Injectable()
export class InspectFile implements OnApplicationShutdown {
  private readonly inTurn = pLimit(1);
  private child: ChildProcess | undefined;
  private inspected = 0;
  private ending: NodeJS.Timeout | undefined;

  run(request: InspectionRequest): Promise<Inspection> {
    return this.inTurn(() => this.inspect(request));
  }

  onApplicationShutdown(): void {
    this.end();
  }

  private async inspect(request: InspectionRequest): Promise<Inspection> {
    clearTimeout(this.ending);
    this.child ??= start();
    const answer = await ask(this.child, request);
    this.inspected += 1;
    if (answer === null || this.inspected >= filesOfProcess) this.end();
    // Its memory is given back when no file comes for a while.
    else this.ending = setTimeout(() => this.end(), idle).unref();
    return answer ?? { outcome: 'refused', problem: 'file-damaged' };
  }

  private end(): void {
    clearTimeout(this.ending);
    this.child?.kill('SIGKILL');
    this.child = undefined;
    this.inspected = 0;
  }
}

function start(): ChildProcess {
  // The file stands beside this one, as source or as build.
  const file = new URL(`./inspection-process${extname(import.meta.url)}`, import.meta.url);
  const child = fork(fileURLToPath(file), [], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=256'],
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('error', () => child.kill('SIGKILL'));
  child.unref();
  child.channel?.unref();
  return child;
}

/** Null when the process ended or did not answer in time. */
function ask(child: ChildProcess, request: InspectionRequest): Promise<Inspection | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(null), patience);
    const onAnswer = (inspection: unknown) => done(inspection as Inspection);
    const onExit = () => done(null);
    const done = (inspection: Inspection | null) => {
      clearTimeout(timer);
      child.off('message', onAnswer).off('exit', onExit);
      resolve(inspection);
    };
    child.once('message', onAnswer).once('exit', onExit);
    if (child.exitCode !== null || child.signalCode !== null) return done(null);
    child.send(request, (error) => error && done(null));
  });
}
