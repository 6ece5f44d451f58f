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

  /** The process that looks into files, for supervision; undefined when none runs. */
  pid(): number | undefined {
    return this.child?.pid;
  }

  private async inspect(request: InspectionRequest): Promise<Inspection> {
    clearTimeout(this.ending);
    let answer = await this.ask(request);
    // It may have died of a file before this one: only what brings down a fresh process is known to be bad.
    if (answer === 'ended' && this.inspected > 0) {
      this.end();
      answer = await this.ask(request);
    }
    this.inspected += 1;
    if (typeof answer === 'string' || this.inspected >= filesOfProcess) this.end();
    // Its memory is given back when no file comes for a while.
    else this.ending = setTimeout(() => this.end(), idle).unref();
    return typeof answer === 'string' ? { outcome: 'refused', problem: 'file-damaged' } : answer;
  }

  private ask(request: InspectionRequest): Promise<Inspection | 'ended' | 'late'> {
    this.child ??= start();
    return ask(this.child, request);
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

function ask(child: ChildProcess, request: InspectionRequest): Promise<Inspection | 'ended' | 'late'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done('late'), patience);
    const onAnswer = (inspection: unknown) => done(inspection as Inspection);
    const onExit = () => done('ended');
    const done = (answer: Inspection | 'ended' | 'late') => {
      clearTimeout(timer);
      child.off('message', onAnswer).off('exit', onExit);
      resolve(answer);
    };
    child.once('message', onAnswer).once('exit', onExit);
    if (child.exitCode !== null || child.signalCode !== null) return done('ended');
    child.send(request, (error) => error && done('ended'));
  });
}
